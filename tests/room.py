"""A hub and seats for tests of a room: the real program, and clients that speak docs/protocol.md.

Everything runs in one thread, in a temporary folder and on its Unix socket, and ends by itself.
"""
import contextlib
import json
import os
import pathlib
import resource
import selectors
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time


@contextlib.contextmanager
def folder():
    with tempfile.TemporaryDirectory(prefix="shisa-") as name:
        yield pathlib.Path(name)


class Hub:
    """shisa host, begun and begun again over one run."""

    def __init__(self, program, place, scenario="alarm", *options):
        self.program, self.place = program, place
        self.run = place / "room.shisa"
        self.address = str(place / "room.sock")
        self.process = None
        self.said = []
        self.limits = None  # what to do in the new process before it begins
        self.begin(scenario, "-o", str(self.run), "--json", *options)
        seats = json.loads(self.output())["seats"]
        self.codes = {seat["seat"]: seat["code"] for seat in seats}

    def begin(self, what, *options):
        self.log = open(self.place / "hub.err", "wb+")
        self.out = open(self.place / "hub.out", "wb+")
        # pylint: disable=consider-using-with
        self.process = subprocess.Popen(
            [self.program, "host", what, "--listen", self.address, "--lang", "en", *options],
            stdin=subprocess.DEVNULL, stdout=self.out, stderr=self.log,
            preexec_fn=self.limits, env=dict(os.environ, NO_COLOR="1"))
        wait_for(lambda: b"listening at" in self.errors() or self.process.poll() is not None, 60)
        if self.process.poll() is not None:
            raise AssertionError("the hub did not start: " + self.errors().decode())

    def again(self, *options):
        self.begin(str(self.run), *options)

    def errors(self):
        return pathlib.Path(self.log.name).read_bytes()

    def output(self):
        return pathlib.Path(self.out.name).read_bytes()

    def send_signal(self, number):
        self.process.send_signal(number)

    def end(self, number=signal.SIGTERM, timeout=30):
        """Ends it; returns its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(timeout)
        self.said.append(self.errors().decode(errors="replace"))
        self.log.close()
        self.out.close()
        return code

    def close(self):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def verify(self):
        done = subprocess.run([self.program, "verify", str(self.run)], capture_output=True,
                              text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    def entries(self, kind):
        """The bodies of that kind that stand in the run."""
        with contextlib.closing(sqlite3.connect(f"file:{self.run}?mode=ro", uri=True)) as run:
            rows = run.execute("SELECT body FROM entry WHERE kind = ? ORDER BY number", (kind,))
            return [json.loads(body) for (body,) in rows]


def wait_for(done, seconds, step=0.01):
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(step)


class Seat:
    """One seat: joins, comes back by itself, sends again what was not acknowledged, and keeps a
    ledger of what it was promised and told."""

    def __init__(self, hall, name, code, address=None):
        self.hall, self.name, self.code = hall, name, code
        self.address = address or hall.address
        self.socket = None
        self.retry = 0.0
        self.came, self.going = b"", b""
        self.here = False
        self.run, self.seq, self.number = None, 0, 0
        self.asked = {}         # id -> line, not answered yet, in order
        self.asked_at = {}      # id -> when
        self.acknowledged = {}  # id -> text
        self.refused = {}       # id -> why
        self.told = []          # lines with a seq
        self.byes = []
        self.delays = []        # from request to ack, seconds
        self.hellos = self.resumes = self.doubles = 0
        self.comes_back = True

    # --- the connection ---

    def connect(self):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.setblocking(False)
        try:
            self.socket.connect(self.address)
        except OSError:
            self.lost()
            return
        join = {"join": self.code, "name": f"who sits at {self.name}", "version": 2}
        if self.run is not None and self.seq > 0:
            join.update(run=self.run, after=self.seq)
        self.came, self.going = b"", b""
        self.hall.watch(self)
        self.say(json.dumps(join).encode())

    def lost(self):
        if self.socket is not None:
            self.hall.forget(self)
            self.socket.close()
        self.socket, self.here = None, False
        self.retry = time.monotonic() + 0.02

    def say(self, line):
        self.going += line + b"\n"
        self.write()

    def write(self):
        try:
            while self.going:
                self.going = self.going[self.socket.send(self.going):]
        except BlockingIOError:
            pass
        except OSError:
            self.lost()
            return
        self.hall.watch(self)

    def read(self):
        try:
            bytes_in = self.socket.recv(1 << 18)
        except BlockingIOError:
            return
        except OSError:
            bytes_in = b""
        *lines, self.came = (self.came + bytes_in).split(b"\n")
        for line in lines:
            if self.socket is not None:
                self.hear(json.loads(line))
        if not bytes_in and self.socket is not None:
            self.lost()

    # --- what it hears ---

    def hear(self, line):
        kind = line["t"]
        if "seq" in line:
            self.doubles += line["seq"] <= self.seq
            self.seq = max(self.seq, line["seq"])
            self.told.append(line)
        elif kind in ("hello", "resumed"):
            self.sit(line)
        elif kind == "ack":
            self.answered(line["id"], self.acknowledged)
        elif kind == "refused":
            if line["id"] in self.asked:
                self.refused[line["id"]] = line["why"]["en"]
                self.answered(line["id"], {})
            else:
                self.refused.setdefault(line["id"], line["why"]["en"])
        elif kind == "bye":
            self.byes.append(line)
            self.comes_back = self.comes_back and not line.get("final")

    def sit(self, line):
        self.hellos += line["t"] == "hello"
        self.resumes += line["t"] == "resumed"
        if line["t"] == "hello":
            self.seq, self.told = 0, []  # it is told everything from the start
        self.run, self.here = line["run"], True
        self.number = max(self.number, line.get("request", 0))
        for again in list(self.asked.values()):
            if self.socket is not None:
                self.say(again)

    def answered(self, number, ledger):
        line = self.asked.pop(number, None)
        if line is not None:
            ledger[number] = json.loads(line).get("text")
            self.delays.append(time.monotonic() - self.asked_at.pop(number))

    # --- what it says ---

    def ask(self, **fields):
        """A request; it is sent until it is answered."""
        self.number += 1
        line = json.dumps({"id": self.number, **fields}).encode()
        self.asked[self.number] = line
        self.asked_at[self.number] = time.monotonic()
        if self.here:
            self.say(line)
        return self.number


class Hall:
    """All seats of one place, driven together."""

    def __init__(self, address):
        self.address = address
        self.selector = selectors.DefaultSelector()
        self.seats = []

    def seat(self, name, code, address=None):
        seat = Seat(self, name, code, address)
        self.seats.append(seat)
        return seat

    def watch(self, seat):
        if seat.socket is None:
            return
        wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if seat.going else 0)
        if seat.socket in self.selector.get_map():
            self.selector.modify(seat.socket, wanted, seat)
        else:
            self.selector.register(seat.socket, wanted, seat)

    def forget(self, seat):
        if seat.socket in self.selector.get_map():
            self.selector.unregister(seat.socket)

    def step(self, seconds):
        for seat in self.seats:
            if seat.socket is None and seat.comes_back and time.monotonic() >= seat.retry:
                seat.connect()
        if not self.selector.get_map():
            time.sleep(min(seconds, 0.005))
            return
        for key, events in self.selector.select(seconds):
            seat = key.data
            if events & selectors.EVENT_READ:
                seat.read()
            if events & selectors.EVENT_WRITE and seat.socket is not None:
                seat.write()

    def spend(self, seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.step(min(left, 0.01))

    def until(self, done, seconds=30):
        end = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < end, "waited in vain"
            self.step(0.01)

    def all_here(self, seconds=30):
        self.until(lambda: all(seat.here or not seat.comes_back for seat in self.seats), seconds)

    def all_answered(self, seconds=30):
        self.until(lambda: not any(seat.asked for seat in self.seats), seconds)

    def close(self):
        for seat in self.seats:
            seat.comes_back = False
            if seat.socket is not None:
                seat.lost()
        self.selector.close()


def file_size_limit(most):
    """For Hub.limits: as a disk that is full at so many bytes, but for one file at a time."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    return limit


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0


