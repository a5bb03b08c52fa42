"""Changes one operator, constant or condition of the code at a time, and reports which changes no test notices.

Usage: mutate.py FOLDER [--count N] [--seed N] [--jobs N] [PATH…]: works on a copy of the
repository in FOLDER, which is built there once without optimisation; PATHs are folders or files of lib (score and
award without any). What survives is printed as it is found, and counted at the end.
"""
import argparse
import filecmp
import os
import random
import re
import shutil
import subprocess
import sys
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Tried one after the other until a change is noticed: what is quick, then what is thorough.
TESTS = ["-sf=*tests/score/*,*tests/award/*,*tests/close/*", "-tc=faulty *,*each field*",
         "-tc=transcript *score*,transcript *why*,transcript *assess*,transcript *status*,transcript *outlook*,"
         "transcript *report*,transcript *propose*,transcript *check*"]

# What stands there (with blanks around, so that no template or pointer is meant), and what is tried in its place.
OPERATORS = {
    "<=": ["<"], ">=": [">"], "<": ["<="], ">": [">="], "==": ["!="], "!=": ["=="], "&&": ["||"], "||": ["&&"],
    "+": ["-"], "-": ["+"], "*": ["+"], "/": ["*"], "+=": ["-="], "-=": ["+="],
}
OPERATOR = re.compile(r"(?<= )(<=|>=|==|!=|&&|\|\||\+=|-=|<|>|\+|-|\*|/)(?= )")
WORDS = {"true": "false", "false": "true", "std::min": "std::max", "std::max": "std::min", "any_of": "all_of",
         "all_of": "any_of", "none_of": "any_of", "continue": "break", "first": "last", "last": "first"}
WORD = re.compile(r"\b(true|false|std::min|std::max|any_of|all_of|none_of|continue|(?<=period\.)(?:first|last))\b")
NUMBER = re.compile(r"(?<![\w.\"'])([0-9]{1,4})(?![\w.\"'])")
CONDITION = re.compile(r"\bif \(((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)")
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'')


def changes_of(line):
    """Every changed form of a line of code."""
    if re.match(r"\s*(//|#|template|using|case )", line) or "operator" in line:
        return
    code = line.split("//")[0]
    within = [m.span() for m in QUOTED.finditer(code)]

    def free(match):
        return not any(begin <= match.start() < end for begin, end in within)

    for match in filter(free, OPERATOR.finditer(code)):
        for other in OPERATORS[match[1]]:
            yield line[: match.start(1)] + other + line[match.end(1):]
    for match in filter(free, WORD.finditer(code)):
        yield line[: match.start(1)] + WORDS[match[1]] + line[match.end(1):]
    for match in filter(free, NUMBER.finditer(code)):
        yield line[: match.start(1)] + str(int(match[1]) + 1) + line[match.end(1):]
    for match in filter(free, CONDITION.finditer(code)):
        if ";" not in match[1] and not re.match(r"(const )?(auto|std::\w+)\b.* = ", match[1]):
            yield line[: match.start(1)] + "!(" + match[1] + ")" + line[match.end(1):]


def mutants_of(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    for number, line in enumerate(lines):
        for changed in changes_of(line):
            if changed != line:
                yield path, number, line, changed


def code_below(path):
    if os.path.isfile(path):
        return [path]
    return sorted(os.path.join(at, name) for at, _, names in os.walk(path) for name in names if name.endswith(".cpp"))


class Copy:
    """The repository in a folder of its own, so that nothing is lost when this is interrupted."""

    def __init__(self, folder, jobs):
        self.folder, self.jobs, self.tests = os.path.abspath(folder), jobs, TESTS
        self.binary = os.path.join(self.folder, "build", "campaign_tests")

    def bring_up_to_date(self):
        files = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=TOP, check=True,
                               stdout=subprocess.PIPE).stdout.decode().split("\0")
        for name in filter(None, files):
            there, here = os.path.join(TOP, name), os.path.join(self.folder, name)
            if os.path.isfile(there) and not (os.path.isfile(here) and filecmp.cmp(there, here, shallow=False)):
                os.makedirs(os.path.dirname(here), exist_ok=True)
                shutil.copyfile(there, here)
                shutil.copymode(there, here)
        subprocess.run(["cmake", "-S", ".", "-B", "build", "--log-level=WARNING", "-DCMAKE_BUILD_TYPE=None",
                        "-DCMAKE_CXX_FLAGS=-O0"], cwd=self.folder, check=True, stdout=subprocess.DEVNULL)
        if not self.build():
            sys.exit("the code does not compile as it is")
        self.limits = [3600] * len(self.tests)
        for i in range(len(self.tests)):
            began = time.monotonic()
            if not self.passes(i):
                sys.exit(f"the tests fail as the code is: {self.tests[i]}")
            self.limits[i] = 3 * (time.monotonic() - began) + 10

    def build(self):
        return subprocess.run(["cmake", "--build", "build", f"-j{self.jobs}", "--target", "campaign_tests"],
                              cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def passes(self, i):
        """False when a test fails, or does not end."""
        try:
            return subprocess.run([self.binary, self.tests[i], "--abort-after=1"], cwd=self.folder,
                                  timeout=self.limits[i], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def verdict(self, path, number, line, changed):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        lines = text.split("\n")
        assert lines[number] == line
        lines[number] = changed
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
        try:
            if not self.build():
                return "not compiled"
            return "survived" if all(self.passes(i) for i in range(len(self.tests))) else "killed"
        finally:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("folder")
    asked.add_argument("paths", nargs="*", default=["lib/score", "lib/award"])
    asked.add_argument("--count", type=int, default=60)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--jobs", type=int, default=os.cpu_count())
    asked = asked.parse_intermixed_args()
    copy = Copy(asked.folder, asked.jobs)
    os.makedirs(copy.folder, exist_ok=True)
    copy.bring_up_to_date()
    mutants = [one for path in asked.paths for file in code_below(os.path.join(copy.folder, path))
               for one in mutants_of(file)]
    random.Random(asked.seed).shuffle(mutants)
    print(f"{len(mutants)} changes are possible, {min(asked.count, len(mutants))} are tried", flush=True)
    counts = {"killed": 0, "survived": 0, "not compiled": 0}
    for path, number, line, changed in mutants[: asked.count]:
        verdict = copy.verdict(path, number, line, changed)
        counts[verdict] += 1
        if verdict == "survived":
            print(f"survived {os.path.relpath(path, copy.folder)}:{number + 1}\n  - {line.strip()}\n  + {changed.strip()}",
                  flush=True)
    ran = counts["killed"] + counts["survived"]
    print(", ".join(f"{count} {name}" for name, count in counts.items()) +
          f": {100 * counts['killed'] / max(ran, 1):.1f} % killed")


main()
