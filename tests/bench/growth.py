"""Fails when a command costs more than its share on a larger campaign: 2,000 against 8,000 records.

Usage: growth.py PROGRAM [KIND…]. Every kind of record is checked, and other commands answer on the
kinds that they read most of. Time of the processor finds candidates; where there is valgrind,
the count of instructions decides, since a busy machine does not change it. The last line is
`N passed, N failed`.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

import kinds_of_awards
import kinds_of_people
import kinds_of_records
from made_campaign import Campaign

FEW, MANY = 2000, 8000
MOST = 4.6  # times the cost for four times the records
LONGEST = 100  # seconds of the processor that a command may take
TODAY = "2022-01-10"
FIRST = {"closed": "close 2021-01 --by P"}  # what a kind needs before it is measured
COMMANDS = {
    "sheets": ["score", "report ranking", "report closing", "report criteria",
               "report submissions", "list people", "why p1"],
    "achievements": ["report summary", "report achievements"],
    "awards": ["report awards", "list awards", "assess"],
    "ratings": ["outlook"],
    "votes_for_places": ["status"],
    "titles": ["status"],
}


def kinds_in(module):
    """The functions of a module that write a kind: of a campaign and a number."""
    return {name: one for name, one in vars(module).items()
            if callable(one) and one.__module__ == module.__name__
            and one.__code__.co_varnames[:2] == ("c", "n")}


KINDS = {**kinds_in(kinds_of_people), **kinds_in(kinds_of_records), **kinds_in(kinds_of_awards)}


def write(folder, kind=None, count=0):
    campaign = Campaign()
    if kind:
        KINDS[kind](campaign, count)
    campaign.write(folder)
    return folder


def call(program, folder, command):
    return [program, "-C", folder, "--today", TODAY] + command.split()


def seconds(program, folder, command):
    """Of the processor, the least of three runs; what is printed does not matter here."""
    least = float(LONGEST)
    for _ in range(3):
        limited = ["bash", "-c", "ulimit -t %d; exec \"$@\"" % LONGEST, "bash"]
        child = subprocess.Popen(limited + call(program, folder, command),
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, _, used = os.wait4(child.pid, 0)
        child.returncode = 0
        least = min(least, used.ru_utime + used.ru_stime)
        if least > LONGEST / 10:
            break
    return least


def instructions(program, folder, command):
    log = folder + ".log"
    counted = ["valgrind", "--tool=cachegrind", "--cache-sim=no",
               "--cachegrind-out-file=/dev/null", "--log-file=" + log]
    subprocess.run(counted + call(program, folder, command), stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False)
    with open(log, encoding="utf-8") as file:
        found = re.search(r"I\s+refs:\s+([\d,]+)", file.read())
    return int(found.group(1).replace(",", ""))


def growth(cost, program, folders, command):
    """How many times the cost the larger campaign takes, without that of an empty one."""
    none, few, many = (cost(program, folder, command) for folder in folders)
    return (many - none) / max(few - none, many / 1000)


def times(program, folders, command):
    """By the processor's time, and where that is too much, by instructions."""
    by_time = growth(seconds, program, folders, command)
    if by_time <= MOST or not shutil.which("valgrind"):
        return by_time
    return growth(instructions, program, folders, command)


def main():
    program, wanted = os.path.abspath(sys.argv[1]), sys.argv[2:] or list(KINDS)
    failed = passed = 0
    with tempfile.TemporaryDirectory() as place:
        empty = write(os.path.join(place, "empty"))
        for kind in wanted:
            folders = [empty] + [write(os.path.join(place, "%s-%d" % (kind, count)), kind, count)
                                 for count in (FEW, MANY)]
            for folder in folders[1:] if kind in FIRST else []:
                subprocess.run(call(program, folder, FIRST[kind]), check=True,
                               stdout=subprocess.DEVNULL)
            for command in ["check"] + COMMANDS.get(kind, []):
                found = times(program, folders, command)
                good = found <= MOST
                passed, failed = passed + good, failed + (not good)
                print("%-30s %-20s %5.2f times%s" % (kind, command, found,
                                                    "" if good else ": more than %.1f" % MOST),
                      flush=True)
    print("%d passed, %d failed" % (passed, failed))
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
