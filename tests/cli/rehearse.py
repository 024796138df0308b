#!/usr/bin/env python3
"""Rehearsals: the same page from any number of cores, and a verdict that a planner's CI can use.

usage: rehearse.py SHISA [TEST...]
"""
import json
import re
import signal
import subprocess

from harness import ENVIRONMENT, ROOT, SCENARIOS, against_schema, expect, main, test

KANA = re.compile("[぀-ヿ一-鿿]")


def rehearse(shisa, *arguments):
    """The page as data."""
    return json.loads(shisa.good("rehearse", *arguments, "--json").out)


def write_drill(shisa, more):
    """The scenario that `new` makes, with more at its end."""
    shisa.good("new", "drill")
    path = shisa.folder / "drill" / "scenario.lua"
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    return "drill"


# --- the same everywhere -------------------------------------------------------------------------


@test
def the_page_does_not_depend_on_how_many_play_at_once(shisa):
    for name, *arguments in (("alarm", "-n", "70"), ("alarm", "-n", "70", "--json"),
                             ("ward", "-n", "23", "--compare", "authority", "--json"),
                             ("alarm", "-n", "7", "--team", "random", "--json")):
        pages = {shisa.good("rehearse", SCENARIOS / name, *arguments, "--jobs", jobs).out
                 for jobs in (1, 2, 3)}
        expect(len(pages) == 1, f"{name} {arguments}: {len(pages)} pages")
    one = shisa.good("rehearse", "alarm", "-n", "20", "--json").out
    other = shisa.good("rehearse", "alarm", "-n", "20", "--seed", "2", "--json").out
    expect(json.loads(one)["teams"] != json.loads(other)["teams"], "another seed gives the same page")


@test
def the_page_is_as_the_schema_says(shisa):
    schema = json.loads((ROOT / "docs" / "rehearsal-schema.json").read_text(encoding="utf-8"))
    for arguments in ("alarm", "-n", "30"), ("ward", "-n", "20", "--compare", "authority"):
        page = rehearse(shisa, SCENARIOS / arguments[0], *arguments[1:])
        for problem in against_schema(page, schema, schema):
            expect(False, f"{arguments}: {problem}")
        expect(page["schema_version"] == 1, "another schema")
        for team in page["teams"]:
            expect(sum(team["scores"]) == team["runs"], f"histogram of {team['team']}")
    expect([each["value"] for each in page["consequences"]] == ["consensus", "delegated", "hybrid"],
           "not every value is compared")
    expect(sum(team["runs"] for team in page["teams"]) == 60, "not every exercise has a team")


@test
def an_exercise_of_a_rehearsal_is_the_one_that_play_plays(shisa):
    for team in "random", "late", "over-sharing":
        for seed in 1, 11, 4711:
            page = rehearse(shisa, SCENARIOS / "ward", "-n", "1", "--team", team, "--seed", seed)
            score = json.loads(shisa.good("play", SCENARIOS / "ward", "--team", team, "--seed", seed,
                                          "--format", "json").out)["score"]
            per_cent = score["points"] * 100 // score["max"]
            expect(page["teams"][0]["score_median"] == per_cent, f"{team} {seed}: {score}")
            expect(page["teams"][0]["worst_seed"] == str(seed), f"{team} {seed}: another seed")


# --- what it says --------------------------------------------------------------------------------


@test
def every_manner_plays_in_turn_unless_a_team_is_named(shisa):
    page = rehearse(shisa, "tutorial", "-n", "20")
    teams = {team["team"]: team["runs"] for team in page["teams"]}
    expect(len(teams) == 9 and sum(teams.values()) == 20, f"{teams}")
    expect(set(teams.values()) == {2, 3}, f"{teams}")
    medians = {team["team"]: team["score_median"] for team in page["teams"]}
    expect(medians["absent"] == 0 and medians["expert"] == 100, f"{medians}")
    expect(medians["slow"] < medians["late"] < 100 and medians["silent"] < 100, f"{medians}")
    text = shisa.good("rehearse", "tutorial", "-n", "20").out
    for team, runs in teams.items():
        expect(re.search(rf"^{team} +{runs} ", text, re.M), f"the text does not say {team} {runs}")
    alone = rehearse(shisa, "tutorial", "-n", "3", "--team", "late")["teams"]
    expect([(team["team"], team["runs"]) for team in alone] == [("late", 3)], f"{alone}")


@test
def a_parameter_is_compared_side_by_side_in_both_languages(shisa):
    done = shisa.good("rehearse", "alarm", "-n", "9", "--compare", "authority")
    table = done.out[done.out.rindex("----"):]
    expect(re.search(r"authority +consensus +delegated +hybrid$", table, re.M), table)
    for row in ("contained, of all", "contained: half by", "contained: 9 in 10 by",
                "service-minutes lost", "customer-hours lost", "departments annoyed",
                "acts without asking", "score, per cent"):
        expect(re.search(rf"^  {re.escape(row)} +[\d:.]+( %)? +[\d:.]+( %)? +[\d:.]+( %)?$", table,
                         re.M), f"no row {row} of three figures in {table}")
    expect(not KANA.search(done.out.split("\n", 1)[1]), "Japanese in the English page")
    japanese = shisa.good("rehearse", "alarm", "-n", "9", "--compare", "authority", "--lang", "ja")
    words = set(re.findall(r"[a-z]{4,}", japanese.out))
    words -= set(re.findall(r"[a-z]{4,}", done.out.split("Scores")[0]))  # ids and file names
    expect(KANA.search(japanese.out) and not words & {"score", "exercises", "contained", "lost"},
           f"English in the Japanese page: {words}")