def check_ledger(hub, seats):
    """What was acknowledged is in the run once and as it was said; what was told stands in it, and
    to each his own, once. Returns how much that was."""
    inputs, events = hub.entries("input"), hub.entries("event")
    kept = {}
    for body in inputs:
        if "request" in body:
            key = (body["seat"], body["request"])
            assert key not in kept, f"twice in the log: {key}"
            kept[key] = body
    by_seq = {event["seq"]: event for event in events}
    acknowledged = told = 0
    for seat in seats:
        for number, text in seat.acknowledged.items():
            body = kept.get((seat.name, number))
            assert body is not None, f"acknowledged and lost: {seat.name} {number} {text}"
            assert text is None or body.get("text") == text, f"{seat.name} {number}: {body}"
            acknowledged += 1
        assert seat.doubles == 0, f"{seat.name} was told {seat.doubles} lines twice"
        role = seat.name.rsplit("-", 1)[0]
        mine = {event["seq"] for event in events if event["kind"] == "message"
                and (role in event["to"] or role == event.get("from"))}
        heard = [line["seq"] for line in seat.told if line["t"] == "message"]
        assert heard == sorted(mine)[:len(heard)], f"{seat.name}: {heard} instead of {sorted(mine)}"
        for line in seat.told:
            assert line["seq"] in by_seq, f"{seat.name} was told what never happened: {line}"
        told += len(seat.told)
    return acknowledged, told


def timed_injects(program, scenario):
    done = subprocess.run([program, "plan", scenario, "--json"], capture_output=True, text=True,
                          timeout=60, check=True)
    return {row["id"]: row["at_ms"] for row in json.loads(done.stdout)["rows"]
            if row["kind"] == "inject" and row.get("at_ms") is not None}


def check_injects(hub, due):
    """Every timed inject until the last entry of the log, once and at its time."""
    events = hub.entries("event")
    end = max(event["at"] for event in events)
    at = {}
    for event in events:
        if event["kind"] == "inject" and event["ref"] in due:
            assert event["ref"] not in at, f"{event['ref']} came twice"
            at[event["ref"]] = event["at"]
    for name, when in due.items():
        if when < end:
            assert name in at, f"{name} of {when} ms was lost: the log reaches {end} ms"
            assert at[name] == when, f"{name} came at {at[name]}, not {when}"
    return len(at)
