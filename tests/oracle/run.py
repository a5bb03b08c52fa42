"""Compares the program with the oracle on random campaigns; the last line counts campaigns.

Usage: run.py PROGRAM FIRST_SEED COUNT
"""
from fractions import Fraction
import json
import subprocess
import sys
import tempfile

from compute import prepared, standings
from generate import asked_periods, generate, today_for
from periods import pieces
from yaml_text import number_text, write_campaign

SECTIONS = {"units": "unit", "leaders": "leader", "people": "person"}


def value_text(value):
    if isinstance(value, Fraction):
        return number_text(value)
    return "—" if value is None else str(value)


def answer(program, folder, today, period):
    """What the program says of a period, as parsed JSON with exact numbers, or its complaint."""
    command = [program, "-C", folder, "--today", today.isoformat(), "score", "-p", period,
               "-f", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None, done.stderr + done.stdout
    return json.loads(done.stdout, parse_float=Fraction, parse_int=Fraction), ""


def errors_of_check(program, folder, today):
    done = subprocess.run([program, "-C", folder, "--today", today.isoformat(), "check"],
                          capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode != 0 else ""


def comparable_steps(campaign, step_names):
    """The columns of single reporting periods."""
    base = campaign["campaign"]["reporting"]["every"]
    return [name for name, _ in pieces(base, campaign["span"]) if name in step_names]


def values_of_program(said, step_names):
    """{(subject, what): value} of everything that is compared."""
    values = {}
    for section, kind in SECTIONS.items():
        for row in said[section]:
            values[row["id"], "kind"] = kind
            for what in ["total", "grade", "rank", "shared", "of-quarters", "of-years"]:
                values[row["id"], what] = row[what]
            for step in row["steps"]:
                if step["period"] in step_names:
                    values[row["id"], "step " + step["period"]] = step["total"]
    return values


def values_of_oracle(rows, step_names):
    values = {}
    for row in rows:
        values[row["id"], "kind"] = row["kind"]
        for what in ["total", "grade", "rank", "shared", "of-quarters", "of-years"]:
            values[row["id"], what] = row[what]
        for name in step_names:
            values[row["id"], "step " + name] = row["steps"].get(name)
    return values


def compare_period(campaign, program, folder, today, seed, period):
    """How many values agree and how many differ; prints the differences."""
    said, complaint = answer(program, folder, today, period)
    if said is None:
        print("seed %d, %s: the program refuses: %s" % (seed, period, complaint.strip()))
        return 0, 1
    steps = comparable_steps(campaign, [step["period"] for step in said["steps"]])
    ours = values_of_oracle(standings(campaign, period), steps)
    theirs = values_of_program(said, steps)
    passed = failed = 0
    for key in sorted(set(ours) | set(theirs)):
        missing = "no row"
        if ours.get(key, missing) == theirs.get(key, missing):
            passed += 1
            continue
        failed += 1
        print("seed %d, %s, %s, %s: the oracle says %s, the program %s" % (
            seed, period, key[0], key[1], value_text(ours.get(key, missing)),
            value_text(theirs.get(key, missing))))
    return passed, failed


def compare_seed(program, seed):
    plain = generate(seed)
    campaign = prepared(plain)
    today = today_for(campaign["span"])
    with tempfile.TemporaryDirectory() as folder:
        write_campaign(plain, folder)
        complaint = errors_of_check(program, folder, today)
        if complaint:
            print("seed %d: the check finds errors\n%s" % (seed, complaint))
            return 0, 1
        counts = [compare_period(campaign, program, folder, today, seed, period)
                  for period in asked_periods(seed, plain, campaign["span"])]
    return sum(count[0] for count in counts), sum(count[1] for count in counts)


def main():
    program, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    values = failed = 0
    for seed in range(first, first + count):
        agree, differ = compare_seed(program, seed)
        values += agree
        failed += differ > 0
    print("%d values agree in campaigns %d to %d" % (values, first, first + count - 1))
    print("%d passed, %d failed" % (count - failed, failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