@test
def what_is_declared_unreachable_is_set_apart(shisa):
    drill = write_drill(shisa, """
inject "never" { via = "phone", to = "umi/desk", text = { en = "x", ja = "x" },
  unreachable = { en = "The controller keeps it in hand.", ja = "統制が手元に置く。" } }
""".replace("umi/desk", seats_of(shisa)))
    page = rehearse(shisa, drill, "-n", "9")
    names = [item["id"] for item in page["unreachable"]]
    expect("never" in names, f"{page['unreachable']}")
    expect("never" not in [item["id"] for item in page["never_reached"]], "listed as never reached")
    text = shisa.good("rehearse", drill, "-n", "9", "--lang", "ja").out
    expect("統制が手元に置く。" in text, "the reason is not told")


def seats_of(shisa):
    """A role of the scenario that `new` makes."""
    shisa.good("new", "look")
    source = (shisa.folder / "look" / "scenario.lua").read_text(encoding="utf-8")
    return re.search(r'role "([a-z-]+/[a-z-]+)"', source).group(1)


# --- verdicts ------------------------------------------------------------------------------------


@test
def the_exit_code_says_whether_coverage_and_score_are_enough(shisa):
    for arguments, code, pattern in [
        (("-n", "9", "--fail-under", "coverage=100"), 1, r"^shisa: coverage is \d+ %, under 100 %$"),
        (("-n", "9", "--fail-under", "coverage=1"), 0, r"^$"),
        (("-n", "9", "--fail-under", "score=100"), 0, r"^$"),
        (("-n", "3", "--team", "late", "--fail-under", "score=99"), 1, r"^shisa: score is \d+ %, under 99 %$"),
        (("-n", "3", "--team", "late", "--fail-under", "score=9", "--fail-under", "coverage=100"), 1, r"coverage is"),
        (("-n", "9", "--fail-under", "coverage=101"), 2, r'"coverage=101" is not a value of --fail-under'),
        (("-n", "9", "--fail-under", "speed=3"), 2, r'"speed=3" is not a value of --fail-under'),
        (("-n", "0"), 2, r'"0" is not a value of --runs N'),
        (("--jobs", "0"), 2, r'"0" is not a value of --jobs N'),
        (("--idle", "soon"), 2, r'"soon" is not a value of --idle TIME'),
        (("--team", "slwo"), 2, r'did you mean "slow"\?'),
        (("--compare", "autority"), 2, r'no parameter "autority" to compare; did you mean "authority"\?'),
        (("--compare", "authority", "--set", "authority=hybrid"), 2, r"leave out --set authority="),
    ]:
        done = shisa("rehearse", "alarm", "--lang", "en", *arguments)
        expect(done.code == code, f"{arguments}: exit {done.code} instead of {code}: {done.err}")
        expect(re.search(pattern, done.err, re.M), f"{arguments}: {done.err!r}")
        expect((done.out != "") == (code < 2), f"{arguments}: {len(done.out)} bytes of page")


@test
def a_mistake_in_a_function_is_told_with_the_exercise_that_shows_it(shisa):
    drill = write_drill(shisa, """
task("dice", function()
  sleep "1m"
  if random("dice", 1, 4) == 1 then nothing.here() end
end)
""")
    done = shisa("rehearse", drill, "-n", "40", "--seed", "5")
    expect(done.code == 1, f"exit {done.code}")
    found = re.search(r"The first: seed (\d+), team ([a-z-]+)\n  (scenario\.lua:\d+: .*)", done.out)
    if expect(found, done.out[:600]):
        seed, team, text = found.groups()
        run = shisa.play("run.shisa", drill, "--team", team, "--seed", seed)
        expect(text in shisa.good("replay", run).out, f"{team} {seed} does not show {text}")
    expect(shisa("rehearse", drill, "-n", "40", "--seed", "5", "--json").code == 1, "as JSON")


@test
def an_interrupted_rehearsal_says_how_far_it_came(shisa):
    process = subprocess.Popen([shisa.program, "rehearse", "alarm", "-n", "10000000", "--jobs", "2"],
                               cwd=shisa.folder, env=ENVIRONMENT, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    first = process.stderr.readline().decode("utf-8")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    expect(re.search(r"^\d+ of 10000000 exercises, \d+ a second$", first, re.M), first)
    expect(process.returncode == 130, f"exit {process.returncode}")
    found = re.search(r"^shisa: interrupted: (\d+) of 10000000 exercises were played$",
                      err.decode("utf-8"), re.M)
    expect(found, err.decode("utf-8"))
    page = out.decode("utf-8")
    expect(found and f"interrupted: {found.group(1)} of 10000000 were played" in page, page[:300])
    expect("Coverage" in page, "what was done is not told")


@test
def idleness_is_in_peoples_time_and_says_the_storys_where_that_goes_faster(shisa):
    for name, idle, within in [
        ("steps", "20m (333d8h in the story)", "10m (166d16h in the story)"),
        ("alarm", "20m", "10m"),
    ]:
        page = shisa.good("rehearse", name, "-n", "9", "--idle", "20m").out
        expect(f"  Idle for more than {idle} in at " in page, f"{name}: {page}")
        expect(f"  Most that comes in within {within}:\n" in page, f"{name}: {page}")
        heads = re.findall(r"^  (?:Idle|Most) .*", page, re.M)
        expect(max(map(len, heads)) <= 80, f"{name}: wider than 80 columns: {heads}")


if __name__ == "__main__":
    main()
