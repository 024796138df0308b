#!/usr/bin/env python3
"""What each command answers, and with which exit code: both are promised, so both are frozen.

usage: commands.py SHISA [TEST...]
"""
import json
import re
import shlex
import shutil
import sqlite3
import subprocess

from harness import ROOT, SCENARIOS, expect, main, test

# command line, exit code, a pattern found in what it says (on standard error unless code is 0)
ANSWERS = [
    ("", 2, r"shisa play tutorial"),
    ("--help", 0, r"shisa play tutorial"),
    ("--version", 0, r"^shisa \d+\.\d+\.\d+"),
    ("help", 0, r"^  verify "),
    ("help play", 0, r"^shisa play SCENARIO\|RUN$"),
    ("play --help", 0, r"^shisa play SCENARIO\|RUN$"),
    ("help rehearse", 0, r"^  -n, --runs N +how many exercises"),
    ("help inject", 0, r"^  via +\(needed\) "),
    ("help nothing", 2, r'no help on "nothing"'),
    ("version --json", 0, r'^\{"name":"shisa","version":"'),
    # what was typed is not known
    ("plya", 2, r'^shisa: unknown command "plya"\. Did you mean "play"\?$'),
    ("xyzzy", 2, r'unknown command "xyzzy"\n  see: shisa help'),
    ("check --jso alarm", 2, r'^shisa: check takes no option "--jso"\. Did you mean "--json"\?$'),
    ("plya --lang ja", 2, r'^shisa: 「plya」というコマンドはありません。「play」のことですか？$'),
    ("check --lang=ja", 2, r'^shisa: check の引数: SCENARIO'),
    ("check --jso alarm --lang ja", 2, r'^shisa: check に「--jso」というオプションはありません'),
    ("play alarm --seed x --lang ja", 2, r'「x」は --seed N の値ではありません'),
    ("plan alarm --team expert", 2, r'plan takes no option "--team"\n  see: shisa help plan'),
    ("play alarm --team expret", 2, r'no team plays "expret"; did you mean "expert"\?'),
    ("play alarm --as aoba/dispach", 2, r'unknown role .*did you mean "aoba/dispatch"\?'),
    ("play alarm --as aoba/crew", 2, r"nobody can sit as aoba/crew"),
    ("play alarm --team expert --format jsn", 2, r'no format "jsn"; did you mean "json"\?'),
    ("completion tcsh", 2, r"bash, zsh and fish"),
    # something is missing, or too much
    ("check", 2, r"check wants SCENARIO\.\.\.\n  see: shisa help check"),
    ("new", 2, r"new wants DIR"),
    ("plan", 2, r"plan wants SCENARIO"),
    ("play", 2, r"play wants SCENARIO\|RUN"),
    ("rehearse", 2, r"rehearse wants SCENARIO\n  see: shisa help rehearse"),
    ("report", 2, r"report wants RUN"),
    ("replay", 2, r"replay wants RUN"),
    ("verify", 2, r"verify wants RUN\.\.\."),
    ("why", 2, r"why wants RUN ID"),
    ("why one.shisa", 2, r"why wants RUN ID"),
    ("completion", 2, r"completion wants bash\|zsh\|fish"),
    ("library one two", 2, r"library wants \[FOLDER\]"),
    ("version extra", 2, r"version wants no arguments"),
    ("replay one.shisa two.shisa", 2, r"replay wants RUN"),
    # a value is missing, or is none
    ("play alarm --seed", 2, r"--seed wants a value: --seed N"),
    ("play alarm --seed x", 2, r'"x" is not a value of --seed N'),
    ("play alarm --seed -1", 2, r'"-1" is not a value of --seed N'),
    ("play alarm --speed 0", 2, r'"0" is not a value of --speed N'),
    ("rehearse alarm --idle 20", 2, r'"20" is not a value of --idle TIME: write 20m$'),
    ("rehearse alarm --idle soon", 2, r'"soon" is not a value of --idle TIME$'),
    ("play alarm --lang fr", 2, r'"fr" is not a value of --lang en\|ja'),
    ("check alarm --json=yes", 2, r"--json takes no value"),
    ("play alarm --set authority", 2, r'"authority" is not a value of --set NAME=VALUE'),
    ("play alarm --team expert --set authority=consensu", 1, r'did you mean "consensus"\?'),
    ("play alarm --team expert --set authority=x", 1,
     r'it has "consensus", "delegated", "hybrid"$'),
    ("play alarm --team expert --set autority=hybrid", 1, r'has no parameter "autority" to set'),
    # no scenario
    ("check nowhere", 3, r'no folder "nowhere".*built in are: alarm .*tutorial'),
    ("check alram", 3, r'no folder "alram".*did you mean "alarm"\?$'),
    ("rehearse nowhere", 3, r'no folder "nowhere"'),
    ("plan empty", 3, r'folder "empty" has no scenario\.lua'),
    ("play empty --team expert", 3, r'folder "empty" has no scenario\.lua'),
    ("library empty", 3, r'no folder in "empty" has a scenario\.lua'),
    ("library nowhere", 3, r'"nowhere" cannot be read: '),
    ("check notes.txt", 3, r"notes\.txt"),
    # no run
    ("report empty", 3, r'"empty" is not a run file: it is a folder'),
    ("report nowhere.shisa", 3, r'no run file "nowhere\.shisa"'),
    ("verify notes.txt", 3, r"notes\.txt"),
    ("replay notes.shisa", 3, r"notes\.shisa"),
    ("why foreign.shisa alert", 3, r'"foreign\.shisa" is not a run file of shisa'),
    ("play foreign.shisa", 3, r'"foreign\.shisa" is not a run file of shisa'),
    ("report nothing.shisa", 3, r"nothing\.shisa"),
    # where nothing can be written
    ("rehearse tutorial -n 1 -o nowhere/page.txt", 3, r"cannot write nowhere/page\.txt: "),
    ("plan alarm -o nowhere/plan.txt", 3, r"cannot write nowhere/plan\.txt: "),
    ("play alarm --team expert -o nowhere/run.shisa", 3, r'"nowhere/run\.shisa" cannot be made'),
    ("play alarm --team expert -o foreign.shisa", 2, r'"foreign\.shisa" exists already'),
    ("new nowhere/drill", 3, r"cannot make folder nowhere/drill: "),
]


