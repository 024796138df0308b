#!/usr/bin/env python3
"""What a kept run is good for: reports, reasons, replays, and whether tampering with it shows.

usage: runs.py SHISA [TEST...]
"""
import csv
import hashlib
import io
import json
import re
import shutil
import sqlite3

from harness import ROOT, against_schema, expect, main, test

# --- reports -------------------------------------------------------------------------------------

@test
def a_kept_run_is_reported_in_every_format(shisa):
    run = shisa.play("run.shisa", "alarm", "--team", "random", "--seed", "7")
    schema = json.loads((ROOT / "docs" / "report-schema.json").read_text(encoding="utf-8"))
    page = json.loads(shisa.good("report", run, "--format", "json").out)
    for problem in against_schema(page, schema, schema):
        expect(False, problem)
    expect(page["verified"] and page["ended"] and page["seed"] == "7", "facts of the run")
    expect(page["score"]["points"] == max(0, sum(each["points"] for each in page["expectations"])
                                          - sum(each["points"] for each in page["penalties"])
                                          - sum(each["points"] for each in page["orders"])),
           "the score is not the sum of its parts")
    text = shisa.good("report", run).out
    expect(f"{page['score']['points']} of {page['score']['max']}" in text, "score of the text")
    expect(max(map(len, text.splitlines())) <= 80, "the text is wider than 80 columns")
    html = shisa.good("report", run, "--format", "html", "--lang", "ja").out
    expect('lang="ja"' in html and html.rstrip().endswith("</html>"), "no page of HTML")
    expect(not re.search(r'(src|href)="(https?:)?//', html), "the page needs the network")
    rows = list(csv.reader(io.StringIO(shisa.good("report", run, "--format", "csv").out)))
    expect(len({len(row) for row in rows if row}) >= 1 and len(rows) > 20, "no table in the CSV")
    shisa.good("report", run, "--format", "html", "-o", "page.html")
    expect((shisa.folder / "page.html").stat().st_size > 10000, "-o wrote no page")


@test
def every_point_has_its_reason(shisa):
    run = shisa.play("run.shisa", "alarm", "--team", "late")
    page = json.loads(shisa.good("report", run, "--json").out)
    ids = [each["id"] for part in ("expectations", "objectives", "decisions")
           for each in page[part]]
    expect(len(ids) > 45, f"{len(ids)} things to explain are too few")
    for each in ids:
        done = shisa.good("why", run, each)
        expect(done.out.startswith(f"{each} ("), f"why {each} says {done.out[:60]!r}")
    unknown = shisa("why", run, "frist-report")
    expect('did you mean "first-report"?' in unknown.err, f"why frist-report: {unknown.err}")
    expect(unknown.code == 2, f"why frist-report: exit {unknown.code}")


HOSTILE = [
    (b"memo \x1b[31mred\x07 \xe2\x80\xaelive\xe2\x80\x8b", "ok 1 "),
    (b"memo not \xff\xfe UTF-8", "? the text is not UTF-8"),
    (b"memo =cmd()|calc", "ok 2 "),
    (b"send mail harbour/guide <script>alert(1)</script> =HYPERLINK(1)", "ok 3 "),
    (b"memo " + b"x" * 20000, "? the text is "),
    (b"memo " + "\u3042".encode() * 350000, None),  # a MiB on one line: left out, and said
    (b"memo after all that", "ok 4 "),
    (b"end", "ok 5 "),
]


@test
def hostile_words_are_cleaned_or_refused_and_every_page_stays_whole(shisa):
    done = shisa("play", "tutorial", "--as", "lantern/duty", "--plain", "-o", "run.shisa",
                 typed=b"".join(line + b"\n" for line, _ in HOSTILE))
    expect(done.code == 0, f"exit {done.code}: {done.err}")
    for _, answer in HOSTILE:
        expect(answer is None or f"\n{answer}" in done.out, f"no {answer!r} in {done.out}")
    expect(done.err.count("more than 65536 bytes") == 1, f"said otherwise: {done.err[:300]}")
    pages = [shisa.good("report", "run.shisa", "--format", form).out
             for form in ("text", "html", "json", "csv")] + [done.out]
    for page in pages:
        bad = [c for c in page if (c < " " and c not in "\n\r") or c in "\u202e\u200b\x7f"]
        expect(not bad, f"reached a page: {bad!r}")
    expect("<script" not in pages[1], "markup reached the HTML page")
    cells = [cell.lstrip('"') for line in pages[3].split("\r\n") for cell in line.split(",")]
    formulas = [cell for cell in cells if cell[:1] in ("=", "+", "@")]
    expect(not formulas, f"a spreadsheet would compute {formulas}")


