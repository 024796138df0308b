#!/usr/bin/env python3
"""Everything a hostile seat or stranger can do to a hub, while honest seats play.

All of it is refused and counted, the hub says so, and the honest seats get every acknowledgement. What it
costs them is printed and never judged: beside a calm hub, and beside one that is left alone while the same
attackers are at another hub of this machine, which takes as much of the processors.
Usage: hostile.py SHISA [--seconds N]
"""
import argparse
import contextlib
import json
import multiprocessing
import os
import pathlib
import re
import socket
import time

import room

HALL = str(pathlib.Path(__file__).resolve().parent / "load" / "hall")
HONEST = 50
LINE_MAX = 65536
STRANGERS = 2000


class Raw:
    """A connection that says what it likes."""

    def __init__(self, address):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(20)
        self.socket.connect(address)
        self.came = b""

    def say(self, *lines):
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for line in lines:
                self.socket.sendall(line if isinstance(line, bytes) else json.dumps(line).encode())
                self.socket.sendall(b"\n")

    def hear(self, *kinds):
        """The next line of one of these kinds; None: it was closed before."""
        while True:
            while b"\n" not in self.came:
                try:
                    more = self.socket.recv(1 << 18)
                except ConnectionResetError:
                    more = b""
                if not more:
                    return None
                self.came += more
            line, self.came = self.came.split(b"\n", 1)
            line = json.loads(line)
            if line["t"] in kinds:
                return line

    def join(self, code):
        self.say({"join": code, "name": "Mallory", "version": 2})
        return self.hear("hello", "refused", "bye")

    def close(self):
        self.socket.close()


def is_refused(raw, line, number):
    raw.say(line)
    answer = raw.hear("refused", "ack")
    assert answer is not None and answer["t"] == "refused" and answer["id"] == number, (line, answer)
    assert answer["why"]["en"] and answer["why"]["ja"], answer
    return answer["why"]["en"]


# --- strangers: who has no code -----------------------------------------------------------------

def nonsense(hub):
    """Five lines that are no join, whatever they are, and the connection is closed."""
    worst = [b"", b"\0\0\0", b"{" * 50, b"[" * 30000, b'{"join":' * 8000, b"\xff\xfe\xfa", b"null",
             b'{"join":5,"name":[],"version":2}', b'{"join":"A\\u0000B","name":"x","version":2}',
             b'{"id":1,"verb":"memo","text":"without a seat"}', b"x" * (LINE_MAX + 1),
             b'{"join":"' + b"A" * 60000 + b'","name":"x","version":2}',
             b'{"join":"ABCD-EFGH-JKLM","name":"x","version":1}',
             b'{"join":"ABCD-EFGH-JKLM","name":"x","version":2,"run":"x","after":-1}', b"GET / HTTP/1.0"]
    for first in range(0, len(worst), 5):
        raw = Raw(hub.address)
        for line in worst[first:first + 5]:
            is_refused(raw, line, -1)
        assert raw.hear("hello") is None, "it was not closed"
        raw.close()
    return len(worst)


def guess_codes(hub):
    """No guess seats anybody, and five are the last of a connection."""
    guesses = 0
    for _ in range(40):
        raw = Raw(hub.address)
        for _ in range(5):
            code = "".join("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"[byte % 32] for byte in os.urandom(12))
            answer = raw.join(code)
            assert answer is not None and answer["t"] == "refused", answer
            guesses += 1
        assert raw.hear("hello") is None, "it was not closed"
        raw.close()
    return guesses


def half_lines(hub):
    """Who hangs up in the middle of a line has said nothing."""
    code = hub.codes["o0009/desk-1"]
    line = json.dumps({"join": code, "name": "Mallory", "version": 2}).encode()
    for cut in range(0, len(line), 7):
        raw = Raw(hub.address)
        raw.socket.sendall(line[:cut])
        raw.close()
    return len(line) // 7


