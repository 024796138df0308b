#!/usr/bin/env python3
"""Hosts an exercise, loads it with seats, holds it against a bare broadcast and a bare commit of the
same bytes in the same run, and prints the figures. Everything is in a temporary folder and ends by
itself. Usage: load.py BUILD [PRESET] [SEATS] [--acts N] [--seconds N] [--processes N] [--json]
PRESET is a scenario of the library, a folder, or "hall" (as many seats as you say)."""
import argparse
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import room  # noqa: E402

HALLS = (100, 1000, 5000, 10000, 20000)
HERE = pathlib.Path(__file__).resolve().parent


def tool(build, name, *args, timeout=600):
    command = [str(build / "tests/load" / name), *map(str, args)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{name}: {done.stderr}")
    return json.loads(done.stdout)


def play(build, hub, *args):
    """The load kills the hub in the end, and seats come back when it is started again."""
    command = [str(build / "tests/load/load"), *map(str, args), "--hub", str(hub.process.pid), "--kill"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as load:
        while load.poll() is None:
            if hub.process.poll() is not None:
                hub.end()
                hub.again("--speed", "1")
            time.sleep(0.002)
        said, complaint = load.communicate()
    if load.returncode != 0:
        raise SystemExit(f"load: {complaint}")
    return json.loads(said)


def entries_of(run, acts):
    """How many entries an act made, and of how many bytes."""
    with sqlite3.connect(f"file:{run}?mode=ro", uri=True) as file:
        count, size = file.execute("SELECT count(*), sum(length(body)) FROM entry").fetchone()
        inputs, wide = file.execute("SELECT count(*), coalesce(sum(length(body)), 0) FROM entry "
                                    "WHERE length(body) > 4096").fetchone()
    joins = 2 * acts["seats"]
    made = max(count - inputs - joins, 1)
    return max(1, round(made / max(acts["acknowledged"], 1))), round((size - wide) / (count - inputs))


def measure(args):
    build = pathlib.Path(args.build).resolve()
    program = str(build / "src/app/shisa")
    hall = args.preset == "hall"
    scenario = str(HERE / "hall") if hall else args.preset
    size = next((size for size in HALLS if size >= args.seats), HALLS[-1])
    options = ["--speed", "1"] + (["--set", f"seats={size}"] if hall else [])
    with room.folder() as place:
        begun = time.monotonic()
        with room.Hub(program, place, scenario, *options) as hub:
            figures = {"preset": args.preset, "start_s": time.monotonic() - begun}
            load = play(build, hub, "--to", hub.address, "--codes", place / "hub.out",
                        "--seats", args.seats if hall else args.seats or 0, "--acts", args.acts,
                        "--seconds", args.seconds, "--processes", args.processes,
                        "--probes", args.probes, "--save", place / "line")
            hub.end()
            figures.update(load)
            figures["said"] = hub.said[-1]
            figures["run_bytes"] = hub.run.stat().st_size
            begun = time.monotonic()
            hub.again()
            figures["recover_s"] = time.monotonic() - begun
            hub.end()
            entries, size = entries_of(hub.run, figures)
        bare = tool(build, "bare", "--seats", figures["seats"], "--line", place / "line",
                    "--rounds", args.probes, "--processes", args.processes, "--acts", args.acts,
                    "--entries", entries, "--entry-bytes", size, "--seconds", args.seconds,
                    "--in", place)
    figures["entries_per_act"], figures["entry_bytes"] = entries, size
    figures["bare"] = bare
    return figures


def row(name, value, unit, bare=None):
    ratio = f"{bare:10.1f} {value / bare:8.2f}" if bare else ""
    print(f"{name:44} {value:10.1f} {unit:6} {ratio}".rstrip())


def table(figures):
    bare = figures["bare"]
    delivery, commit = bare["delivery"], bare.get("commit")
    print(f"{figures['preset']}: {figures['seats']} seats, a line of {figures['line_bytes']} bytes, "
          f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    print(f"{'':44} {'shisa':>10} {'':6} {'bare':>10} {'ratio':>8}")
    for part in ("p50", "p99", "last"):
        row(f"one line to all: {part} of all seats", figures["delivery"][part], "ms", delivery[part])
    row("one line to all: processor", figures["line_hub_ms"], "ms", bare["line_ms"])
    if figures.get("ack", {}).get("count"):
        row("acts acknowledged", figures["acks_per_s"], "/s")
        for part in ("p50", "p99", "last"):
            row(f"act to acknowledgement: {part}", figures["ack"][part], "ms", commit[part])
        row("the same while one speaks to all: p99", figures["ack_meanwhile"]["p99"], "ms",
            commit["p99"])
        row("one line to all meanwhile: last seat", figures["delivery_acting"]["last"], "ms",
            delivery["last"])
        row("processor of the hub meanwhile", 100 * figures["acting_hub_share"], "%")
    row("seats joined", figures["joins_per_s"], "/s")
    row("processor of the hub, a join", 1000 * figures["join_hub_s"] / figures["seats"], "ms")
    row("memory of the hub", figures["hub_kib"] / 1024, "MiB")
    row("memory of the hub, a seat", figures["seat_kib"], "KiB")
    row("size of the run file", figures["run_bytes"] / 1048576, "MiB")
    row("start of the exercise", figures["start_s"], "s")
    row("start of the hub again from its run", figures["recover_s"], "s")
    row("all seats back after it was killed", figures["back_s"], "s")
    print(f"acknowledged {figures['acknowledged']} of {figures['asked']}, refused "
          f"{figures['refused']}, connections lost {figures['lost_connections']}, told twice "
          f"{figures['told_twice']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("preset", nargs="?", default="hall")
    parser.add_argument("seats", nargs="?", type=int, default=0)
    parser.add_argument("--acts", type=int, default=2000)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--probes", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.preset == "hall" and args.seats == 0:
        args.seats = 1000
    figures = measure(args)
    assert figures["acknowledged"] == figures["asked"] > 0, figures
    assert figures["refused"] == figures["told_twice"] == figures["lost_connections"] == 0, figures
    assert figures["delivery"]["count"] == args.probes, "a line did not reach everybody"
    if args.json:
        print(json.dumps(figures, indent=2))
    else:
        table(figures)


if __name__ == "__main__":
    main()