@test
def the_figures_of_the_evaluators_pages_are_what_shisa_prints(shisa):
    compared = 0
    for page, lang in ("evaluator.md", "en"), ("evaluator.ja.md", "ja"):
        blocks = re.findall(r"```console\n(.*?)```", (ROOT / "docs" / page).read_text(), re.S)
        for part in re.split(r"^\$ shisa ", "\n".join(blocks), flags=re.M)[1:]:
            command, _, wanted = part.partition("\n")
            arguments = command.split("#")[0].split()
            if "-o" in arguments:
                (shisa.folder / arguments[arguments.index("-o") + 1]).unlink(missing_ok=True)
            done = shisa(*arguments, "--lang", lang)
            if wanted.strip() and "…" not in wanted:
                compared += 1
                expect(done.out.strip() == wanted.strip(),
                       f"{page}: {command}\n{wanted}\nis now\n{done.out}")
    expect(compared >= 2, f"only {compared} figures were compared")


@test
def a_replay_is_the_same_each_time(shisa):
    run = shisa.play("run.shisa", "alarm", "--team", "random", "--seed", "3")
    for form in (), ("--json",):
        first, second = (shisa.good("replay", run, *form).out for _ in range(2))
        expect(first == second and first.count("\n") > 100, f"replay {form} differs or is empty")
    kinds = [json.loads(line).get("kind") for line in first.splitlines()]
    expect(kinds[0] == "startex" and kinds[-1] == "endex", "not from STARTEX to ENDEX")


@test
def a_replay_of_days_says_the_days_to_the_second(shisa):
    shisa.good("play", "ward", "--team", "absent", "-o", "ward.shisa")
    for lang, day in ("en", "03-05"), ("ja", "  3/5"):
        out = shisa.good("replay", "ward.shisa", "--lang", lang).out
        line = rf"^ *\d+ {day} \d\d:\d\d:\d\d [a-z]"
        expect(re.search(line, out, re.M), f"{lang}: no event on the fifth of March")


@test
def a_run_that_has_ended_can_be_opened_again_and_stays_as_it_is(shisa):
    run = shisa.play("run.shisa", "tutorial", "--team", "late")
    before = shisa.good("verify", run).out
    expect("改変はありません" in shisa.good("verify", run, "--lang", "ja").out, "verify in Japanese")
    expect("to ENDEX" in before, f"verify says {before!r}")
    shisa.good("play", run)
    expect(shisa.good("verify", run).out == before, "playing on after ENDEX changed the run")


# --- tampering -----------------------------------------------------------------------------------

ENTRY = 100  # somewhere in the middle


def change_a_byte(db):
    (body,) = db.execute("SELECT body FROM entry WHERE number = ?", [ENTRY]).fetchone()
    at = body.index('"at":') + 5
    body = body[:at] + chr(ord(body[at]) ^ 1) + body[at + 1:]
    db.execute("UPDATE entry SET body = ? WHERE number = ?", [body, ENTRY])


def change_an_input(db):
    number, body = db.execute("SELECT number, body FROM entry WHERE kind = 'input'").fetchone()
    db.execute("UPDATE entry SET body = ? WHERE number = ?",
               [re.sub("origin", "Origin", body), number])
    return number


def remove_an_entry(db):
    db.execute("DELETE FROM entry WHERE number = ?", [ENTRY])


def remove_and_close_the_gap(db):
    remove_an_entry(db)
    db.execute("UPDATE entry SET number = -number WHERE number > ?", [ENTRY])
    db.execute("UPDATE entry SET number = -number - 1 WHERE number < 0")


def exchange_two(db):
    db.execute("UPDATE entry SET number = -1 WHERE number = ?", [ENTRY])
    db.execute("UPDATE entry SET number = ? WHERE number = ?", [ENTRY, ENTRY + 1])
    db.execute("UPDATE entry SET number = ? WHERE number = -1", [ENTRY + 1])


def double_an_entry(db):
    db.execute("UPDATE entry SET number = -number WHERE number >= ?", [ENTRY])
    db.execute("UPDATE entry SET number = 1 - number WHERE number < 0")
    db.execute("INSERT INTO entry SELECT ?, at, kind, body, link FROM entry WHERE number = ?",
               [ENTRY, ENTRY - 1])


def change_a_file(db):
    db.execute("UPDATE file SET content = CAST(content || ' ' AS BLOB) WHERE name = 'scoring.lua'")


def change_a_file_with_its_digest(db):
    content = db.execute("SELECT content FROM file WHERE name = 'scoring.lua'").fetchone()[0] + b" "
    digest = hashlib.blake2b(content, digest_size=32).hexdigest()
    db.execute("UPDATE file SET content = ?, digest = ? WHERE name = 'scoring.lua'",
               [content, digest])


