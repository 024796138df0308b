"""shisa host, join, control, evaluate and seats, as those who run a day meet them."""
import json
import os
import pty
import re
import select
import signal
import subprocess
import time

import harness
from harness import ENVIRONMENT, SECONDS, expect, test
from hub import Hub, host


class Terminal:
    """A person who joins at a terminal, in plain lines."""

    def __init__(self, shisa, *arguments):
        self.keys, theirs = pty.openpty()
        command = [shisa.program, "join", "--plain", *map(str, arguments)]
        self.process = subprocess.Popen(command, cwd=shisa.folder, env=ENVIRONMENT, stdin=theirs,
                                        stdout=theirs, stderr=theirs, start_new_session=True)
        os.close(theirs)
        self.seen = ""

    def hear(self, text):
        """Reads on until it says that; what came before is not looked at again."""
        until = time.monotonic() + SECONDS
        while text not in self.seen:
            left = until - time.monotonic()
            if left < 0 or not select.select([self.keys], [], [], left)[0]:
                raise AssertionError(f"never said {text!r}: {self.seen}")
            try:
                self.seen += os.read(self.keys, 65536).decode("utf-8", "replace")
            except OSError as gone:  # the program has left
                raise AssertionError(f"never said {text!r}: {self.seen}") from gone
        before, _, self.seen = self.seen.partition(text)
        return before

    def answer(self, asked, typed):
        """Types that when it is asked; what was said before the question."""
        before = self.hear(asked)
        os.write(self.keys, typed if isinstance(typed, bytes) else (typed + "\n").encode())
        return before

    def leave(self):
        os.write(self.keys, b"quit\n")
        self.hear("You have left")
        os.close(self.keys)
        return self.process.wait(timeout=SECONDS)


@test
def a_hub_prints_a_code_for_each_seat_and_ends_cleanly(shisa):
    hub = host(shisa, "alarm", "--evaluators", 2, "--sub-controllers", "--two")
    code, err = hub.stop()
    expect(code == 0, f"exit {code}: {err}")
    expect("listening at" in err and "day.shisa" in err, err)
    wanted = {"control-1", "control-2", "evaluate-1", "evaluate-2", "control@aoba-1",
              "aoba/dispatch-1", "aoba/csirt-2"}
    expect(wanted <= set(hub.codes), f"no code for {wanted - set(hub.codes)}")
    pattern = re.compile(r"[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){2}")
    expect(all(pattern.fullmatch(code) for code in hub.codes.values()), "codes look otherwise")
    expect(len(set(hub.codes.values())) == len(hub.codes), "two seats have one code")
    stored = hub.run.read_bytes()
    expect(not any(code.encode() in stored for code in hub.codes.values()), "a code is in the run")


@test
def where_two_must_agree_they_must_after_a_kill_too(shisa):
    hub = host(shisa, "alarm", "--two")
    hub.stop(signal.SIGKILL)
    again = Hub(shisa, "day.shisa")
    control = again.seat(hub.codes["control-1"])
    control.say(id=1, verb="end")
    expect(control.hear("proposed")["id"] == 1, "it ended by one alone")
    again.stop()


@test
def a_day_is_prepared_before_it_is_served(shisa):
    done = shisa.good("host", "alarm", "--prepare", "-o", "day.shisa")
    codes = dict(reversed(line.split()) for line in done.out.splitlines())
    expect("control-1" in codes and "listening" not in done.err, f"{done.out} {done.err}")
    shisa.good("host", "day.shisa", "--prepare")
    hub = Hub(shisa, "day.shisa")
    hello = hub.seat(codes["aoba/csirt-1"]).hear("hello")
    expect(hello["seat"] == "aoba/csirt-1", f"{hello}")
    hub.stop()


