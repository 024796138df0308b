#!/usr/bin/env python3
"""Kills an exercise with SIGKILL while a person's inputs stream in, over and over.

Every act that was acknowledged must be in the run file afterwards, the run must verify, and it must
go on to a finished run that verifies too. Usage: kill.py SHISA RUNS [SEED]
"""
import os
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time


def shisa(program, *args, **more):
    return subprocess.run([program, *args], capture_output=True, text=True, timeout=120, **more)


def acknowledged_until_killed(program, run_file, chance):
    """Streams memos as fast as they are taken; returns what was acknowledged before the kill."""
    args = [program, "play", "tutorial", "--as", "lantern/duty", "--plain", "--speed", "60",
            "-o", str(run_file)]
    seat = subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    killer = threading.Timer(chance.uniform(0.0, 0.4), lambda: seat.send_signal(signal.SIGKILL))
    streaming = chance.random() < 0.8  # else it may be killed while the run is being made
    if not streaming:
        killer.start()

    def type_memos():
        number = 0
        try:
            while True:
                number += 1
                seat.stdin.write(f"memo note-{number}.\n".encode())
                seat.stdin.flush()
                time.sleep(0.001)
        except (BrokenPipeError, ValueError):
            pass

    typist = threading.Thread(target=type_memos)
    typist.start()
    acknowledged = 0
    for line in seat.stdout:
        if not line.endswith(b"\n"):
            break  # cut by the kill
        match = re.match(rb"ok (\d+) ", line)
        if match:
            acknowledged = max(acknowledged, int(match.group(1)))
            if streaming:
                streaming = False
                killer.start()
    seat.wait()
    typist.join()
    killer.cancel()
    return acknowledged


def kept(run_file):
    with sqlite3.connect(f"file:{run_file}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT body FROM entry WHERE kind = 'input'").fetchall()
    return [body for (body,) in rows if '"verb":"memo"' in body and '"origin"' not in body]


def one_run(program, folder, number, chance):
    run_file = folder / f"{number}.shisa"
    acknowledged = acknowledged_until_killed(program, run_file, chance)
    if not run_file.exists():
        return 0
    verified = shisa(program, "verify", str(run_file))
    assert verified.returncode == 0, f"run {number}: {verified.stderr}"
    notes = kept(run_file)
    assert len(notes) >= acknowledged, f"run {number}: {acknowledged} acknowledged, {len(notes)} kept"
    for position, body in enumerate(notes, 1):
        assert f"note-{position}." in body, f"run {number}: note {position} is out of order"
    again = shisa(program, "play", str(run_file), "--plain", input="end\n")
    assert again.returncode == 0, f"run {number} goes on: {again.stderr}"
    verified = shisa(program, "verify", str(run_file))
    assert verified.returncode == 0 and "ENDEX" in verified.stdout, f"run {number}: {verified.stderr}"
    assert len(kept(run_file)) == len(notes), f"run {number}: notes lost or doubled by going on"
    return acknowledged


def main():
    program, runs = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 4711
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        counts = [one_run(program, pathlib.Path(folder), i, chance) for i in range(runs)]
    assert sum(counts) > runs, "hardly anything was acknowledged: the test proves nothing"
    print(f"{runs} kills (seed {seed}): {sum(counts)} acts acknowledged, lost 0, all runs verify")


if __name__ == "__main__":
    main()