def remove_a_file(db):
    db.execute("DELETE FROM file WHERE name = 'scoring.lua'")


def fact(key, value):
    def change(db):
        changed = db.execute("UPDATE meta SET value = ? WHERE key = ?", [value, key]).rowcount
        assert changed == 1, key
    change.__name__ = f"say that {key} is {value}"
    return change


def spoil(run, change):
    """A copy of the run with that change; its path, and the entry that shows it."""
    copy = run.with_name(f"{re.sub('[^a-z]+', '-', change.__name__)}.shisa")
    shutil.copy(run, copy)
    db = sqlite3.connect(copy)
    number = change(db)
    db.commit()
    db.close()
    return copy, number or ENTRY


@test
def whatever_is_changed_in_a_run_is_found(shisa):
    run = shisa.play("run.shisa", "alarm", "--team", "expert")
    for change, pattern in [
        (change_a_byte, r"entry {}\b"),
        (change_an_input, r"entry {}\b"),
        (remove_an_entry, r"entry {} of its log is missing"),
        (remove_and_close_the_gap, r"entry {}\b"),
        (exchange_two, r"entry {}\b"),
        (double_an_entry, r"entry {}\b"),
        (change_a_file, r'file "scoring\.lua" was changed'),
        (change_a_file_with_its_digest, r"scenario's files are not those"),
        (remove_a_file, r"scenario's files are not those"),
        (fact("seed", "2"), r"entry 1\b"),
        (fact("parameters", '{"authority":"hybrid"}'), r"entry 1\b"),
        (fact("scenario_id", "alert"), r"entry 1\b"),
        (fact("files_digest", "0" * 64), r"scenario's files are not those"),
    ]:
        copy, number = spoil(run, change)
        shisa.spoilt.add(copy)
        done = shisa("verify", copy)
        expect(done.code == 1, f"{change.__name__}: exit {done.code}: {done.out}{done.err}")
        expect(re.search(pattern.format(number), done.err), f"{change.__name__}: {done.err!r}")
        expect("verifies" not in done.out, f"{change.__name__}: {done.out!r}")
    done = shisa("verify", run, copy)
    expect(done.code == 1 and "run.shisa verifies" in done.out, "of two runs one verifies")


@test
def what_is_no_readable_run_is_refused_before_anything_is_computed(shisa):
    run = shisa.play("run.shisa", "tutorial", "--team", "expert")
    whole = run.read_bytes()
    newer, lacking = run.with_name("newer.shisa"), run.with_name("lacking.shisa")
    for path, sql in (newer, "PRAGMA user_version = 99"), (lacking, "DELETE FROM meta"):
        shutil.copy(run, path)
        db = sqlite3.connect(path)
        db.execute(sql)
        db.commit()
        db.close()
    for name, content in ("half", whole[:len(whole) // 2]), ("head", whole[:100]), ("none", b""):
        run.with_name(f"{name}.shisa").write_bytes(content)
    for path in sorted(run.parent.glob("*.shisa")):
        if path == run:
            continue
        shisa.spoilt.add(path)
        done = shisa("verify", path)
        expect(done.code == 3 and path.name in done.err, f"{path.name}: exit {done.code}: {done.err}")
    expect("made by a newer shisa" in shisa("verify", newer).err, "a newer run does not say so")


# --- the same everywhere -------------------------------------------------------------------------


@test
def a_run_is_the_same_wherever_and_however_it_is_played(shisa):
    stack = ("sh", "-c", 'ulimit -s 1024; exec "$@"', "sh")
    fixed = ("setarch", "-R") if shutil.which("setarch") else ()
    if fixed and shisa.__call__("version", before=fixed).code != 0:
        fixed = ()  # not allowed to here
    heads = set()
    for number, (env, before) in enumerate([
        ({}, ()),
        ({"LANG": "ja_JP.UTF-8"}, ()),
        ({"LC_ALL": "de_DE.UTF-8"}, ()),
        ({"TZ": "Pacific/Chatham"}, ()),
        ({"HOME": "/nowhere", "COLUMNS": "40", "PADDING": "x" * 50000}, ()),
        ({}, stack),
        ({}, fixed),
    ]):
        run = shisa.play(f"run-{number}.shisa", "alarm", "--team", "random", "--seed", "11",
                         env=env, before=before)
        said = shisa.good("verify", run).out
        heads.add(tuple(re.findall(r"^  (?:digest|chain ) (\w{64})$", said, re.M)))
    expect(len(heads) == 1 and len(heads.pop()) == 2, "digests differ between surroundings")
    other = shisa.play("other.shisa", "alarm", "--team", "random", "--seed", "12")
    expect(shisa.good("verify", other).out not in said, "another seed gives the same digest")


if __name__ == "__main__":
    main()
