#!/usr/bin/env python3
"""Kills a hub with SIGKILL under load, at random moments, over and over, while its seats come back.

Every acknowledged request is in the run once, every inject comes once and at its time, every seat is
told all that is for it and nothing twice, and the run verifies. Usage:
kill_hub.py SHISA [--kills N] [--seats N] [--seed N] [--each N]
"""
import argparse
import os
import random
import signal
import time

import room

SPEED = "300"  # four hours of the drill in under a minute of serving


def role_of(seat):
    return seat.rsplit("-", 1)[0]


def talk(hall, chance, counts):
    """Whoever is here says something, by turns to himself and to somebody else."""
    for seat in hall.seats:
        if len(seat.asked) >= 4 or chance.random() < 0.5:
            continue
        counts["asked"] += 1
        text = f"{seat.name} says {counts['asked']}"
        if counts["asked"] % 2 == 0:
            seat.ask(verb="memo", text=text)
        else:
            other = chance.choice([role for role in counts["roles"] if role != role_of(seat.name)])
            seat.ask(verb="send", channel="mail", to=[other], text=text)


def serve_until_killed(hub, hall, chance, counts):
    """From just after it listens (or while it still recovers) to a random moment after that."""
    end = time.monotonic() + chance.choice([0.02, 0.1, 0.3]) * chance.random() * 2
    while time.monotonic() < end:
        talk(hall, chance, counts)
        hall.step(0.005)
    hub.end(signal.SIGKILL)


def check(hub, hall, due, counts, whole):
    hub.verify()
    if whole:
        acknowledged, told = room.check_ledger(hub, hall.seats)
        counts["injects"] = max(counts["injects"], room.check_injects(hub, due))
        return acknowledged, told
    return 0, 0


def one_exercise(program, kills, args, chance, counts):
    due = room.timed_injects(program, "alarm")
    with room.folder() as place, room.Hub(program, place, "alarm", "--speed", SPEED) as hub:
        hall = room.Hall(hub.address)
        names = [name for name in hub.codes if "/" in name][:args.seats]
        counts["roles"] = sorted({role_of(name) for name in names})
        for name in names:
            hall.seat(name, hub.codes[name])
        for kill in range(1, kills + 1):
            serve_until_killed(hub, hall, chance, counts)
            check(hub, hall, due, counts, kill % 10 == 0)
            before = time.monotonic()
            hub.again("--speed", SPEED)
            counts["slowest"] = max(counts["slowest"], time.monotonic() - before)
        hall.all_here()
        hall.all_answered()
        refused = sum(len(seat.refused) for seat in hall.seats)
        assert refused == 0, [seat.refused for seat in hall.seats if seat.refused]
        assert hub.end() in (0, 143), hub.said[-1]
        acknowledged, told = check(hub, hall, due, counts, True)
        counts["acknowledged"] += acknowledged
        counts["told"] += told
        counts["resumes"] += sum(seat.resumes for seat in hall.seats)
        counts["bytes"] = max(counts["bytes"], hub.run.stat().st_size)
        hall.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=15)
    parser.add_argument("--seats", type=int, default=14)
    parser.add_argument("--each", type=int, default=100, help="kills of one exercise")
    parser.add_argument("--seed", type=int, default=4711)
    args = parser.parse_args()
    chance = random.Random(args.seed)
    counts = dict.fromkeys(("asked", "acknowledged", "told", "resumes", "injects", "bytes"), 0)
    counts["slowest"] = 0.0
    left = args.kills
    while left > 0:
        one_exercise(os.path.abspath(args.program), min(left, args.each), args, chance, counts)
        left -= min(left, args.each)
    assert counts["acknowledged"] > args.kills, "hardly anything was acknowledged: it proves nothing"
    print(f"{args.kills} kills (seed {args.seed}), {args.seats} seats: "
          f"{counts['acknowledged']} acts acknowledged, lost 0, twice 0; "
          f"{counts['resumes']} times a seat came back, {counts['told']} lines told, "
          f"none lost, none twice; up to {counts['injects']} timed injects of an exercise, each once "
          f"and at its time; all runs verify; slowest start {counts['slowest']:.2f} s, "
          f"largest run {counts['bytes'] // 1024} KiB")


if __name__ == "__main__":
    main()