def lay_out(folder):
    """What is neither a scenario nor a run."""
    (folder / "empty").mkdir()
    for name in "notes.txt", "notes.shisa":
        (folder / name).write_text("These are notes, and nothing that shisa made.\n" * 100)
    (folder / "nothing.shisa").touch()
    with sqlite3.connect(folder / "foreign.shisa") as other:
        other.execute("CREATE TABLE entry (number INTEGER)")


@test
def every_command_answers_with_its_words_and_its_exit_code(shisa):
    lay_out(shisa.folder)
    shisa.spoilt.update(shisa.folder.glob("*.shisa"))
    for line, code, pattern in ANSWERS:
        done = shisa(*line.split())
        said = done.out if code == 0 or not line else done.err
        expect(done.code == code, f"shisa {line}: exit {done.code} instead of {code}: {done.err}")
        expect(re.search(pattern, said, re.M), f"shisa {line}: no {pattern!r} in {said!r}")
        expect(code == 0 or done.out == "" or not line, f"shisa {line}: words on standard output")


@test
def a_new_folder_is_a_scenario_that_runs(shisa):
    shisa.good("new", "drill")
    expect((shisa.folder / "drill" / ".meta" / "shisa.lua").exists(), "no file for the editor")
    done = shisa.good("check", "drill", "-q")
    expect(done.out + done.err == "", f"check has something to say: {done.err}")
    shisa.play("run.shisa", "drill", "--team", "expert")
    again = shisa("new", "drill")
    expect(again.code == 3 and "cannot make folder drill" in again.err,
           f"new on a folder that is there: exit {again.code}: {again.err}")
    expect(shisa.good("check", "drill", "-q").err == "", "the second new changed the folder")


@test
def the_command_that_new_suggests_can_be_typed(shisa):
    for name in "My Drill", "it's", "訓練":
        said = shisa.good("new", name).err
        typed = shlex.split(re.search(r", then: shisa (.*)$", said).group(1))
        expect(typed == ["check", name], f"{name}: {said}")
        expect(("'" in said) == (name != "訓練"), f"{name}: {said}")


@test
def a_scenario_can_be_named_by_its_folder_its_file_or_as_built_in(shisa):
    shutil.copytree(SCENARIOS / "tutorial", shisa.folder / "copy")
    plans = {shisa.good("plan", name).out for name in
             ("copy", "copy/", "copy/scenario.lua", "tutorial", SCENARIOS / "tutorial")}
    expect(len(plans) == 1, "the same scenario has different plans")


@test
def the_plan_holds_every_inject_and_decision_in_order_of_time(shisa):
    page = json.loads(shisa.good("plan", "alarm", "--json").out)
    expect(page["format_version"] == "1.0" and page["scenario"] == "alarm", "not the page promised")
    rows = page["rows"]
    times = [row["at_ms"] for row in rows if row["at_ms"] is not None]
    expect(times == sorted(times), "rows are not in order of time")
    expect(all(row["at_ms"] is None for row in rows[len(times):]), "contingencies do not come last")
    timed = [row for row in rows if row["kind"] == "inject" and row["at_ms"] is not None]
    expect(len(timed) == 24, f"{len(timed)} timed injects instead of 24")
    table = shisa.good("plan", "alarm").out
    for row in rows:
        expect(re.search(rf"^.{{8}}  {row['id']} ", table, re.M), f"no line for {row['id']}")
    shisa.good("plan", "alarm", "-o", "plan.txt")
    expect((shisa.folder / "plan.txt").read_text(encoding="utf-8") == table, "-o differs")


