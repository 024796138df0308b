#!/usr/bin/env python3
"""The house rules, checked. Usage: tidy.py ROOT. Prints each finding as file:line: what, then a count.

Layers    a room includes only rooms below it, and no other room's private headers; a folder
          within a room only those folders of it that it may know
Purity    rooms other than io and app call no clock, file, socket, environment or locale
Sizes     file 600 lines, function 70, line 100 columns, public header 250 (nouns.h is a list: 420)
Listing   every C file and test is named in a meson.build; every test case in its table
"""
import pathlib
import re
import sys
import unicodedata

BELOW = {
    "base": [],
    "port": ["base"],
    "world": ["base"],
    "engine": ["world"],
    "script": ["engine", "port"],
    "proto": ["engine"],
    "bots": ["engine"],
    "exercise": ["script", "proto", "bots", "port"],
    "report": ["engine"],
    "rehearse": ["bots"],
    "hub": ["exercise"],
    "term": ["base"],
    "io": ["exercise", "term"],
    "app": ["hub", "io", "report", "rehearse"],
}
# Folders within a room: each knows its room's own folder, and of the others only these.
WITHIN = {
    "term/seat": [],
    "term/plain": ["term/seat"],
    "term/staff": [],
    "term/control": ["term/staff"],
    "term/evaluate": ["term/staff"],
}
HEADER_ROOM = {"limits": "base", "schema": "world", "nouns": "world", "event": "engine", "control": "engine", "rating": "engine", "net": "io"}
IMPURE_ROOMS = {"io", "app"}
BANNED = {
    r"\b(fopen|fread|fwrite|open|read|write|close|stat|unlink|mkdir|printf|puts|fprintf|perror)": "a file or stream",
    r"\b(time|clock|clock_gettime|gettimeofday|localtime|gmtime|mktime|strftime|sleep|usleep|nanosleep)": "a clock",
    r"\b(socket|connect|bind|accept|poll|select|epoll_wait)": "a socket",
    r"\b(getenv|setenv|putenv|system|popen|fork|exec\w*)": "the environment",
    r"\b(setlocale|nl_langinfo|wcwidth|mbstowcs|toupper|tolower|isalpha|isdigit|isspace)": "the locale",
    r"\b(rand|srand|random|atoi|strtok|sprintf|strcpy|strcat|gets)": "chance or an unbounded copy",
}
FLOATS = re.compile(r"\b(float|double)\b")
FUNCTION_LINES, FILE_LINES, COLUMNS, HEADER_LINES = 70, 600, 100, 250
HEADER_EXCEPTIONS = {"nouns.h": 420}
ASSERT_PRINTS = {("base", "alloc.c")}  # a failed assertion is allowed its last word

findings = []
ROOT = pathlib.Path(sys.argv[1])


def find(path, line, what):
    findings.append(f"{path}:{line}: {what}")


def below(room):
    reached = set(BELOW[room])
    for other in BELOW[room]:
        reached |= below(other)
    return reached


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def without_comments_and_strings(text):
    pattern = r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)


def check_includes(path, room, text):
    allowed = below(room) | {room}
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'#include "shisa/(\w+)\.h"', line)
        if match:
            other = HEADER_ROOM.get(match.group(1), match.group(1))
            if other not in allowed:
                find(path, number, f"room {room} must not know room {other}")
        if re.match(r'#include ".*\.\./', line):
            find(path, number, "a private header never leaves its folder")


def check_folders(path, room, text):
    folder = "/".join(path.parts[1:-1])  # "term/seat"
    allowed = [folder, *WITHIN.get(folder, [])] + ([room] if "/" in folder else [])
    for number, line in enumerate(text.splitlines(), 1):
        match = re.match(r'#include "(?!shisa/)(?:(.+)/)?(\w+\.h)"', line)
        if match and match.group(1) and match.group(1) not in allowed:
            find(path, number, f"{folder} must not know {match.group(1)}")
        if match and not match.group(1) and not (ROOT / path).with_name(match.group(2)).exists():
            find(path, number, f"say which folder {match.group(2)} is in")


def check_purity(path, room, code):
    if room in IMPURE_ROOMS or (room, path.name) in ASSERT_PRINTS:
        return
    for number, line in enumerate(code.splitlines(), 1):
        for pattern, what in BANNED.items():
            match = re.search(pattern + r"\s*\(", line)
            before = line[: match.start()].rstrip()[-2:] if match else ""
            if match and not before.endswith(("->", ".")) and not before.endswith("*"):
                find(path, number, f"a pure room must not touch {what}: {match.group(1)}")
        if FLOATS.search(line) and "lua_Number" not in line:
            find(path, number, "no floating point below io")


def check_sizes(path, text, code):
    lines = text.splitlines()
    limit = HEADER_EXCEPTIONS.get(path.name, HEADER_LINES) if "include" in path.parts else FILE_LINES
    if len(lines) > limit:
        find(path, len(lines), f"{len(lines)} lines, at most {limit}")
    for number, line in enumerate(lines, 1):
        if width(line) > COLUMNS and path.suffix != ".def":
            find(path, number, f"{width(line)} columns, at most {COLUMNS}")
        if "\t" in line:
            find(path, number, "a tab")
    start = None
    for number, line in enumerate(code.splitlines(), 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            if number - start - 1 > FUNCTION_LINES:
                find(path, start, f"function of {number - start - 1} lines, at most {FUNCTION_LINES}")
            start = None


def check_listed(root, path):
    build = path.parent / "meson.build"
    listed = build.read_text() if build.exists() else ""
    if f"'{path.name}'" not in listed and f"'{path.stem}'" not in listed:
        find(path.relative_to(root), 1, "named in no meson.build: it is never built")


def check_test_cases(path, text):
    for match in re.finditer(r"START_TEST\((\w+)\)", text):
        name = match.group(1)
        if len(re.findall(rf"\b{name}\b", text)) < 2:
            find(path, text[: match.start()].count("\n") + 1, f"test {name} is in no table: it never runs")


def main():
    root = ROOT
    for path in sorted([*root.glob("src/**/*.[ch]"), *root.glob("include/shisa/*.h")]):
        text = path.read_text()
        short = path.relative_to(root)
        inside = short.parts[0] == "src"
        room = short.parts[1] if inside else HEADER_ROOM.get(path.stem, path.stem)
        code = without_comments_and_strings(text)
        check_includes(short, room, text)
        if inside:
            check_folders(short, room, text)
        check_purity(short, room, code)
        check_sizes(short, text, code)
        if path.suffix == ".c":
            check_listed(root, path)
    for path in sorted(root.glob("tests/**/*.c")):
        text = path.read_text()
        check_sizes(path.relative_to(root), text, without_comments_and_strings(text))
        check_listed(root, path)
        check_test_cases(path.relative_to(root), text)
    print("\n".join(findings))
    print(f"tidy: {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
