#!/usr/bin/env python3
"""The library of scenarios, played: nothing to correct, points as the plan says, no inject unused.

usage: drills.py SHISA [TEST...]
"""
import json

from harness import PATIENCE, SCENARIOS, expect, main, test

LIBRARY = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.lua"))
AUTHORITIES = ["consensus", "delegated", "hybrid"]
# what is played: a scenario, and the values of its parameters
VARIANTS = [(name, f"--set=authority={value}") for name in LIBRARY if name != "tutorial"
            for value in AUTHORITIES] + [("tutorial",)]
ENOUGH = 3000  # of each value, to meet what only a careless team does
REHEARSALS = ENOUGH // PATIENCE
SEEDS = range(1, 42, 8)


def report(shisa, run, *arguments):
    """Plays with everything kept; the report as data."""
    return json.loads(shisa.good("report", shisa.play(run, *arguments), "--json").out)


@test
def check_finds_nothing_in_the_library(shisa):
    expect({"alarm", "tutorial"} <= set(LIBRARY), f"only {LIBRARY} in the library")
    for arguments in [(name,) for name in LIBRARY] + VARIANTS:
        done = shisa.good("check", "-q", SCENARIOS / arguments[0], *arguments[1:])
        expect(done.out + done.err == "", f"{' '.join(arguments)}: {done.err}")


@test
def experts_earn_everything_who_is_absent_nothing_and_who_is_late_some(shisa):
    for number, (name, *options) in enumerate(VARIANTS):
        scores = {}
        for team in "expert", "late", "absent":
            run = f"{name}-{number}-{team}.shisa"
            scores[team] = report(shisa, run, SCENARIOS / name, *options, "--team", team)["score"]
        points = {team: score["points"] for team, score in scores.items()}
        what = f"{name} {' '.join(options)}: {scores}"
        expect(points["expert"] == scores["expert"]["max"] == 100, what)
        expect(points["absent"] == 0, what)
        expect(0 < points["late"] < points["expert"], what)


@test
def the_expert_loses_nothing_to_penalties_and_nobody_meets_a_fault(shisa):
    for number, (name, *options) in enumerate(VARIANTS):
        run = shisa.play(f"{number}.shisa", SCENARIOS / name, *options, "--team", "expert")
        kinds = {json.loads(line).get("kind")
                 for line in shisa.good("replay", run, "--json").out.splitlines()}
        expect("met" in kinds and not kinds & {"penalty", "broken", "missed", "fault"}, f"{name} {options}: {kinds}")


@test
def rehearsals_reach_every_inject_and_branch_of_the_library(shisa):
    for name in LIBRARY:
        rules = [] if name == "tutorial" else ["--compare", "authority"]
        done = shisa("rehearse", SCENARIOS / name, "-n", REHEARSALS, *rules, "-q", "--json",
                     *(["--fail-under", "coverage=100"] if REHEARSALS >= ENOUGH else []))
        never = json.loads(done.out)["never_reached"] if done.out else done.err
        expect(done.code == 0, f"{name}: {json.dumps(never)}")


@test
def the_preset_of_national_size_is_as_large_as_it_says_and_ends(shisa):
    preset = SCENARIOS / "presets" / "national"
    done = shisa.good("check", "-q", preset)
    expect(done.out + done.err == "", done.err)
    listed = json.loads(shisa.good("library", preset, "--json").out)["scenarios"][0]
    expect((listed["seats"], listed["injects"]) == (6574, 28000), f"{listed['title']}: {listed}")
    score = report(shisa, "national.shisa", "presets/national", "--team", "expert")["score"]
    expect(score["points"] == score["max"] > 3000, f"{score}")


@test
def random_teams_differ_by_seed_and_stay_within_bounds(shisa):
    points = set()
    for seed in SEEDS:
        score = report(shisa, f"{seed}.shisa", "alarm", "--team", "random", "--seed", seed)["score"]
        expect(0 <= score["points"] <= score["max"] <= 100, f"seed {seed}: {score}")
        points.add(score["points"])
    expect(len(points) > 1, f"every seed earns {points}")


if __name__ == "__main__":
    main()
