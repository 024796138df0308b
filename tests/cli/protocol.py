"""docs/protocol.md, held against the sources, what is written into runs, and a hub."""
import json
import pathlib
import re
import socket
import sqlite3

import harness
from harness import ROOT, SCENARIOS, SECONDS, expect, test
from hub import Hub

PAGE = (ROOT / "docs/protocol.md").read_text(encoding="utf-8")
PROTO = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "src/proto").glob("*.c")}
EVENT_H = (ROOT / "include/shisa/event.h").read_text(encoding="utf-8")
NAME = r"`(\w+)(?:\[\])?([!?]?)(?:\[\])?`"


def section(title):
    return re.search(rf"^##+ {title}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)[1]


def cells(row):
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]]


def rows(text):
    """Rows of its tables, by what their first cell names; each as a list of rows."""
    found = {}
    for row in re.findall(r"^\| `.*\|$(?!\n\|---)", text, re.M):
        for name in re.findall(r"`([\w-]+)(?:\[\])?[!?]?`", cells(row)[0]):
            found.setdefault(name, []).append(cells(row))
    return found


def listed(macro):
    return re.findall(rf'^ +{macro}\(\w+, "([\w-]+)"', EVENT_H, re.M)


def fields_of_code():
    """Of each verb that a seat may say: its fields, and whether one has to say them."""
    names = dict(re.findall(r'\[FIELD_(\w+)\] = \{ "(\w+)"', PROTO["fields.c"]))
    constant = dict(zip(re.findall(r"^    VERB\((\w+),", EVENT_H, re.M), listed("VERB")))
    verbs = {}
    table = re.findall(r"^    \[SHISA_VERB_(\w+)\] = \{(.*?)\},", PROTO["input.c"], re.M | re.S)
    for verb, (needed, allowed) in ((v, body.split(",")) for v, body in table):
        fields = {names[f]: True for f in re.findall(r"BIT\((\w+)\)", needed)}
        fields.update((names[f], False) for f in re.findall(r"BIT\((\w+)\)", allowed))
        fields.pop("words", None)
        verbs[constant[verb]] = fields
    verbs.update({verb: {} for verb in constant.values() if verb not in verbs})
    del verbs["sit"]
    for verb, fields in re.findall(r'\{ "(\w+)", SHISA_ASKS_\w+, \{(.*?)\}', PROTO["request.c"]):
        verbs[verb] = {field: field != "until" for field in re.findall(r'"(\w+)"', fields)}
    verbs["send"]["as"] = True  # to the staff, who alone may say it
    return verbs


@test
def the_page_names_every_verb_with_its_fields(_shisa):
    page, every = rows(section("Verbs")), set()
    code = fields_of_code()
    for fields in code.values():
        every |= set(fields)
    for verb, fields in code.items():
        if not expect(verb in page, f"no row for the verb {verb}"):
            continue
        for row in page[verb]:
            staff = len(row) == 4  # it says who
            said = {name: mark != "?" for name, mark in re.findall(NAME, row[2 if staff else 1])
                    if name in every}
            wanted = {field: needed for field, needed in fields.items() if staff or field != "as"}
            expect(said == wanted, f"{verb}: the page says {said}, the code {wanted}")
    verbs = {verb for verb, found in page.items() if any(len(row) > 2 for row in found)}
    expect(verbs == set(code), f"no such verbs: {verbs - set(code)}")


@test
def the_page_names_every_kind_of_event_and_who_reads_it(_shisa):
    page, kinds = rows(section("Events")), listed("EVENT")
    expect(set(page) == set(kinds), f"kinds that differ: {set(page) ^ set(kinds)}")
    told = set(re.findall(r"\[SHISA_EV_(\w+)\] = tell_", PROTO["tell.c"]))
    constant = dict(zip(re.findall(r"^    EVENT\((\w+),", EVENT_H, re.M), kinds))
    told = {constant[word] for word in told} | {"pace", "jumped"}  # these by the clock
    for kind in kinds:
        reads = bool(page.get(kind, [[""]])[0][-1])
        expect(reads == (kind in told), f"{kind}: does a player read it?")