@test
def who_is_killed_and_started_again_goes_on_with_the_same_codes(shisa):
    hub = host(shisa, "alarm")
    hub.seat(hub.codes["control-1"]).ask(id=1, verb="pace", speed=1000)
    seat = hub.seat(hub.codes["aoba/csirt-1"])
    greeted = seat.hear("hello")
    seat.ask(id=1, verb="memo", text="before")
    time.sleep(0.1)  # of a clock that never went, nobody asks why it stood
    seat.ask(id=2, verb="memo", text="then")
    hub.stop(signal.SIGKILL)
    again = Hub(shisa, "day.shisa")
    seat = again.seat(hub.codes["aoba/csirt-1"])
    hello = seat.hear("hello")
    expect(hello["run"] == greeted["run"], "another run")
    expect(hello["request"] == 2, f"it forgot the request: {hello['request']}")
    expect(seat.hear("memo")["text"] == "before", "the memo is lost")
    expect(seat.hear("clock")["speed"] == 0, "the clock runs before a controller starts it")
    again.stop()
    log = shisa.good("replay", "day.shisa").out
    expect("佐藤" in log, f"nobody sat there: {log}")
    report = shisa.good("report", "day.shisa", "--lang", "en").out
    expect("佐藤 (control-1) sets the pace: ×1" in report, report)
    expect("The hub broke off, and went on after" in report, report)


@test
def join_says_what_is_wrong_and_how_it_ends(shisa):
    (shisa.folder / "wrong").write_text("AAAA-BBBB-CCCC\n")
    nobody = shisa("join", "--to", shisa.folder / "room.sock", "--plain", "--code-file", "wrong")
    expect(nobody.code == 4, f"no hub: exit {nobody.code}: {nobody.err}")
    hub = host(shisa, "alarm", "--speed", 60)
    where = ("--to", hub.socket, "--plain")
    refused = shisa("join", *where, "--code-file", "wrong")
    expect(refused.code == 4 and "join code" in refused.err, f"{refused.code}: {refused.err}")
    japanese = shisa("join", *where, "--code-file", "wrong", "--lang", "ja")
    expect("参加コード" in japanese.err, japanese.err)
    typed = hub.codes["aoba/csirt-1"].replace("-", " ").lower() + "\nquit\n"
    sat = shisa("join", *where, "--name", "Mori", typed=typed.encode())
    expect(sat.code == 0 and "aoba/csirt" in sat.out, f"{sat.code}: {sat.out} {sat.err}")
    (shisa.folder / "staff").write_text(hub.codes["control-1"])
    staff = shisa("join", *where, "--code-file", "staff", "--lang", "ja")
    expect(staff.code == 2 and "shisa control" in staff.err, f"{staff.code}: {staff.err}")
    far = shisa("join", "--to", "192.0.2.1:4711", "--code-file", "wrong")
    expect(far.code in (2, 4), f"an address elsewhere: exit {far.code}: {far.err}")
    hub.stop()


@test
def where_no_hub_is_nothing_is_asked(shisa):
    hub = host(shisa, "alarm")
    hub.stop(signal.SIGKILL)
    expect(hub.socket.exists(), "a killed hub leaves no socket")
    for address in (shisa.folder / "nothing.sock", hub.socket, "127.0.0.1:1"):
        for lang, said in (("en", f"no hub is listening at {address}\r\n"),
                           ("ja", f"{address} ではハブが動いていません\r\n")):
            for more in ((), ("--kiosk",)):
                nobody = Terminal(shisa, "--to", address, "--lang", lang, *more)
                before = nobody.hear(said)
                expect(before == "shisa: ", f"{address}: {before}")
                code = nobody.process.wait(timeout=SECONDS)
                expect(code == 4, f"{address}: exit {code}")
                os.close(nobody.keys)


@test
def join_asks_the_name_first_and_takes_no_code_for_one(shisa):
    hub = host(shisa, "alarm")
    code = hub.codes["aoba/csirt-1"]
    seat = Terminal(shisa, "--to", hub.socket)
    seat.answer("Your name: ", code.lower())
    said = seat.answer("Your name: ", "Mori")
    expect("that is a join code, not a name" in said, said)
    seat.answer("Join code: ", "AAAA-BBBB-CCC2")
    said = seat.answer("Join code: ", code)  # and the name is not asked again
    expect("not known" in said and "name" not in said, said)
    seat.hear("aoba/csirt")
    expect(seat.leave() == 0, "it does not end well")
    given = shisa("join", "--plain", "--to", hub.socket, "--name", code, typed=code.encode())
    expect(given.code == 2 and "not a name" in given.err, f"{given.code}: {given.err}")
    nobody = Terminal(shisa, "--to", hub.socket)
    nobody.answer("Your name: ", b"\x04")
    nobody.hear("no join code")
    expect(nobody.process.wait(timeout=SECONDS) == 2, "who types nothing has not left")
    os.close(nobody.keys)
    (shisa.folder / "code").write_text(code)
    keyed = Terminal(shisa, "--to", hub.socket, "--code-file", "code")
    keyed.answer("Your name: ", "")
    said = keyed.hear("aoba/csirt")
    expect("Join code" not in said, said)
    expect(keyed.leave() == 0, "it does not end well")
    hub.stop()
    log = shisa.good("replay", "day.shisa").out
    expect("Mori" in log and code not in log.upper(), log)


