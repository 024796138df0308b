#!/usr/bin/env python3
"""Three real outages, played: what the services do against what the record says.

usage: outages.py SHISA [NAME...]

outages/NAME/scenario.lua sets by the clock what the record gives, and nothing else; the rest
follows from the edges of scenarios/lib/dependencies.lua. Prints the timeline, for a person to
compare, and each statement with what came out. Labels: F the record says it; I the record says it,
but something that the scenario sets was inferred from just this, so that it only shows that the
record can be expressed; D shisa's own choice: the line holds the defaults. Sources and what is left
out: docs/dependencies.md.
"""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent / "outages"
SECONDS = 30 * int(os.environ.get("SHISA_TEST_PATIENCE", "1"))  # sanitizers are slow
ENVIRONMENT = {"PATH": os.environ["PATH"], "LANG": "C"}
DEAD = 50  # below this, lines and most needs take a service for gone


class Outage:
    """What happened to each service, by the clock of the story: "14 07:38" is day and time."""

    def __init__(self, shisa, name):
        text = (HERE / name / "scenario.lua").read_text(encoding="utf-8")
        starts = re.search(r'starts = "(\S+ \S+) ', text).group(1)
        self.startex = datetime.datetime.strptime(starts, "%Y-%m-%d %H:%M")
        self.services = set()
        self.events = list(self.play(shisa, HERE / name))
        self.levels = {}
        for event in self.events:
            if event["kind"] == "service":
                self.levels.setdefault(event["ref"], [(0, 100)]).append(
                    (event["at"], event["value"]))

    def play(self, shisa, folder):
        """The events that concern services, in order."""
        with tempfile.TemporaryDirectory() as where:
            run = pathlib.Path(where) / "run.shisa"
            said = [self.run(shisa, *command) for command in (
                ("check", folder), ("play", folder, "--team", "absent", "-o", run),
                ("replay", run, "--json"))]
        assert said[0] == "", said[0]
        for line in said[-1].splitlines():
            event = {"value": 0, **json.loads(line)}
            if event.get("kind") in ("service", "backup"):
                self.services.add(event["ref"])
                yield event

    @staticmethod
    def run(shisa, *command):
        done = subprocess.run([shisa, *command, "-q"], env=ENVIRONMENT, timeout=SECONDS, check=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.stdout.decode("utf-8")

    def clock(self, at):
        return (self.startex + datetime.timedelta(milliseconds=at)).strftime("%d %H:%M")

    def at(self, clock):
        day, time = clock.split()
        hour, minute = map(int, time.split(":"))
        moment = self.startex.replace(day=int(day), hour=hour, minute=minute)
        return int((moment - self.startex).total_seconds() * 1000)

    def history(self, service):
        return self.levels.get(service, [(0, 100)])

    def level(self, service, at):
        return [level for when, level in self.history(service) if when <= at][-1]

    def falls(self, service):
        return next((when for when, level in self.history(service) if level < DEAD), None)

    def back(self, service):
        when, level = self.history(service)[-1]
        return when if level == 100 and when > 0 else None


# --- statements of a record ----------------------------------------------------------------------
# Each gives what came out, and whether that is what it says.

def between(value, low, high):
    return value is not None and low <= value <= high


def falls(service, low, high=None):
    def test(outage):
        when = outage.falls(service)
        return (outage.clock(when) if when is not None else "never",
                between(when, outage.at(low), outage.at(high or low)))
    return service, "falls", test


def back(service, low, high=None):
    def test(outage):
        when = outage.back(service)
        return (outage.clock(when) if when is not None else "never",
                between(when, outage.at(low), outage.at(high or low)))
    return service, "is back", test


def level(service, clock, low, high):
    def test(outage):
        value = outage.level(service, outage.at(clock))
        return f"{value} %", between(value, low, high)
    return service, f"at {clock}", test


def holds(service):
    def test(outage):
        least = min(value for _, value in outage.history(service))
        return f"{least} %", least == 100
    return service, "holds", test


def gone(service, low, high):
    """How long it is below what will do, in minutes."""
    def test(outage):
        down, up = outage.falls(service), outage.back(service)
        minutes = (up - down) // 60000 if None not in (down, up) else None
        return f"{minutes} min", between(minutes, low, high)
    return service, "is gone", test


def backup(service, starts):
    def test(outage):
        dice = [event["value"] for event in outage.events
                if event["kind"] == "backup" and event["ref"] == service]
        return ("starts" if dice == [1] else "does not start" if dice == [0] else f"{dice}",
                dice == [int(starts)])
    return service, "backup", test


# For each outage: what the clock or a rule sets, and (label, what the record says, statement). A
# statement about what is set holds the scenario to the record, and no edge.
RECORDS = {
    "tokyo-2006": ({"supply-city", "supply-late", "supply-west", "supply-east",
                    "feeder-metro", "feeder-guideway"}, [
        ("F", "07:38 supply is cut", falls("supply-city", "14 07:38")),
        ("F", "09:55 nearly all have it back", level("supply-city", "14 09:55", 99, 99)),
        ("F", "10:44 the last", back("supply-city", "14 10:44")),
        ("F", "metro stops at about 07:40", falls("metro", "14 07:38", "14 07:42")),
        ("I", "all its lines run by 08:47-08:50", back("metro", "14 08:47", "14 08:50")),
        ("F", "guideway stops as well", falls("guideway", "14 07:38", "14 07:42")),
        ("I", "guideway runs at 10:30", back("guideway", "14 10:30")),
        ("F", "signals go dark at once", falls("signals", "14 07:38")),
        ("D", "they work within minutes of supply", back("signals", "14 09:15", "14 09:15")),
        ("F", "base stations stay up", holds("base-stations")),
        ("F", "hospitals go on on diesel", holds("hospital")),
        ("F", "their sets start", backup("hospital", True)),
        ("F", "pumped zones are dry at once", falls("pumped-zone", "14 07:38")),
        ("D", "and wet half an hour after supply", back("pumped-zone", "14 08:50")),
    ]),
    "hokkaido-2018": ({"supply", "feeder-city-hall", "feeder-first", "feeder-middle",
                       "feeder-last", "bus"}, [
        ("F", "03:07 nobody has power", level("supply", "06 03:07", 0, 0)),
        ("F", "340,000 of 2,950,000 by 17:00", level("supply", "06 17:00", 11, 12)),
        ("F", "770,000 without, 7th 22:00", level("supply", "07 22:00", 73, 74)),
        ("F", "99 % after about 45 hours", level("supply", "08 00:07", 99, 99)),
        ("F", "batteries of a few hours to a day", falls("base-3h-last", "06 06:07")),
        ("F", "the same", falls("base-10h-last", "06 13:07")),
        ("F", "the same", falls("base-24h-last", "07 03:07")),
        ("I", "a day lasts where power was back", holds("base-24h-first")),
        ("D", "sites work half an hour after", back("base-3h-last", "08 00:37")),
        ("F", "exchanges run out before 7th 20:00", falls("exchange", "06 20:00", "07 20:00")),
        ("F", "one hall: diesel set not taken over", backup("hall-fails", False)),
        ("I", "its servers are back at about 08:00", back("hall-fails", "06 07:45", "06 08:30")),
        ("I", "gone for five hours", gone("hall-fails", 290, 310)),
        ("F", "the other halls run through", holds("hall-holds")),
        ("F", "47/168 and 27/140 branches: 24 %", level("branches", "06 09:00", 20, 28)),
        ("F", "the same", level("branches", "06 13:59", 20, 28)),
        ("F", "cash machines stop", falls("machines", "06 03:07", "06 09:00")),
        ("F", "base hospitals go on on diesel", holds("hospital-72h")),
        ("F", "some have fuel for less than that", falls("hospital-24h", "06 12:00", "08 00:00")),
        ("F", "82 hospitals have no water", falls("pumped-zone", "06 03:07")),
        ("D", "reservoirs last eight hours", falls("waterworks", "06 11:07")),
        ("F", "dialysis patients moved, day 1", falls("dialysis-dry", "06 03:07", "06 23:59")),
        ("F", "the same", falls("dialysis-dark", "06 03:07", "06 23:59")),
        ("F", "large airport closed the whole day", falls("airport-large", "06 03:07", "06 07:00")),
        ("I", "open again on the 7th, morning", back("airport-large", "07 06:00", "07 12:00")),
        ("I", "small airport closed at 14:00", falls("airport-small", "06 14:00")),
        ("F", "city network down at 03:30", falls("city-network", "06 03:07", "06 03:30")),
        ("I", "and back at about 12:30", back("city-network", "06 12:00", "06 13:00")),
        ("I", "nine hours", gone("city-network", 530, 570)),
    ]),
    "tunnel-1984": ({"tunnel", "bank-one-either", "bank-two-either"}, [
        ("F", "89,000 lines are dead", level("lines", "16 11:50", 0, 0)),
        ("F", "all of them after nine days", back("lines", "25 11:50")),
        ("F", "emergency calls fail in part", level("emergency-calls", "16 12:00", 1, 99)),
        ("F", "main line through the tunnel", falls("bank-one-main", "16 11:50")),
        ("F", "reserve line through it as well", falls("bank-one-reserve", "16 11:50")),
        ("F", "243 branches off line", falls("bank-one", "16 11:50")),
        ("F", "the second bank likewise", falls("bank-two-main", "16 11:50")),
        ("F", "the same", falls("bank-two-reserve", "16 11:50")),
        ("F", "61 branches off line", falls("bank-two", "16 11:50")),
        ("D", "a third loses its main line too", falls("bank-three-main", "16 11:50")),
        ("D", "its other route holds", holds("bank-three-reserve")),
        ("D", "and with it the bank", holds("bank-three")),
    ]),
}


# --- printing ------------------------------------------------------------------------------------

def print_timeline(outage, given):
    for event in outage.events:
        if event["kind"] == "service":
            how = "set" if event["ref"] in given else "follows"
            print(f"  {outage.clock(event['at'])}  {event['value']:3d} %  {event['ref']:<20} {how}")
        else:
            what = "starts" if event["value"] else "does not start"
            print(f"  {outage.clock(event['at'])}         {event['ref']:<20} backup {what}")


def compare(outage, given, statements):
    """How many statements do not hold; a service that follows and is in no statement counts too."""
    wrong = 0
    for label, record, (service, what, test) in statements:
        found, right = test(outage)
        wrong += not right
        verdict = "FAIL" if not right else "set " if service in given else "ok  "
        print(f"  {verdict} {label}  {record:<36} {service} {what}: {found}")
    named = {service for _, _, (service, _, _) in statements}
    for service in sorted(outage.services - given - named):
        print(f"  FAIL    no statement about {service}")
        wrong += 1
    return wrong


def main():
    shisa = pathlib.Path(sys.argv[1]).resolve()
    names = sys.argv[2:] or sorted(path.name for path in HERE.iterdir())
    wrong = 0
    for name in names:
        given, statements = RECORDS[name]
        outage = Outage(shisa, name)
        print(f"{name}: {outage.startex:%d %B %Y}, day and time of the story\n")
        print_timeline(outage, given)
        print("\n  record, and what came out\n")
        wrong += compare(outage, given, statements)
        print()
    count = sum(len(RECORDS[name][1]) for name in names)
    print(f"{count - wrong} of {count} statements of the records hold")
    return 1 if wrong or not names else 0


if __name__ == "__main__":
    sys.exit(main())
