#!/usr/bin/env python3
"""What a hub and its seats do when the machine fails them: a full disk, a run file made read-only, a
hub that stands still and goes on, a connection that is cut for a while. Nothing acknowledged is lost, and
it goes on as soon as it can. Usage: faults.py SHISA [--minute SECONDS]
"""
import argparse
import contextlib
import os
import signal
import socket
import subprocess
import threading
import time

import room

SCENARIO = ("alarm", "--speed", "60")


def open_hall(hub, count=6, address=None):
    hall = room.Hall(address or hub.address)
    for name in [name for name in hub.codes if "/" in name][:count]:
        hall.seat(name, hub.codes[name])
    hall.all_here()
    return hall


def talk(hall, rounds, size=20):
    for number in range(rounds):
        for seat in hall.seats:
            seat.ask(verb="memo", text=f"{seat.name} notes {number} " + "x" * size)
        hall.step(0.01)


def sound(hub, hall):
    """It has gone on: every request is answered, and everything is where it belongs."""
    hall.all_here()
    hall.all_answered()
    assert not any(seat.refused for seat in hall.seats)
    assert hub.end() in (0, 143), hub.said
    hub.verify()
    acknowledged, _ = room.check_ledger(hub, hall.seats)
    room.check_injects(hub, room.timed_injects(hub.program, "alarm"))
    hall.close()
    return acknowledged


# --- disks --------------------------------------------------------------------------------------

def talk_until_it_ends(hub, hall):
    end = time.monotonic() + 60
    while hub.process.poll() is None:
        assert time.monotonic() < end, "the disk never filled"
        if sum(len(seat.asked) for seat in hall.seats) < 200:
            talk(hall, 1, size=8000)
        hall.step(0.01)
    code = hub.end()
    hall.spend(0.2)
    return code


def check_told(hub, hall, code, words):
    """Exit 3, the reason on standard error, and to each seat, which is to come back."""
    assert code == 3, (code, hub.said)
    assert words in hub.said[-1], hub.said
    byes = [seat for seat in hall.seats if seat.byes]
    assert byes, "nobody was told"
    for seat in byes:
        bye = seat.byes[-1]
        assert words in bye["why"]["en"] and bye["why"]["ja"] and not bye.get("final"), bye


def full_disk_by_limit(program):
    """Where nothing can be mounted: a file that may not grow is a disk that is full."""
    with room.folder() as place, room.Hub(program, place, *SCENARIO) as hub:
        hub.end()
        hub.limits = room.file_size_limit(hub.run.stat().st_size + 400000)
        hub.again()
        hall = open_hall(hub)
        check_told(hub, hall, talk_until_it_ends(hub, hall), "fails; everything acknowledged")
        hub.limits = None
        hub.again("--speed", "60")
        return f"{sound(hub, hall)} acknowledged and kept; said: {hub.said[1].splitlines()[-1]}"


@contextlib.contextmanager
def small_disk(place, megabytes):
    """A file system of that size, or None where mounting is not allowed."""
    disk = place / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(disk)],
                          capture_output=True, text=True, check=False)
    try:
        yield disk if done.returncode == 0 else None
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", str(disk)], check=False)


def full_disk(program):
    with room.folder() as place, small_disk(place, 4) as disk:
        if disk is None:
            return "skipped: nothing can be mounted here"
        with room.Hub(program, disk, *SCENARIO) as hub:
            hall = open_hall(hub)
            check_told(hub, hall, talk_until_it_ends(hub, hall), "is full")
            subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
            hub.again("--speed", "60")
            return f"{sound(hub, hall)} acknowledged and kept; said: {hub.said[0].splitlines()[-1]}"


def read_only(program):
    """The disk is remounted read-only, as a kernel does when a disk fails."""
    with room.folder() as place, small_disk(place, 32) as disk:
        if disk is None:
            return "skipped: nothing can be mounted here"
        with room.Hub(program, disk, *SCENARIO) as hub:
            hall = open_hall(hub)
            talk(hall, 5)
            hall.all_answered()
            hub.end(signal.SIGKILL)
            os.chmod(hub.run, 0o444)
            code = refused_start(hub)
            os.chmod(hub.run, 0o644)
            hub.again("--speed", "60")
            return f"{sound(hub, hall)} acknowledged and kept; {code}"


def refused_start(hub):
    """Root may write what is read-only: then the file system has to say it."""
    disk = str(hub.place)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        done = subprocess.run([hub.program, "host", str(hub.run), "--listen", hub.address,
                               "--lang", "en"], capture_output=True, text=True, timeout=60, check=False)
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    assert done.returncode == 3 and "read" in done.stderr, (done.returncode, done.stderr)
    return "said: " + done.stderr.splitlines()[-1]


# --- time that passes ---------------------------------------------------------------------------

