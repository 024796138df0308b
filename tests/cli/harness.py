"""What the tests of the command line share: running shisa, and saying what is not as it should be.

A test is a function with @test whose name is a sentence; it gets a Shisa in an empty folder of its
own. `expect` notes what is wrong and goes on, so that one run tells all. Every run file that a test
leaves behind and does not list in `shisa.spoilt` has to verify.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import traceback

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCENARIOS = ROOT / "scenarios"
ENVIRONMENT = {"PATH": os.environ["PATH"], "LANG": "C"}
PATIENCE = int(os.environ.get("SHISA_TEST_PATIENCE", "1"))  # sanitizers are slow
SECONDS = 60 * PATIENCE

tests = []
wrong = []


def test(function):
    tests.append(function)
    return function


def expect(condition, what):
    if not condition:
        wrong.append(what)
    return condition


class Done:
    """How a command ended."""

    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout.decode("utf-8")
        self.err = process.stderr.decode("utf-8")


class Shisa:
    """The program under test, run in `folder` without a terminal; it reads what is `typed`."""

    def __init__(self, program, folder):
        self.program = str(program)
        self.folder = folder
        self.spoilt = set()

    def __call__(self, *arguments, env=None, before=(), typed=b""):
        command = [*before, self.program, *map(str, arguments)]
        return Done(subprocess.run(command, cwd=self.folder, env={**ENVIRONMENT, **(env or {})},
                                   input=typed, capture_output=True, timeout=SECONDS,
                                   check=False))

    def good(self, *arguments, **how):
        """The same, of a command that has to succeed."""
        done = self(*arguments, **how)
        expect(done.code == 0, f"{' '.join(map(str, arguments))}: exit {done.code}: {done.err}")
        return done

    def play(self, run, *arguments, **how):
        """An exercise by bots, kept in the file `run`; its path."""
        self.good("play", *arguments, "-o", run, **how)
        return self.folder / run


def verify_all(shisa):
    runs = sorted(path for path in shisa.folder.glob("*.shisa") if path not in shisa.spoilt)
    for at in range(0, len(runs), 16):  # no command takes more
        shisa.good("verify", "-q", *runs[at:at + 16])


def run_test(program, function):
    del wrong[:]
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        shisa = Shisa(program, pathlib.Path(folder).resolve())
        try:
            function(shisa)
            verify_all(shisa)
        except Exception:  # pylint: disable=broad-except; the other tests still have their say
            expect(False, traceback.format_exc().replace("\n", "\n       "))
    name = function.__name__.replace("_", " ")
    print(f"{'FAIL' if wrong else 'ok  '} {time.monotonic() - begun:5.1f} s  {name}")
    for what in wrong:
        print(f"       {what}")
    return not wrong


TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
         "null": type(None)}


def is_a(value, name):
    return isinstance(value, TYPES[name]) and (name != "integer" or not isinstance(value, bool))


def against_schema(value, schema, whole, path="page"):
    """What is wrong with value, by as much of JSON Schema as the pages in docs use."""
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    if names and not any(is_a(value, name) for name in names):
        return [f"{path} is {value!r}, not {' or '.join(names)}"]
    problems = []
    if "enum" in schema and value not in schema["enum"]:
        problems.append(f"{path} is {value!r}, not one of {schema['enum']}")
    if isinstance(value, dict):
        problems += [f"{path} has no {name}" for name in schema.get("required", [])
                     if name not in value]
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                problems += against_schema(value[name], inner, whole, f"{path}.{name}")
    if isinstance(value, list):
        for number, item in enumerate(value):
            problems += against_schema(item, schema.get("items", {}), whole, f"{path}[{number}]")
    return problems


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    chosen = [function for function in tests
              if len(sys.argv) < 3 or function.__name__ in sys.argv[2:]]
    results = [run_test(program, function) for function in chosen]
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    sys.exit(0 if chosen and all(results) else 1)