@test
def check_as_json_says_what_check_says(shisa):
    folder = ROOT / "tests" / "scenarios" / "broken" / "unknown-role"
    done = shisa("check", folder, "--json")
    finding = json.loads(done.out)["findings"][0]
    words = f"{finding['file']}:{finding['line']}:{finding['column']}: {finding['severity']}"
    expected = (folder / "expected").read_text(encoding="utf-8")
    expect(done.code == 1, f"exit {done.code}")
    expect(f"{words}[{finding['code']}]: {finding['message']}" in expected, f"{finding}")
    expect(finding["help"] in expected, f"{finding}")
    expect(json.loads(shisa.good("check", "alarm", "--json").out)["findings"] == [], "alarm")


@test
def a_plan_of_days_says_the_days(shisa):
    for name, lang, lines in [
        ("alarm", "en", [" 0:06:00  mismatch ", "            Kitahara, Sekine here"]),
        ("guest", "en", ["06-08 10:00  hung-up ", "         1h    Only so that"]),
        ("guest", "ja", ["  6/8 10:00  hung-up ", "         1h    念のため"]),
        ("steps", "en", ["2003-04-03 17:40  charge ", "         2d8h40m    Mr Tokunaga"]),
    ]:
        table = shisa.good("plan", name, "--lang", lang).out
        for line in lines:
            expect(f"\n{line}" in table, f"{name}, {lang}: no line begins with {line!r}")


@test
def several_scenarios_are_checked_at_once_and_the_worst_counts(shisa):
    broken = ROOT / "tests" / "scenarios" / "broken"
    done = shisa("check", "alarm", broken / "unknown-role", "tutorial")
    expect(done.code == 1, f"exit {done.code}")
    counts = re.findall(r": (\d+ errors?, \d+ warnings?)$", done.err, re.M)
    expect(counts == ["0 errors, 0 warnings", "1 error, 0 warnings", "0 errors, 0 warnings"],
           f"not every scenario has its line: {counts}")
    expect(shisa("check", "-q", broken / "missing-translation").code == 0, "a warning is no error")


@test
def words_follow_the_option_and_then_the_environment(shisa):
    kana = re.compile("[぀-ヿ一-鿿]")
    english, japanese = shisa.good("help").out, shisa.good("help", "--lang", "ja").out
    expect(not kana.search(english) and kana.search(japanese), "--lang ja is not Japanese")
    for environment, wanted in [
        ({"LANG": "ja_JP.UTF-8"}, japanese),  # no such locale need be installed
        ({"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, english),
        ({"LANG": "C", "LC_MESSAGES": "ja_JP"}, japanese),
        ({"LANG": "ja_JP.UTF-8", "SHISA_LANG": "en"}, english),
        ({"LANG": "de_DE.UTF-8"}, english),
    ]:
        expect(shisa.good("help", env=environment).out == wanted, f"{environment}")
    for command in ("plan", "alarm"), ("play", "alarm", "--team", "expert"):
        in_english, in_japanese = (shisa.good(*command, "--lang", lang).out for lang in ("en", "ja"))
        share = len(kana.findall(in_japanese)) / len(in_japanese)
        expect(in_english != in_japanese and share > 0.2, f"{command}: {share:.0%} Japanese")


@test
def completion_scripts_are_scripts(shisa):
    for shell in "bash", "zsh", "fish":
        script = shisa.good("completion", shell).out
        expect("verify" in script and "--seed" in script.replace("-l ", "--"), f"{shell}: too little")
        checker = shutil.which("bash" if shell == "zsh" else shell)  # zsh borrows bash's form
        if checker is not None:
            parsed = subprocess.run([checker, "-n"], input=script.encode(), capture_output=True,
                                    check=False)
            expect(parsed.returncode == 0, f"{shell}: {parsed.stderr.decode()}")


@test
def the_pages_that_shisa_writes_are_those_in_docs(shisa):
    for topic, page in ("reference", "scenario-reference.md"), ("meta", "meta/shisa.lua"):
        path = ROOT / "docs" / page
        same = path.exists() and path.read_text(encoding="utf-8") == shisa.good("help", topic).out
        expect(same, f"write it anew: shisa help {topic} >docs/{page}")


def lua_of(page):
    """The steps of the tour as one scenario, and the whole example of who owns what."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    tour, rest = text.split("\n---\n")
    steps, others = (re.findall(r"^```lua\n(.*?)^```", part, re.M | re.S) for part in (tour, rest))
    return "".join(steps), next(block for block in others if block.startswith("scenario"))


@test
def the_scenarios_in_the_planners_page_are_scenarios(shisa):
    shisa.good("new", "drill")
    for page in "planner.md", "planner.ja.md":
        tour, owners = lua_of(page)
        for text, sets in (tour, [()]), (owners, [("--set", f"authority={way}") for way in
                                                  ("consensus", "delegated", "hybrid")]):
            (shisa.folder / "drill" / "scenario.lua").write_text(text, encoding="utf-8")
            for chosen in sets:
                done = shisa("check", "drill", "-q", *chosen)
                expect(done.code == 0 and done.out + done.err == "", f"{page} {chosen}: {done.err}")


if __name__ == "__main__":
    main()