def crowd(hub):
    """More silent connections than there are places: the oldest go, and who has a code gets in."""
    silent = [Raw(hub.address) for _ in range(STRANGERS + 200)]
    honest = Raw(hub.address)
    assert honest.join(hub.codes["o0010/chief-2"])["t"] == "hello"
    assert silent[0].hear("bye") is not None, "the oldest did not make room"
    for raw in silent:
        raw.close()
    honest.close()
    return len(silent)


# --- seats that want what is not theirs ---------------------------------------------------------

def wants_more(hub):
    """What only others may, and what a request must not say: refused, with the reason."""
    raw = Raw(hub.address)
    assert raw.join(hub.codes["o0009/desk-2"])["t"] == "hello"
    claims = [{"seat": "o0001/desk-1"}, {"role": "o0001/desk"}, {"origin": "control"}, {"at": 0},
              {"request": 7}, {"second": "control-1"}]
    asks = [{"verb": "memo", "text": "not me", **claim} for claim in claims]
    asks += [{"verb": "pace", "speed": 0}, {"verb": "end"}, {"verb": "next"}, {"verb": "sit", "text": "x"},
             {"verb": "code", "seat": "o0001/desk-1", "yes": True}, {"verb": "look", "role": "o0001/desk"},
             {"verb": "agree", "number": 1, "yes": True}, {"verb": "cancel", "item": 999999},
             {"verb": "approve", "item": 1, "yes": True}, {"verb": "decide", "decision": "x", "option": "y"},
             {"verb": "send", "channel": "mail", "to": ["nobody/at-all"], "text": "x"},
             {"verb": "memo", "text": "x" * 20000}, {"verb": "fly"}, {"verb": "memo", "text": 5}]
    for number, fields in enumerate(asks, 1):
        is_refused(raw, {"id": number, **fields}, number)
    for line in [b"[" * 30000, b'{"id":' + b"1" * 400 + b',"verb":"memo","text":"x"}', b"\0", b"{}",
                 b'{"id":0,"verb":"memo","text":"x"}', b'{"id":-4,"verb":"memo","text":"x"}',
                 b'{"id":1.5,"verb":"memo","text":"x"}', b"y" * (3 * LINE_MAX)]:
        is_refused(raw, line, -1)
    raw.say({"id": 9000, "verb": "memo", "text": "and honest work is still taken"})
    assert raw.hear("ack", "refused")["t"] == "ack"
    raw.close()
    return len(asks) + 8


def old_codes(hub):
    """A code that was replaced seats nobody, and a seat belongs to the last who came with its code."""
    control, first, second = Raw(hub.address), Raw(hub.address), Raw(hub.address)
    assert control.join(hub.codes["control-1"])["t"] == "hello"
    assert first.join(hub.codes["o0010/desk-1"])["t"] == "hello"
    assert second.join(hub.codes["o0010/desk-1"])["t"] == "hello"
    assert first.hear("bye")["final"] and first.hear("clock") is None
    control.say({"id": 1, "verb": "code", "seat": "o0010/desk-1", "yes": True})
    fresh = control.hear("code")["code"]
    assert second.hear("bye")["final"]
    third = Raw(hub.address)
    assert third.join(hub.codes["o0010/desk-1"])["t"] == "refused"
    assert third.join(fresh)["t"] == "hello"
    for raw in (control, first, second, third):
        raw.close()
    return 1


# --- floods -------------------------------------------------------------------------------------

def flood(address, code, seconds):
    """Asks as fast as it can and never reads."""
    raw = Raw(address)
    raw.join(code)
    end, number = time.monotonic() + seconds, 0
    raw.socket.settimeout(0.5)
    try:
        while time.monotonic() < end:
            lines = b"".join(b'{"id":%d,"verb":"memo","text":"flood"}\n' % (number + i) for i in range(50))
            number += 50
            raw.socket.sendall(lines)
    except OSError:
        pass  # let go, or nothing of his is read any more
    time.sleep(max(0.0, end - time.monotonic()))


def knock(address, seconds):
    """A thousand connections a second that say nonsense or nothing."""
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            raw = Raw(address)
            if count % 2 == 0:
                raw.socket.sendall(b"knock\n")
            raw.close()
        count += 1
        time.sleep(0.0005)