def stopped_hub(program, seconds):
    """As when the machine is given to others: time catches up, in order, and nobody is thrown out."""
    with room.folder() as place, room.Hub(program, place, *SCENARIO) as hub:
        hall = open_hall(hub)
        talk(hall, 3)
        hub.send_signal(signal.SIGSTOP)
        talk(hall, 3)
        before = sum(len(seat.asked) for seat in hall.seats)
        hall.spend(seconds)
        hub.send_signal(signal.SIGCONT)
        hall.all_answered()
        assert before > 0, "nobody waited for it"
        assert all(seat.hellos == 1 and not seat.byes for seat in hall.seats), "a seat was thrown out"
        return f"{before} requests waited; {sound(hub, hall)} acknowledged and kept"


class Relay(threading.Thread):
    """Between seats and hub; can be cut, which loses what is under way."""

    def __init__(self, address, hub):
        super().__init__(daemon=True)
        self.address, self.hub, self.pairs, self.cut_off = address, hub, [], False
        self.listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.listener.bind(address)
        self.listener.listen(64)

    def run(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            far = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            if self.cut_off:
                near.close()
                continue
            far.connect(self.hub)
            self.pairs.append((near, far))
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self.carry, args=(one, other), daemon=True).start()

    def carry(self, one, other):
        with contextlib.suppress(OSError):
            while bytes_in := one.recv(4096):
                if self.cut_off:
                    break
                other.sendall(bytes_in)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def cut(self):
        self.cut_off = True
        for pair in self.pairs:
            for end in pair:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self.pairs.clear()


def cut_connection(program, seconds):
    """The seats behind a broken line come back to where they were; the others do not notice."""
    with room.folder() as place, room.Hub(program, place, *SCENARIO) as hub:
        relay = Relay(str(place / "relay.sock"), hub.address)
        relay.start()
        hall = open_hall(hub)
        names = [name for name in hub.codes if "/" in name][6:10]
        behind = [hall.seat(name, hub.codes[name], relay.address) for name in names]
        hall.all_here()
        talk(hall, 5)
        relay.cut()
        talk(hall, 5)
        hall.spend(seconds)
        assert not any(seat.here for seat in behind)
        assert not any(seat.asked for seat in hall.seats[:6]), "the others had to wait"
        waiting = sum(len(seat.asked) for seat in behind)
        relay.cut_off = False
        hall.all_here()
        hall.all_answered()
        assert all(seat.resumes == 1 for seat in behind) and all(seat.resumes == 0 for seat in hall.seats[:6])
        result = f"{waiting} requests waited behind the cut; {sound(hub, hall)} acknowledged and kept"
        relay.listener.close()
        return result


def plain_seat(program):
    """The program's own terminal, in plain lines, says that the hub is gone and that it is back."""
    with room.folder() as place, room.Hub(program, place, *SCENARIO) as hub:
        name = next(name for name in hub.codes if "/" in name)
        (place / "code").write_text(hub.codes[name] + "\n")
        seat = subprocess.Popen(  # pylint: disable=consider-using-with
            [program, "join", "--to", hub.address, "--code-file", str(place / "code"), "--name", "Sato",
             "--plain", "--lang", "en"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        heard = []
        listener = threading.Thread(target=lambda: heard.extend(iter(seat.stdout.readline, "")), daemon=True)
        listener.start()
        try:
            seat.stdin.write("memo before\n")
            seat.stdin.flush()
            room.wait_for(lambda: any(line.startswith("ok 1 ") for line in heard), 20)
            hub.end(signal.SIGKILL)
            before = len(heard)
            room.wait_for(lambda: len(heard) > before, 20)
            gone = heard[before].strip()
            before = len(heard)
            hub.again("--speed", "60")
            seat.stdin.write("memo after\n")
            seat.stdin.flush()
            room.wait_for(lambda: any(line.startswith("ok 2 ") for line in heard), 20)
            back = heard[before].strip()
            seat.stdin.close()
            seat.wait(20)
        finally:
            seat.kill()
        hub.end()
        texts = [body.get("text") for body in hub.entries("input") if body["verb"] == "memo"]
        assert texts == ["before", "after"], texts
        return f'said: "{gone}", then "{back}"'


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--minute", type=float, default=2, help="how long it is cut or stands still, s")
    args = parser.parse_args()
    program = os.path.abspath(args.program)
    for what, test in (("full disk", full_disk), ("file that may not grow", full_disk_by_limit),
                       ("disk made read-only", read_only), ("terminal of a killed hub", plain_seat)):
        print(f"{what}: {test(program)}")
    for what, test in (("hub that stood still", stopped_hub),
                       ("connection that was cut", cut_connection)):
        print(f"{what}: {test(program, args.minute)}")


if __name__ == "__main__":
    main()