@test
def the_page_names_every_kind_of_line_and_every_field(_shisa):
    named = set(rows(PAGE))
    fields = {name for name, _ in re.findall(NAME, PAGE)} | {"en", "ja"}
    lines = r'(?:proto_line|line_at|tell_text|line_of_decision)\((?:tell, )?"(\w+)"'
    keys = r'\b(?:proto_put|quick_put|put_ref)\w*\(\w+, "(\w+)"|\[FIELD_\w+\] = \{ "(\w+)"'
    for name, text in PROTO.items():
        for kind in re.findall(lines, text):
            expect(kind in named, f"{name}: no row for lines of the kind {kind}")
        for key in filter(None, sum(re.findall(keys, text), ())):
            expect(key in fields, f"{name}: the page does not name the field {key}")
    declared = re.findall(r"\{ SHISA_(\w+), declare_", PROTO["staff.c"])
    expect(len(declared) > 10, "what is declared was not found")
    for kind in declared:
        expect(kind.lower() in rows(section("What the staff is told")), f"no row for {kind}")


@test
def the_page_names_every_word_of_a_list(_shisa):
    words = set(re.findall(r"`([\w-]+)`", PAGE))
    for name in ("engine/rating.c", "engine/steer.c", "world/houses.c"):
        text = (ROOT / "src" / name).read_text(encoding="utf-8")
        lists = re.findall(r"\b(?:names|stances)\[\w*\] = \{(.*?)\};", text, re.S)
        expect(lists, f"no lists of words in {name}")
        for word in re.findall(r'"([\w-]+)"', " ".join(lists)):
            expect(word in words, f"{name}: the page does not name {word}")


@test
def events_have_the_fields_that_the_page_names(shisa):
    page = rows(section("Events"))
    common = {"at", "seq", "kind", "cause", "origin", "seat"}
    seen = set()
    for scenario in ("alarm", "ward", "guest"):
        run = shisa.play(f"{scenario}.shisa", SCENARIOS / scenario, "--team", "random")
        with sqlite3.connect(run) as file:
            events = file.execute("SELECT body FROM entry WHERE kind = 'event'").fetchall()
        for event in map(json.loads, (body for body, in events)):
            kind = event["kind"]
            named = {name for name, _ in re.findall(NAME, " ".join(page[kind][0]))}
            expect(set(event) <= named | common, f"{event}: {set(event) - named - common}")
            seen.add(kind)
    expect(len(seen) > 20, f"only {sorted(seen)} happened")


# --- the dialogues -------------------------------------------------------------------------------

RUN = r"[0-9a-f]{32}"


class Speaker:
    """A seat of a dialogue."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(SECONDS)
        self.socket.connect(str(path))
        self.lines = self.socket.makefile("r", encoding="utf-8", newline="\n")
        self.clock = None

    def next(self):
        """Clocks that say what the last one said are left out of the page."""
        for line in self.lines:
            said = line.rstrip("\n")
            if '"t":"clock"' not in said or said != self.clock:
                self.clock = said if '"t":"clock"' in said else self.clock
                return said
        raise AssertionError("the connection ended")


def speak(hub, dialogue):
    """Says what the page says, and hears what the page says: each seat by its name in front."""
    speakers, skip, run = {}, set(), None
    for line in dialogue.splitlines():
        name, way, text = line.split(" ", 2)
        if way == ">" and text.startswith('{"join"'):
            if name in speakers:
                speakers.pop(name).socket.close()
            speakers[name] = Speaker(hub.socket)
            seat = {"duty": "aoba/duty-1"}.get(name, name)
            text = re.sub(r'"join":"[^"]*"', f'"join":"{hub.codes[seat]}"', text)
        if way == ">":
            text = re.sub(RUN, run or "", text)
            speakers[name].socket.sendall(text.encode() + b"\n")
        elif text == "…":
            skip.add(name)
        else:
            wanted = re.compile(re.sub(RUN, RUN, re.escape(text).replace("…", ".*")))
            said = speakers[name].next()
            while name in skip and not wanted.fullmatch(said):
                said = speakers[name].next()
            skip.discard(name)
            expect(wanted.fullmatch(said), f"{name}: the page says\n {text}\nthe hub\n {said}")
            found = re.search(rf'"run":"({RUN})"', said)
            run = found[1] if found else run


def dialogues():
    text = section("Two dialogues")
    scenario = re.search(r"```lua\n(.*?)```", text, re.S)[1]
    return scenario, re.findall(r"```text\n(.*?)```", text, re.S)


@test
def the_dialogues_of_the_page_are_what_a_hub_says(shisa):
    scenario, spoken = dialogues()
    expect(len(spoken) == 2, f"{len(spoken)} dialogues")
    for number, dialogue in enumerate(spoken):
        folder = pathlib.Path(shisa.folder / f"lamp-{number}")
        folder.mkdir()
        (folder / "scenario.lua").write_text(scenario, encoding="utf-8")
        hub = Hub(shisa, folder, "--controllers", 2, "--two", "-o", f"day-{number}.shisa")
        speak(hub, dialogue)
        hub.stop()


if __name__ == "__main__":
    harness.main()
