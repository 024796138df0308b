#!/usr/bin/env python3
"""An exercise over ssh: a real sshd with the configuration that shisa ships, and people at its seats.

Two participants, a controller and an evaluator log in, each at a terminal of their own. Then everything that we know
of is tried to get more from such a seat than a seat. Needs root, for an account that exists only as
long as the test, and sshd, ssh and tmux; says so and exits 77 where they are missing.
Usage: remote.py SHISA
"""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from terminal import Screen

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "cli"))
import harness  # noqa: E402; its folder is known only now
from hub import Hub  # noqa: E402

SECONDS = 15 * harness.PATIENCE
SSHD = shutil.which("sshd", path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")
SFTP_SERVER = "/usr/lib/openssh/sftp-server"


def missing():
    needs = [("sshd", SSHD), ("root", os.geteuid() == 0 or None)]
    needs += [(name, shutil.which(name))
              for name in ("ssh", "ssh-keygen", "scp", "sftp", "tmux", "useradd", "userdel", "ps")]
    return [name for name, found in needs if found is None]


def run(*command, **how):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          timeout=SECONDS, check=False, stdin=subprocess.DEVNULL, **how)


def must(*command):
    done = run(*command)
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


def wait_until(what, condition):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(f"never came: {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Account:
    """An account that is good for a seat only: its shell is the program."""

    def __init__(self, shell):
        self.name = f"drill-{os.getpid()}"
        must("useradd", "--no-create-home", "--home-dir", "/", "--shell", shell, "--password", "*",
             self.name)

    def processes(self):
        """What runs under it."""
        return run("ps", "-u", self.name, "-o", "comm=").stdout.split()

    def close(self):
        for pid in run("ps", "-u", self.name, "-o", "pid=").stdout.split():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)
        wait_until("the end of the account's processes", lambda: not self.processes())
        must("userdel", self.name)


