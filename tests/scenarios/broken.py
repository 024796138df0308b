#!/usr/bin/env python3
"""One mistake a folder: what `shisa check` says of broken/NAME must be what broken/NAME/expected says.

usage: broken.py SHISA [NAME...]

`expected` holds the findings and their help, without the source lines. An error must end with
exit code 1, warnings alone with 0, and either within ten seconds. SHISA_GOLDEN=write rewrites them.
"""
import concurrent.futures
import difflib
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SECONDS = 10 * int(os.environ.get("SHISA_TEST_PATIENCE", "1"))  # sanitizers are slow
FINDING = re.compile(r"[^ :]+:\d+:\d+: (error|warning)\[|      help: ")
ENVIRONMENT = {"PATH": os.environ["PATH"], "LANG": "C"}


def check(shisa, folder):
    """The findings and the exit code; a text instead of findings when there is no answer."""
    try:
        done = subprocess.run([shisa, "check", "-q", folder.name], cwd=folder.parent,
                              env=ENVIRONMENT, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"no answer within {SECONDS} s\n", None
    lines = (done.stdout + done.stderr).decode("utf-8", "replace").splitlines(keepends=True)
    return "".join(line for line in lines if FINDING.match(line)), done.returncode


def compare(shisa, folder, expected):
    """What is wrong, as lines to print; none when all is as expected."""
    said, code = check(shisa, folder)
    wrong = list(difflib.unified_diff(expected.splitlines(), said.splitlines(), "expected", "said",
                                      lineterm="", n=0))
    wanted = 1 if ": error[" in expected else 0
    if code != wanted:
        wrong.append(f"exit code {code} instead of {wanted}")
    return wrong


def rewrite(shisa, folder):
    said, code = check(shisa, folder)
    (folder / "expected").write_text(said, encoding="utf-8")
    return [] if said and code in (0, 1) else [f"nothing to expect (exit code {code})"]


def look(shisa, folder):
    if folder.name == "clean":
        return compare(shisa, folder, "")
    if os.environ.get("SHISA_GOLDEN") == "write":
        return rewrite(shisa, folder)
    if not (folder / "expected").exists():
        return ["there is no file `expected`"]
    return compare(shisa, folder, (folder / "expected").read_text(encoding="utf-8"))


def main():
    shisa = pathlib.Path(sys.argv[1]).resolve()
    names = sys.argv[2:]
    folders = [HERE / "clean", *sorted(path for path in (HERE / "broken").iterdir())]
    folders = [folder for folder in folders if not names or folder.name in names]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda folder: look(shisa, folder), folders))
    for folder, wrong in zip(folders, results):
        for line in wrong:
            print(f"{folder.name}: {line}")
    failed = sum(1 for wrong in results if wrong)
    print(f"{len(folders) - failed} of {len(folders)} scenarios are checked as expected")
    return 1 if failed or not folders else 0


if __name__ == "__main__":
    sys.exit(main())
