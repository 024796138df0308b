"""A hub for tests of the command line, and a seat at it that speaks the protocol as documented."""
import atexit
import contextlib
import json
import signal
import socket
import subprocess
import time

from harness import ENVIRONMENT, SECONDS


class Hub:
    """A hub in the test's folder, with the codes it has printed."""

    def __init__(self, shisa, *arguments, env=None):
        self.socket = shisa.folder / "room.sock"
        self.run = shisa.folder / "day.shisa"
        command = [shisa.program, "host", *map(str, arguments), "--listen", str(self.socket)]
        with open(shisa.folder / "codes", "wb") as codes:
            self.process = subprocess.Popen(command, cwd=shisa.folder,
                                            env={**ENVIRONMENT, **(env or {})},
                                            stdout=codes, stderr=subprocess.PIPE)
        atexit.register(self.process.kill)  # a test that fails half-way leaves no hub behind
        self.wait_for_socket()
        table = (shisa.folder / "codes").read_text(encoding="utf-8").splitlines()
        self.codes = {seat: code for code, seat in map(str.split, table)}

    def wait_for_socket(self):
        until = time.monotonic() + SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
                probe.connect(str(self.socket))
                return
            time.sleep(0.05)

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        _, err = self.process.communicate(timeout=SECONDS)
        return self.process.returncode, err.decode()

    def seat(self, code, name="佐藤"):
        return Seat(self.socket, code, name)


class Seat:
    """A seat that speaks the protocol as documented."""

    def __init__(self, path, code, name, **more):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(SECONDS)
        self.socket.connect(str(path))
        self.lines = self.socket.makefile("r", encoding="utf-8", newline="\n")
        self.say(join=code, name=name, version=2, **more)

    def say(self, **request):
        self.socket.sendall(json.dumps(request).encode() + b"\n")

    def hear(self, kind):
        """The next line of that kind."""
        for line in self.lines:
            heard = json.loads(line)
            if heard["t"] == kind:
                return heard
        raise AssertionError(f"no {kind} before the connection ended")

    def ask(self, **request):
        self.say(**request)
        return self.hear("ack")


def host(shisa, *arguments):
    return Hub(shisa, *arguments, "-o", "day.shisa")