class Site:
    """A machine as the administrator has set it up, in a folder."""

    def __init__(self, program, folder):
        self.folder = folder
        folder.chmod(0o755)
        for place in ("bin", "libexec/shisa", "open"):
            (folder / place).mkdir(parents=True)
        (folder / "open").chmod(0o777)  # where an intruder could leave something
        shutil.copy(program, folder / "bin" / "shisa")
        self.seat = folder / "libexec" / "shisa" / "seat"
        self.seat.symlink_to(folder / "bin" / "shisa")
        for name in ("host_key", "key", "seat_key"):
            must("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name)
        self.account = Account(self.seat)
        self.daemons = []

    def keys(self, name, options=""):
        public = (self.folder / f"{name}.pub").read_text(encoding="ascii")
        path = self.folder / f"{name}.authorized"
        path.write_text(f"{options} {public}".lstrip(), encoding="ascii")
        return path

    def start(self, name, keys, change):
        """An sshd with the fragment as it is shipped, but for names, and what `change` does."""
        fragment = (ROOT / "share/sshd_config.d/shisa.conf.in").read_text(encoding="ascii")
        for ours, here in (("@libexecdir@", self.folder / "libexec"),
                           ("Match User drill", f"Match User {self.account.name}"),
                           ("/etc/ssh/shisa_keys", keys), *change):
            assert ours in fragment, f"the fragment has no {ours}"
            fragment = fragment.replace(ours, str(here))
        port = free_port()
        path = self.folder / f"{name}.conf"
        path.write_text(f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {self.folder}/host_key\n"
                        f"PidFile none\nLogLevel VERBOSE\nAcceptEnv LANG LC_*\nStrictModes no\n"
                        f"X11Forwarding yes\nSubsystem sftp {SFTP_SERVER}\n{fragment}",
                        encoding="ascii")
        with open(self.folder / f"{name}.log", "wb") as log:
            self.daemons.append(subprocess.Popen([SSHD, "-D", "-e", "-f", path], stderr=log))
        wait_until("sshd", lambda: not socket.socket().connect_ex(("127.0.0.1", port)))
        host_key = (self.folder / "host_key.pub").read_text(encoding="ascii")
        with open(self.folder / "known", "a", encoding="ascii") as known:
            known.write(f"[127.0.0.1]:{port} {host_key}")
        return Door(self, port)

    def close(self):
        for daemon in self.daemons:
            daemon.terminate()
            daemon.wait()
        self.account.close()


class Door:
    """One sshd, and how to knock at it."""

    def __init__(self, site, port):
        self.site = site
        self.port = port

    def options(self, key="key"):
        here = self.site.folder
        return ["-F", "none", "-o", f"Port={self.port}", "-i", str(here / key), "-o",
                "IdentitiesOnly=yes", "-o", f"UserKnownHostsFile={here}/known", "-o",
                "BatchMode=yes"]

    def ssh(self, *words, key="key"):
        return ["ssh", *self.options(key), f"{self.site.account.name}@127.0.0.1", *words]


class Pane(Screen):
    """A person at a terminal that has logged in."""

    panes = []

    def __init__(self, command, size=(100, 30), env="LANG=C.UTF-8"):  # pylint: disable=super-init-not-called
        Pane.panes.append(self)
        self.size = size
        self.socket = f"shisa-remote-{os.getpid()}-{len(Pane.panes)}"
        self.tmux("new-session", "-d", "-x", str(size[0]), "-y", str(size[1]),
                  f"env {env} {' '.join(command)}; echo left with $?; sleep 60")
        self.tmux("set-option", "-g", "status", "off")

    def answer(self, code, name):
        """What the program asks before the screen opens."""
        self.wait_for("Your name:")
        self.type(name)
        self.press("Enter")
        self.wait_for("Join code:")
        self.type(code)
        self.press("Enter")
        self.wait_for("link ok")

    def choose(self, asked, words):
        self.wait_for(asked)
        if words:
            self.type(words)
            self.wait_for("narrow down: " + words)
        self.press("Enter")

    def write(self, key, choices, text):
        self.press(key)
        for asked, words in choices:
            self.choose(asked, words)
        self.send(text)

    def send(self, text):
        self.wait_for("Esc: review")
        self.type(text)
        self.wait_for(text)
        self.press("Escape")
        self.wait_for("Not sent yet")
        self.press("y")

    def confirm(self, key):
        self.press(key)
        self.wait_for("Please confirm")
        self.press("y")


# --- the day ---------------------------------------------------------------------------------------


def a_day(site, hub, shared, keyed):
    """Two participants, one with the key of a seat and one with a code; control; an evaluator."""
    csirt, dispatch, control = (Pane(shared.ssh("-tt")), Pane(keyed.ssh("-tt", key="seat_key")),
                                Pane(shared.ssh("-tt")))
    csirt.answer(hub.codes["aoba/csirt-1"], "Mori")
    dispatch.wait_for("Your name:")  # whose seat it is, the key says
    dispatch.press("Enter")
    control.answer(hub.codes["control-1"], "Abe")
    control.wait_for("2/12 seats")
    control.confirm("P")
    control.wait_for("RUNNING")
    csirt.write("c", [("Channel", "Telephone"), ("To whom", "dispatch")], "HMI 2 is ours, look at it")
    dispatch.wait_for("Internal CSIRT")
    control.press("1", "Down", "h")
    control.wait_for("held")
    control.write("i", [("As whom", "guard"), ("Channel", "Radio"), ("To whom", "dispatch")],
                  "the fence is cut")
    dispatch.wait_for("Site guard")
    control.confirm("P")
    csirt.wait_for("paused")
    evaluator = Pane(shared.ssh("-tt"))
    evaluator.answer(hub.codes["evaluate-1"], "Ueda")
    evaluator.press("r")
    evaluator.wait_for("Performed with major challenges")
    evaluator.press("m")
    evaluator.send("they rang late")
    evaluator.wait_for("rating M: they rang late")
    processes = site.account.processes()
    assert sorted(set(processes)) == ["seat", "sshd"], processes
    print("day: a message, a pause, a hold, a guard who was never in the script, and a mark")
    return csirt, dispatch


def cut_off(site, hub, door, pane, code):
    """The network goes: the seat stays, and the same code sits down at it again."""
    client = run("pgrep", "-f", f"^ssh -F none -o Port={door.port} ").stdout.split()
    assert client, "no ssh to cut off"
    before = len(site.account.processes())
    os.kill(int(client[0]), 9)
    wait_until("the end of the seat", lambda: len(site.account.processes()) == before - 2)
    pane.close()
    again = Pane(door.ssh("-tt"))
    again.answer(code, "Mori")
    again.wait_for("HMI 2 is")
    assert hub.process.poll() is None
    print("hang-up: the seat's program ends; the same code has the seat and its messages again")
    return again


def the_report(shisa, hub):
    """What people did and what an evaluator thinks of it is in the run, whoever held on to a seat."""
    code, err = hub.stop()
    assert code == 0, f"the hub ends with {code}: {err}"
    assert "turned away" in err, f"guessed codes are not in the hub's log: {err}"
    told = shisa.good("replay", "day.shisa", "--json").out
    for what in ("Mori", "HMI 2 is ours", "the fence is cut", "Abe"):
        assert what in told, f"the run knows nothing of {what!r}"
    page = json.loads(shisa.good("report", "day.shisa", "--format", "json").out)
    assert page["control"], "the report knows nothing of what control did"
    marks = [line for line in json.dumps(page, indent=0).splitlines() if "they rang late" in line]
    assert marks, "the report knows nothing of the evaluator's mark"
    shisa.good("verify", "day.shisa")
    assert not harness.wrong, harness.wrong
    print("report: what control did and the evaluator's mark stand in it, and the run verifies")


# --- what else one might want of a seat ------------------------------------------------------------


def last_line(text):
    lines = [line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip()]
    return lines[-1] if lines else "(nothing)"


def note(name, said):
    print(f"  {name:42} {last_line(said)[:100]}")


def attempt(command):
    """What became of it; who speaks another protocol to a seat waits for an answer in vain."""
    words = [str(word) for word in command]
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace") as client:
        try:
            said, _ = client.communicate(timeout=4 * harness.PATIENCE)
        except subprocess.TimeoutExpired:
            client.terminate()
            said = client.communicate(timeout=SECONDS)[0] + "\nno answer in four seconds"
    return client.returncode, said


def wishes(site, door):
    """Commands: what the client asks to run is not run."""
    canary = site.folder / "open" / "canary"
    there = f"{door.site.account.name}@127.0.0.1"
    upload = site.folder / "upload"
    upload.write_text("x", encoding="ascii")
    rows = [
        ("ssh host command", door.ssh(f"touch {canary}")),
        ("ssh host sh -c", door.ssh("sh", "-c", f"'touch {canary}'")),
        ("ssh host 'seat; command'", door.ssh(f"seat; touch {canary}")),
        ("ssh host 'seat --output file'", door.ssh(f"seat --output {canary}")),
        ("ssh -s sftp", door.ssh("-s", "sftp")),
        ("sftp put", ["sftp", "-b", site.folder / "batch", *door.options(), there]),
        ("scp", ["scp", *door.options(), upload, f"{there}:{canary}"]),
        ("scp -O", ["scp", "-O", *door.options(), upload, f"{there}:{canary}"]),
        ("BASH_ENV, LD_PRELOAD, PAGER, EDITOR", door.ssh(
            "-o", "SetEnv=BASH_ENV=/tmp/x LD_PRELOAD=/tmp/x PAGER=sh EDITOR=sh SHISA_HUB=/tmp/x",
            f"touch {canary}")),
    ]
    (site.folder / "batch").write_text(f"put {upload} {canary}\n", encoding="ascii")
    for name, command in rows:
        code, said = attempt(command)
        assert code != 0, f"{name}: exit 0: {said}"
        assert not canary.exists(), f"{name} got through"
        note(name, said)


def reaches(port):
    with socket.socket() as probe:
        probe.settimeout(SECONDS)
        if probe.connect_ex(("127.0.0.1", port)) != 0:
            return False
        with contextlib.suppress(OSError):
            return probe.recv(1) != b""
        return False


def forwards(site, door):
    """Nothing beside the screen goes through the connection."""
    port = free_port()
    target = f"127.0.0.1:{door.port}"  # sshd itself: it would say its name
    rows = [
        ("-L", ["-N", "-L", f"{port}:{target}"], lambda: reaches(port)),
        ("-L to the hub's socket", ["-N", "-L", f"{port}:{site.folder}/room.sock"],
         lambda: reaches(port)),
        ("-D", ["-N", "-D", str(port)], lambda: socks_reaches(port, door.port)),
        ("-R", ["-N", "-o", "ExitOnForwardFailure=yes", "-R", f"{port}:{target}"], None),
        ("-W", ["-W", target], None),
        ("-w", ["-N", "-o", "ExitOnForwardFailure=yes", "-w", "any:any"], None),
        ("-A", ["-T", "-A"], None),
        ("-X", ["-T", "-X"], None),
    ]
    assert reaches(door.port), "without a forward sshd does not answer either"
    for name, words, open_to in rows:
        with subprocess.Popen([str(word) for word in door.ssh("-v", *words)], text=True,
                              stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              stdout=subprocess.PIPE,
                              env={**os.environ, "DISPLAY": "127.0.0.1:0"}) as client:
            try:
                if open_to is not None:
                    wait_until("the port",
                               lambda: not socket.socket().connect_ex(("127.0.0.1", port)))
                    assert not open_to(), f"{name} leads somewhere"
                    client.kill()
                said = "".join(client.communicate(timeout=SECONDS))
            finally:
                client.kill()
        refused = [line for line in said.splitlines()
                   if "ailed" in line or "rohibited" in line or "efused" in line]
        assert "SSH-2.0" not in said.split("Authenticated to", 1)[-1], f"{name}: {said}"
        note(name, refused[-1] if refused else said)
    assert not list(site.folder.glob("open/*"))
    left = run("find", "/tmp", "-maxdepth", "1", "-user", site.account.name).stdout
    assert left == "", f"the account has left: {left}"  # an agent's socket would be one


def socks_reaches(port, target):
    with socket.socket() as probe:
        probe.settimeout(3)
        probe.connect(("127.0.0.1", port))
        probe.sendall(b"\5\1\0" + b"\5\1\0\1\x7f\0\0\1" + target.to_bytes(2, "big"))
        said = b""
        with contextlib.suppress(OSError):
            while part := probe.recv(100):
                said += part
        return b"SSH-2.0" in said


def second_session(site, door):
    """One screen for each connection."""
    control = site.folder / "mux"
    first = Pane(door.ssh("-tt", "-M", "-S", str(control)))
    first.wait_for("Your name:")
    done = run("ssh", "-F", "none", "-S", control, "-o", "ProxyCommand=false", "-T", "somebody@x")
    said = [line for line in done.stderr.splitlines() if "session request failed" in line]
    assert done.returncode != 0 and said, done.stderr
    note("a second session on one connection", said[0])
    run("ssh", "-F", "none", "-S", control, "-O", "exit", "x")
    first.close()


def guesses(door, hub):
    """A guesser has five tries on a connection; the hub says so to its log."""
    pane = Pane(door.ssh("-tt"))
    pane.wait_for("Your name:")
    pane.press("Enter")
    pane.wait_for("Join code:")
    for guess in range(5):
        code = f"ABCD-EFGH-JKL{'MNPQR'[guess]}"
        pane.type(code)
        pane.press("Enter")
        wait_until("the next try", lambda n=guess: sum(
            "shisa: this join code" in row for row in pane.rows()) > n)
    pane.wait_for("left with 4")
    note("five guessed codes", "\n".join(row for row in pane.rows() if row.strip()))
    pane.close()
    assert hub.process.poll() is None


TERMINALS = ["../../x", "x" * 10000, "/etc/passwd", "xterm;sh", "$(sh)", "dumb"]
if harness.PATIENCE == 1:  # curses leaks a little when it fails, which sanitizers do not forgive
    TERMINALS.append("nothing-like-it")


def terminals(site, hub, door):
    """What cannot be shown on is shown in lines; a name of a terminal is no path."""
    for term in TERMINALS:
        pane = Pane(door.ssh("-tt", "-o", "SetEnv=TERMINFO=/tmp LC_ALL=../../x"),
                    env=f"TERM='{term}' TERMINFO=/tmp LC_ALL=C.UTF-8")
        pane.wait_for("Your name:")
        pane.press("Enter")
        pane.wait_for("Join code:")
        pane.type(hub.codes["aoba/risk-1"])
        pane.press("Enter")
        pane.wait_for("Risk Management")
        pane.type("quit")
        pane.press("Enter")
        pane.wait_for("left with 0")
        assert set(site.account.processes()) <= {"seat", "sshd"}
        note(f"TERM={term[:30]}", "plain lines: " + next(
            (row for row in pane.rows() if "shisa: " in row), "(no remark)"))
        pane.close()


def lines(hub, door):
    """The same seat without a terminal, as a screen reader wants it."""
    done = subprocess.run(door.ssh("-T"), input=f"{hub.codes['aoba/risk-1']}\nquit\n", text=True,
                          capture_output=True, timeout=SECONDS, check=False)
    assert done.returncode == 0 and "Risk Management" in done.stdout, done.stderr
    note("ssh -T", "plain lines: a seat")


# What is pressed, and what the screen shows then: never a prompt of anything else.
KEYS = [
    ("Ctrl-Z", ["C-z"], None), ("Ctrl-C", ["C-c"], "Escape"), ("Ctrl-\\", ["C-\\"], None),
    ("Ctrl-O", ["C-o"], None),
    ("Ctrl-S, Ctrl-Q", ["C-s", "C-q"], None), ("Ctrl-V Ctrl-Z", ["C-v", "C-z"], None),
    (":!sh", [":", "!", "s", "h", "Enter"], "Escape"),
    (":w file", [":", "w", " ", "f", "Enter"], "Escape"),
    ("!", ["!"], "Escape"), ("|", ["|"], None), ("Ctrl-]", ["C-]"], None),
]


def stopped(site):
    states = run("ps", "-u", site.account.name, "-o", "stat=").stdout.split()
    return any(state[0] == "T" for state in states)


def keys(site, pane):
    """At the screen, and at the questions before it."""
    for name, pressed, back in KEYS:
        pane.press(*pressed)
        time.sleep(0.3)
        assert not stopped(site), f"{name} suspends"
        assert set(site.account.processes()) <= {"seat", "sshd"}, f"{name} starts something"
        assert not any("left with" in row for row in pane.rows()), f"{name} ends the seat"
        if back:
            pane.press(back, back)
        note(name, "the screen stays")
    pane.wait_for("link ok")


def prompts(site, door):
    for name, key, ends in (("Ctrl-Z at the question", "C-z", False),
                            ("Ctrl-\\ at the question", "C-\\", True),
                            ("Ctrl-C at the question", "C-c", True),
                            ("Ctrl-D at the question", "C-d", True)):
        pane = Pane(door.ssh("-tt"))
        pane.wait_for("Your name:")
        pane.press(key)
        if ends:
            pane.wait_for("left with")
        time.sleep(0.3)
        assert not stopped(site), f"{name} suspends"
        note(name, "\n".join(row for row in pane.rows() if row.strip()))
        pane.close()


ESCAPES = ("\x1b]52;c;ZWNobyBoaQ==\x07", "\x1b]2;owned\x07", "\x1b[2J\x1b[H", "\x1bPq#0\x1b\\",
           "\x1b[6n", "\x9b31m", "\x1b[?1049l", "a\u202eb\u200bc")


def paste(pane, other):
    """What is pasted is text: to who pastes, and to who reads it."""
    pane.press("c")
    pane.choose("Channel", "Telephone")
    pane.choose("To whom", "dispatch")
    pane.wait_for("Esc: review")
    for escape in ESCAPES:
        pane.tmux("set-buffer", "--", f"before{escape}after ")
        pane.tmux("paste-buffer", "-p")
    pane.wait_for("after")
    pane.press("Escape")
    pane.wait_for("Not sent yet")
    pane.press("y")
    pane.wait_for("link ok")
    other.press("1", "g", "Enter")
    other.wait_for("before")
    for screen in (pane, other):
        text = "\n".join(screen.rows())  # which looks for control characters itself
        assert not any(c in text for c in "\u202e\u200b\x9b"), text
        title = screen.tmux("display-message", "-p", "#{pane_title}")
        assert "owned" not in title, title
    assert pane.tmux("show-buffer").startswith("before"), "the clipboard was written to"
    note("pasted escape sequences", "text without them, on both screens")


def sizes(pane):
    for size in ((1, 1), (500, 200), (2, 100), (300, 1), (100, 30)):
        pane.resize(size)
        time.sleep(0.5)
        pane.rows()
    pane.wait_for("link ok")
    note("1x1, 500x200, 2x100, 300x1", "the screen is back at 100x30")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    lacking = missing()
    if lacking:
        print(f"SKIPPED: seats over ssh are not tested here: there is no {', '.join(lacking)}")
        sys.exit(77)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # too slow: the account goes all the same
    os.makedirs("/run/sshd", exist_ok=True)  # where sshd shuts itself in
    folder = pathlib.Path(tempfile.mkdtemp())
    site = Site(program, folder)
    hub = None
    try:
        shisa = harness.Shisa(folder / "bin" / "shisa", folder)
        hub = Hub(shisa, "alarm", "--evaluators", 1, "-o", "day.shisa")
        shutil.chown(hub.socket, group=site.account.name)
        forced = f"{site.seat} --to {hub.socket}"
        code = folder / "dispatch.code"
        code.write_text(hub.codes["aoba/dispatch-1"] + "\n", encoding="ascii")
        code.chmod(0o640)
        shutil.chown(code, group=site.account.name)
        shared = site.start("shared", site.keys("key"),
                            [("shisa/seat\n", f"shisa/seat --to {hub.socket}\n")])
        options = f'restrict,pty,command="{forced} --code-file {code}"'
        keyed = site.start("keyed", site.keys("seat_key", options),
                           [("    ForceCommand", "    #ForceCommand")])
        csirt, dispatch = a_day(site, hub, shared, keyed)
        csirt = cut_off(site, hub, shared, csirt, hub.codes["aoba/csirt-1"])
        print("attempts, and what they printed:")
        wishes(site, shared)
        forwards(site, shared)
        second_session(site, shared)
        guesses(shared, hub)
        terminals(site, hub, shared)
        lines(hub, shared)
        prompts(site, shared)
        keys(site, csirt)
        paste(csirt, dispatch)
        sizes(csirt)
        print("every one of them ended at the seat")
        the_report(shisa, hub)
    finally:
        for pane in Pane.panes:
            pane.close()
        if hub is not None and hub.process.poll() is None:
            hub.stop()
        site.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
