"""shisa host as a service manager sees it, and the unit that is installed for one."""
import contextlib
import pathlib
import shutil
import signal
import socket
import subprocess
import time

import harness
from harness import ROOT, SECONDS, expect, test
from hub import Hub

WATCHDOG_MS = 600


class Manager:
    """Hears what a service says of itself."""

    def __init__(self, folder):
        self.path = folder / "notify"
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(str(self.path))
        self.said = []  # (when, what)

    def environment(self):
        return {"NOTIFY_SOCKET": str(self.path), "WATCHDOG_USEC": str(WATCHDOG_MS * 1000)}

    def listen(self, seconds):
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.socket.settimeout(left)
            with contextlib.suppress(TimeoutError):
                for line in self.socket.recv(4096).decode().splitlines():
                    self.said.append((time.monotonic(), line))

    def times(self, beginning):
        return [when for when, line in self.said if line.startswith(beginning)]

    def close(self):
        self.socket.close()
        self.path.unlink()


def serve(shisa, *arguments):
    manager = Manager(shisa.folder)
    begun = time.monotonic()
    hub = Hub(shisa, *arguments, env=manager.environment())
    manager.listen(2.5)
    return manager, hub, begun


@test
def a_service_says_that_it_is_ready_lives_and_stops(shisa):
    manager, hub, begun = serve(shisa, "alarm", "--speed", 60, "-o", "day.shisa")
    expect(len(manager.times("READY=1")) == 1, f"ready: {manager.said}")
    states = [line for _, line in manager.said if line.startswith("STATUS=")]
    expect(states and "0 of" in states[0], f"how things stand: {states}")
    beats = [begun, *manager.times("WATCHDOG=1"), time.monotonic()]
    longest = max(later - earlier for earlier, later in zip(beats, beats[1:]))
    expect(longest < WATCHDOG_MS / 1000 * harness.PATIENCE, f"{longest:.2f} s without a word")
    seat = hub.seat(hub.codes["aoba/csirt-1"])
    seat.ask(id=1, verb="memo", text="before")
    code, err = hub.stop(signal.SIGTERM)
    manager.listen(0.2)
    expect(code == 0, f"exit {code}: {err}")
    expect([line for _, line in manager.said][-1] == "STOPPING=1", f"{manager.said[-3:]}")
    expect(seat.hear("bye").get("final") is None, "the seats are told not to come back")
    manager.close()

    manager, again, _ = serve(shisa, "day.shisa")
    expect(len(manager.times("READY=1")) == 1, f"ready again: {manager.said}")
    back = again.seat(hub.codes["aoba/csirt-1"])
    expect(back.hear("memo")["text"] == "before", "what was acknowledged is lost")
    again.stop()
    manager.close()


@test
def a_service_that_cannot_start_never_says_that_it_is_ready(shisa):
    manager = Manager(shisa.folder)
    (shisa.folder / "day.shisa").write_text("no run")
    done = shisa("host", "day.shisa", "--listen", shisa.folder / "s", env=manager.environment())
    shisa.spoilt.add(shisa.folder / "day.shisa")
    manager.listen(0.1)
    expect(done.code == 3, f"exit {done.code}, and the unit restarts all but 2 and 3: {done.err}")
    expect(not manager.times("READY=1"), f"{manager.said}")
    manager.close()


@test
def the_unit_is_one_that_the_service_manager_takes(shisa):
    unit = (ROOT / "share/systemd/shisa-host@.service.in").read_text(encoding="utf-8")
    folder = pathlib.Path(shisa.program).parent
    path = shisa.folder / "shisa-host@.service"
    path.write_text(unit.replace("@bindir@", str(folder)), encoding="utf-8")
    for line in ("Type=notify", "WatchdogSec=30", "Restart=on-failure", "NoNewPrivileges=yes",
                 "ProtectSystem=strict", "IPAddressDeny=any", "UMask=0077"):
        expect(line in unit.splitlines(), f"the unit has no {line}")
    if shutil.which("systemd-analyze") is None:
        print("       (no systemd-analyze here: the unit was not verified)")
        return
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(path)], text=True,
                          capture_output=True, timeout=SECONDS, check=False)
    ours = [line for line in done.stderr.splitlines() if "shisa" in line]
    expect(done.returncode == 0 and not ours, f"{done.returncode}: {done.stderr}")


@test
def the_accounts_are_made_with_the_seat_as_a_shell(shisa):
    if shutil.which("systemd-sysusers") is None:
        print("       (no systemd-sysusers here: the accounts were not made)")
        return
    etc = shisa.folder / "root" / "etc"
    etc.mkdir(parents=True)
    for name in ("passwd", "group", "shadow", "gshadow"):
        (etc / name).touch()
    accounts = (ROOT / "share/sysusers.d/shisa-accounts.conf.in").read_text(encoding="utf-8")
    path = shisa.folder / "accounts.conf"
    path.write_text(accounts.replace("@libexecdir@", "/usr/libexec"), encoding="utf-8")
    done = subprocess.run(["systemd-sysusers", f"--root={etc.parent}", str(path)], text=True,
                          capture_output=True, timeout=SECONDS, check=False)
    expect(done.returncode == 0, done.stderr)
    passwd = {line.split(":")[0]: line.split(":")
              for line in (etc / "passwd").read_text().splitlines()}
    group = (etc / "group").read_text().splitlines()
    expect(passwd["drill"][-1] == "/usr/libexec/shisa/seat", f"{passwd}")
    expect(passwd["shisa"][-1].endswith("nologin"), f"{passwd}")
    expect(any(line.startswith("shisa:") and line.endswith(":drill") for line in group), f"{group}")


if __name__ == "__main__":
    harness.main()
