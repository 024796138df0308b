#!/usr/bin/env python3
"""What `shisa library` says of the scenarios there are, and of the inventory that they cover.

usage: library.py SHISA [TEST...]
"""
import json
import re
import unicodedata

from harness import SCENARIOS, expect, main, test

LIBRARY = sorted(path.parent.name for path in SCENARIOS.glob("*/scenario.lua"))
TOPICS = re.findall(r'^  \{ "(\w+)", ', (SCENARIOS / "lib" / "inventory.lua").read_text(), re.M)
TOPIC = 'topic "{}" {{ section = {{ en = "{}", ja = "節" }}, name = {{ en = "Row {}", ja = "行" }}{} }}'
PART = """
scenario {{ id = "{id}", length = "2h", pace = 4, format = "tabletop",
  starts = "2009-12-31 23:00 +09:00", covers = {{ {covers} }},
  title = {{ en = "A part", ja = "一部" }},
  briefing = {{ en = "x", ja = "x" }}, debrief = {{ en = "x", ja = "x" }},
  basis = {{ en = "x", ja = "x" }} }}
{topics}
organisation "o" {{ sector = "gas", name = {{ en = "One", ja = "一" }} }}
organisation "p" {{ sector = "water", name = {{ en = "Press", ja = "二" }} }}
role "o/r" {{ seats = 3, name = {{ en = "R", ja = "ア" }} }}
role "p/r" {{ seats = 0, name = {{ en = "P", ja = "ピ" }} }}
channel "tel" {{ name = {{ en = "Tel", ja = "電話" }}, mark = {{ en = "tel", ja = "電話" }} }}
inject "i" {{ at = "1m", via = "tel", from = "p/r", to = "o/r", covers = {{ {covers} }},
  subject = {{ en = "x", ja = "x" }}, text = {{ en = "x", ja = "x" }} }}
"""


def width(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def rows_of(page):
    return {topic["id"]: topic for section in page["sections"] for topic in section["topics"]}


def make(folder, name, covers, topics):
    """A scenario `name` that covers rows, in itself and in its one inject."""
    (folder / name).mkdir(parents=True)
    (folder / name / "scenario.lua").write_text(
        PART.format(id=name, covers=", ".join(f'"{row}"' for row in covers),
                    topics="\n".join(topics)), encoding="utf-8")


@test
def every_scenario_and_every_row_is_listed_within_80_columns(shisa):
    expect(len(TOPICS) == len(set(TOPICS)) > 50, f"{len(TOPICS)} rows in the inventory")
    for lang in "en", "ja":
        text = shisa.good("library", "--lang", lang).out
        for name in LIBRARY:
            expect(re.search(rf"^{name}  \S", text, re.M), f"{lang}: no scenario {name}")
        for topic in TOPICS:
            expect(len(re.findall(rf"^[ !] {topic} +\S", text, re.M)) == 1, f"{lang}: row {topic}")
        for line in text.splitlines():
            expect(width(line) <= 80 and line == line.rstrip(), f"{lang}: {line!r}")
            expect(not line.endswith("~"), f"{lang}: nothing is cut, and yet: {line!r}")


@test
def the_ten_threats_are_all_covered_in_their_order(shisa):
    page = json.loads(shisa.good("library", "--json").out)
    ranks = [f"T{rank}" for rank in range(1, 11)]
    threats = [section for section in page["sections"]
               if [topic["id"] for topic in section["topics"]] == ranks]
    expect(len(threats) == 1 and threats[0]["covered"] == 10, f"{threats}")
    expect(re.search(r"^Threats .* 10 of 10$", shisa.good("library").out, re.M), "no 10 of 10")


@test
def what_is_said_of_a_scenario_is_what_its_plan_says(shisa):
    page = json.loads(shisa.good("library", "--json").out)
    expect([each["name"] for each in page["scenarios"]] == LIBRARY, "not the library, or no order")
    for each in page["scenarios"]:
        plan = json.loads(shisa.good("plan", each["name"], "--json").out)
        kinds = [row["kind"] for row in plan["rows"]]
        found = [each[key] for key in ("id", "length_ms", "injects", "decisions")]
        planned = [plan["scenario"], plan["length_ms"], kinds.count("inject"),
                   kinds.count("decision")]
        expect(found == planned, f"{each['name']}: {found} instead of {planned}")
    rows = rows_of(page)
    expect(list(rows) == TOPICS, "the rows are not those of the inventory, in its order")
    expect(page["topics"] == len(rows), f"{page['topics']} rows")
    expect(page["covered"] == sum(row["covered"] for row in rows.values()), "the sum is wrong")


@test
def an_empty_row_is_marked_and_counted_and_no_fault(shisa):
    topics = [TOPIC.format("A", "First", "a", ""), TOPIC.format("X", "Second", "x", ""),
              TOPIC.format("B", "First", "b", ""),
              TOPIC.format("H", "Second", "h", ', home = { en = "the logo", ja = "印" }')]
    make(shisa.folder / "drills", "two", ["A"], topics)
    make(shisa.folder / "drills", "one", ["A", "X"], topics[:2])
    done = shisa.good("library", "drills")
    heads = re.findall(r"^(?:[ !] \w\b|\S+ +\d+ of \d+$)", done.out, re.M)
    expect([" ".join(head.split()) for head in heads] ==
           ["First 1 of 2", "A", "! B", "Second 2 of 2", "X", "H"], f"{heads}")
    expect(re.search(r"^  A +Row a +one 2, two 2$", done.out, re.M), done.out)
    expect(re.search(r"^! B +Row b +EMPTY", done.out, re.M), done.out)
    expect("in shisa itself: the logo\n" in done.out, done.out)
    expect(done.out.endswith("Rows covered: 3 of 4. Empty: 1.\n"), done.out)
    rows = rows_of(json.loads(shisa.good("library", "drills", "--json").out))
    expect(rows["A"]["scenarios"] == {"one": 2, "two": 2}, f"{rows}")
    expect([row["covered"] for row in rows.values()] == [True, False, True, True], f"{rows}")


@test
def a_scenario_is_described_by_who_sits_and_what_the_clock_says(shisa):
    make(shisa.folder, "alone", [], [])
    text = shisa.good("library", "alone").out
    expect(text.startswith("alone  A part\n    2009-2010, tabletop, 2h in the story, "
                           "30m in the room, seats: 3, injects: 1\n"), text)
    expect(re.search(r"^    seats at +One$", text, re.M), text)
    expect(re.search(r"^    sectors +gas$", text, re.M), text)  # the voice's does not count
    expect("covers" not in text and "Rows" not in text, "there is no inventory to speak of")


@test
def a_scenario_with_mistakes_is_left_out_and_said(shisa):
    make(shisa.folder / "drills", "good", [], [])
    make(shisa.folder / "drills", "bad", ["nothing"], [])
    done = shisa("library", "drills")
    expect(done.code == 1, f"exit {done.code}")
    expect("drills/bad has 2 errors and is left out" in done.err, done.err)
    expect(done.out.startswith("good  A part\n"), done.out)


@test
def folders_of_the_same_name_do_not_hide_what_is_built_in(shisa):
    (shisa.folder / "alarm").mkdir()
    expect("\nalarm  " in "\n" + shisa.good("library").out, "a folder hides the built-in alarm")


if __name__ == "__main__":
    main()
