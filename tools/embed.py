#!/usr/bin/env python3
"""Writes every scenario file as C text, so that one binary holds the built-in scenarios.

usage: embed.py SCENARIOS OUT.c OUT.d
"""
import pathlib
import sys

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "?": "\\?"}  # ? for trigraphs


def quoted(line: bytes) -> str:
    """One C string literal. Octal escapes end after three digits, whatever follows."""
    return '"' + "".join(
        ESCAPES.get(chr(b)) or (chr(b) if 32 <= b < 127 else f"\\{b:03o}") for b in line
    ) + '"'


def entry(name: str, content: bytes) -> str:
    lines = content.splitlines(keepends=True) or [b""]
    body = "\n".join("      " + quoted(line) for line in lines)
    return f'    {{ "{name}",\n{body},\n      {len(content)} }},\n'


def main(scenarios: pathlib.Path, out: pathlib.Path, depfile: pathlib.Path) -> None:
    files = {path.relative_to(scenarios).as_posix(): path for path in scenarios.rglob("*.lua")}
    folders = [scenarios] + [path for path in scenarios.rglob("*") if path.is_dir()]
    entries = "".join(entry(name, files[name].read_bytes()) for name in sorted(files))
    out.write_text(
        '/* Made by tools/embed.py from scenarios/. */\n#include "shisa/io.h"\n\n'
        f"const struct shisa_builtin_file shisa_builtin_files[] = {{\n{entries}}};\n"
        "const size_t shisa_builtin_count =\n"
        "    sizeof shisa_builtin_files / sizeof shisa_builtin_files[0];\n"
    )
    # The folders too: a file that comes or goes changes them.
    depfile.write_text(f"{out}: " + " ".join(str(p) for p in [*files.values(), *folders]) + "\n")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:4]))
