"""The program as the login shell `seat`: whatever it is asked for, one gets a seat and no more."""
import os
import re
import subprocess

import harness
from harness import ENVIRONMENT, SECONDS, expect, test
from hub import host

SANITIZED = "SHISA_TEST_PATIENCE" in os.environ  # those builds go without some of the walls


def seat_of(shisa):
    """Installed as it is: a link of that name."""
    link = shisa.folder / "libexec" / "seat"
    link.parent.mkdir(exist_ok=True)
    if not link.exists():
        link.symlink_to(shisa.program)
    return link


def log_in(shisa, *arguments, name="seat", env=None, typed=""):
    """As sshd starts a login shell: the name is the caller's choice."""
    return subprocess.run([name, *map(str, arguments)], executable=seat_of(shisa), text=True,
                          cwd=shisa.folder, env={**ENVIRONMENT, **(env or {})}, input=typed,
                          capture_output=True, timeout=SECONDS, check=False)


def forced(hub, code_file):
    return f"/usr/libexec/shisa/seat --to {hub.socket} --code-file {code_file}"


def code_file(shisa, hub, seat="aoba/csirt-1"):
    path = shisa.folder / "code"
    path.write_text(hub.codes[seat] + "\n", encoding="utf-8")
    return path


WISHES = [
    ("-c", "touch canary"),
    ("-c", "sh -c 'touch canary'"),
    ("-c", "/usr/lib/openssh/sftp-server"),
    ("-c", "scp -t ."),
    ("-c", "seat;touch canary"),
    ("-c", "$(touch canary)seat"),
    ("-c", "`touch canary`"),
    ("-c", "shisa play tutorial --team expert -o canary"),
    ("-c", "seat play tutorial --team expert -o canary"),
    ("-c", "seat --output canary"),
    ("-c", "seat\ntouch canary"),
    ("-c", "seat --name $(touch canary)"),
    ("-c", ""),
    ("-i", "touch canary"),
    ("--init-file", "canary"),
    ("play", "tutorial", "--team", "expert", "-o", "canary"),
    ("-s", "sftp"),
]


@test
def a_wish_of_who_logs_in_is_no_command(shisa):
    hub = host(shisa, "alarm", "--speed", 60)
    for wish in WISHES:
        for name in ("seat", "-seat", "/usr/libexec/shisa/seat"):
            done = log_in(shisa, *wish, name=name)
            expect(done.returncode == 2, f"{wish}: exit {done.returncode}")
            expect(done.stdout == "", f"{wish} says: {done.stdout}")
            expect("shisa: " in done.stderr, f"{wish} complains of: {done.stderr}")
    expect(not (shisa.folder / "canary").exists(), "somebody got through")
    hub.stop()


@test
def the_command_that_is_forced_leads_to_the_seat_it_names(shisa):
    hub = host(shisa, "alarm", "--speed", 60)
    command = forced(hub, code_file(shisa, hub))
    for words in (("-c", command), command.split()[1:]):
        done = log_in(shisa, *words, typed="quit\n")
        expect(done.returncode == 0 and "aoba/csirt" in done.stdout,
               f"{words}: {done.returncode} {done.stdout} {done.stderr}")
    code = hub.codes["aoba/csirt-1"]
    typed = log_in(shisa, "-c", f"seat --to {hub.socket}", typed=f"{code}\nquit\n")
    expect(typed.returncode == 0 and "aoba/csirt" in typed.stdout, f"typed: {typed.stderr}")
    long = log_in(shisa, "-c", "seat " + "--quiet " * 40 + "touch canary")
    expect(long.returncode == 2, f"many words: {long.returncode}")
    hub.stop()


# (what the client or a careless server puts there, whether it has any effect)
VARIABLES = [
    ({"LANG": "ja_JP.UTF-8"}, True),
    ({"LC_ALL": "ja_JP.UTF-8"}, True),
    ({"LC_MESSAGES": "ja"}, True),
    ({"SHISA_LANG": "ja"}, False),
    ({"LANG": "ja/../../x"}, False),
    ({"LANG": "ja" + "a" * 62}, False),
    ({"LC_ALL": "ja\x1b[2J"}, False),
    ({"LC_ALL": "ja JP"}, False),
    ({"LC_PAPER": "ja"}, False),
]


@test
def of_the_environment_only_harmless_names_stay(shisa):
    for variables, kept in VARIABLES:
        done = log_in(shisa, "--to", "nowhere", "--code-file", "none", env=variables)
        japanese = re.search("[ぁ-ん]", done.stderr) is not None
        plain = log_in(shisa, "--to", env=variables)
        japanese = japanese or re.search("[ぁ-ん]", plain.stderr) is not None
        expect(japanese == kept, f"{variables}: {done.stderr} {plain.stderr}")
    hub = host(shisa, "alarm", "--speed", 60)
    code = code_file(shisa, hub)
    led = log_in(shisa, "--code-file", code, typed="quit\n",
                 env={"SHISA_HUB": str(hub.socket), "XDG_RUNTIME_DIR": str(shisa.folder)})
    expect(led.returncode != 0, "an environment says where the hub is")
    hub.stop()


def facts_of(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        status = dict(re.findall(r"(\w+):\s+(\S+)", file.read()))
    with open(f"/proc/{pid}/limits", encoding="ascii") as file:
        limits = dict(re.findall(r"^Max ([\w ]+?)  +\S+ +(\S+)", file.read(), re.M))
    return status, limits


@test
def a_kiosk_has_its_walls(shisa):
    """Whoever starts it: also `shisa join --kiosk`, as a web terminal does."""
    hub = host(shisa, "alarm", "--speed", 60)
    code = code_file(shisa, hub)
    where = ("--to", str(hub.socket), "--code-file", str(code), "--plain")
    for words, walls in (((shisa.program, "join", "--kiosk"), True), ((seat_of(shisa),), True),
                         ((shisa.program, "join"), False)):
        with subprocess.Popen([*words, *where], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, cwd=shisa.folder, env=ENVIRONMENT) as seat:
            seat.stdout.readline()
            status, limits = facts_of(seat.pid)
            ignored = int(status["SigIgn"], 16)
            expect((status["NoNewPrivs"] == "1") == walls, f"{words}: NoNewPrivs")
            expect(SANITIZED or (status["Seccomp"] == "2") == walls, f"{words}: Seccomp")
            expect((ignored >> (20 - 1) & 1 == 1) == walls, f"{words}: SIGTSTP")
            expect((limits["file size"] == "0") == walls, f"{words}: {limits}")
            expect(SANITIZED or (limits["processes"] == "0") == walls, f"{words}: {limits}")
            expect(not walls or limits["core file size"] == "0", f"{words}: {limits}")
            seat.communicate(b"quit\n", timeout=SECONDS)
            expect(seat.returncode == 0, f"{words}: exit {seat.returncode}")
    hub.stop()


if __name__ == "__main__":
    harness.main()