def read_nothing(address, code, seconds):
    raw = Raw(address)
    raw.say({"join": code, "name": "Mallory", "version": 2})
    time.sleep(seconds)


# --- the honest ---------------------------------------------------------------------------------

def play(hall, seats, seconds):
    """Every honest seat says something twice a second; returns how long each acknowledgement took."""
    end = time.monotonic() + seconds
    for seat in seats:
        seat.delays.clear()
    asked = 0
    due = time.monotonic()
    while time.monotonic() < end:
        hall.step(0.002)
        if time.monotonic() >= due:
            seat = seats[asked % len(seats)]
            seat.ask(verb="memo", text=f"honest {asked}")
            asked += 1
            due += 0.5 / len(seats)
    hall.all_answered(60)
    delays = [delay for seat in seats for delay in seat.delays]
    assert len(delays) == asked, f"{asked} asked, {len(delays)} answered"
    return 1000 * sum(delays) / len(delays), 1000 * room.percentile(delays, 0.5), \
        1000 * room.percentile(delays, 0.99)


def under_attack(hub, hall, seats, seconds):
    attackers = [multiprocessing.Process(target=flood, args=(hub.address, hub.codes[code], seconds))
                 for code in ("o0006/desk-1", "o0006/desk-2")]
    attackers.append(multiprocessing.Process(target=knock, args=(hub.address, seconds)))
    attackers.append(multiprocessing.Process(
        target=read_nothing, args=(hub.address, hub.codes["o0006/field-1"], seconds)))
    for attacker in attackers:
        attacker.start()
    figures = play(hall, seats, seconds)
    for attacker in attackers:
        attacker.join()
    return figures


def beside_an_attack(program, hall, seats, seconds):
    with room.folder() as place, \
            room.Hub(os.path.abspath(program), place, HALL, "--set", "seats=100", "--speed", "1") as other:
        figures = under_attack(other, hall, seats, seconds)
        other.end()
    return figures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seconds", type=float, default=3)
    args = parser.parse_args()
    with room.folder() as place, \
            room.Hub(os.path.abspath(args.program), place, HALL, "--set", "seats=100", "--speed", "1") as hub:
        hall = room.Hall(hub.address)
        names = [name for name in hub.codes if "/" in name][:HONEST]
        seats = [hall.seat(name, hub.codes[name]) for name in names]
        hall.all_here()
        before = play(hall, seats, args.seconds)
        beside = beside_an_attack(args.program, hall, seats, args.seconds)
        sums = {attack.__name__: attack(hub) for attack in
                (nonsense, guess_codes, half_lines, wants_more, old_codes, crowd)}
        during = under_attack(hub, hall, seats, args.seconds)
        after = play(hall, seats, args.seconds)
        assert hub.process.poll() is None, "the hub did not live through it"
        assert all(not seat.refused and seat.hellos == 1 and seat.resumes == 0 for seat in seats)
        hall.close()
        assert hub.end() in (0, 143), hub.said
        hub.verify()
        said = hub.said[-1]
        assert re.search(r"turned away: user \d+, process \d+: no join line, or no code", said), said
        assert said.count("turned away: user") < 60, "said more often than it can be read"
        turned, silent, _, refused = map(int, re.search(
            r"turned away (\d+) times; closed without a join code: (\d+); closed because they did not "
            r"read: (\d+); requests refused: (\d+)", said).groups())
        assert turned >= sums["nonsense"] + sums["guess_codes"] + 1, said
        assert silent >= 200 and refused >= sums["wants_more"], said
        room.check_ledger(hub, seats)
    print(", ".join(f"{name.replace('_', ' ')} {count}" for name, count in sums.items())
          + f": all refused; turned away {turned}, silent {silent}, refused {refused}")
    for name, (mean, p50, p99) in (("before", before), ("another attacked", beside),
                              ("under attack", during), ("after", after)):
        print(f"{name:16} {HONEST} honest seats: acknowledgement mean {mean:5.2f}, p50 {p50:5.2f}, "
              f"p99 {p99:5.2f} ms")


if __name__ == "__main__":
    main()