@test
def what_is_no_name_and_no_text_is_said_before_it_is_sent(shisa):
    hub = host(shisa, "alarm")
    half = "佐藤".encode()[:-1]  # as a terminal leaves it that takes back single bytes
    seat = Terminal(shisa, "--to", hub.socket)
    seat.answer("Your name: ", half + b"\n")
    said = seat.answer("Your name: ", "佐" * 34)
    expect("not UTF-8" in said, said)
    said = seat.answer("Your name: ", "佐" * 33)
    expect("too long" in said, said)
    seat.answer("Join code: ", half + b"\n")
    said = seat.answer("Join code: ", hub.codes["aoba/csirt-1"])
    expect("not known" in said, said)
    seat.hear("aoba/csirt")
    expect(seat.leave() == 0, "it does not end well")
    code, err = hub.stop()
    expect(code == 0 and "turned away" not in err, err)


@test
def a_lost_code_is_given_out_again_and_a_stolen_one_taken_away(shisa):
    hub = host(shisa, "alarm")
    busy = shisa("seats", "day.shisa", "--reissue", "control-1")
    expect(busy.code == 2, f"a hub has it open: exit {busy.code}")
    hub.stop()
    listed = json.loads(shisa.good("seats", "day.shisa", "--json").out)["seats"]
    expect({"seat": "control-1", "issued": True} in listed, f"{listed}")
    fresh = shisa.good("seats", "day.shisa", "--reissue", "control-1").out.split()[0]
    shisa.good("seats", "day.shisa", "--revoke", "aoba/csirt-1")
    unknown = shisa("seats", "day.shisa", "--reissue", "aoba/nobody-1")
    expect(unknown.code == 2 and "aoba/nobody-1" in unknown.err, unknown.err)
    again = Hub(shisa, "day.shisa")
    for code in (hub.codes["control-1"], hub.codes["aoba/csirt-1"]):
        expect(again.seat(code).hear("refused")["id"] == -1, "an old code still works")
    expect(again.seat(fresh).hear("hello")["seat"] == "control-1", "the new code does not work")
    again.stop()


@test
def who_has_lost_the_seat_does_not_take_it_back(shisa):
    hub = host(shisa, "alarm")
    (shisa.folder / "code").write_text(hub.codes["aoba/csirt-1"])
    first = subprocess.Popen([shisa.program, "join", "--to", str(hub.socket), "--plain",
                              "--code-file", "code"], cwd=shisa.folder, env=ENVIRONMENT,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT)
    first.stdout.readline()  # it is greeted
    second = hub.seat(hub.codes["aoba/csirt-1"])
    second.hear("hello")
    said, _ = first.communicate(timeout=SECONDS)
    expect("another terminal" in said.decode(), said.decode())
    second.ask(id=1, verb="memo", text="still here")
    hub.stop()


@test
def two_hubs_do_not_share_a_run_or_a_socket(shisa):
    hub = host(shisa, "alarm")
    same_run = shisa("host", "day.shisa", "--listen", shisa.folder / "other.sock")
    expect(same_run.code == 2, f"the run is open: exit {same_run.code}: {same_run.err}")
    same_socket = shisa("host", "alarm", "-o", "b.shisa", "--listen", hub.socket)
    expect(same_socket.code != 0 and "room.sock" in same_socket.err, same_socket.err)
    expect(not same_socket.out and not list(shisa.folder.glob("b.shisa*")),
           "codes were given out of a run that nobody can reach")
    elsewhere = shisa("host", "alarm", "-o", "c.shisa", "--listen", "0.0.0.0:4711")
    expect(elsewhere.code == 2, f"beyond this machine: exit {elsewhere.code}: {elsewhere.err}")
    hub.stop()


if __name__ == "__main__":
    harness.main()
