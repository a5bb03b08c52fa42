"""Holds what SARIF 2.1.0, GitHub, GitLab and JUnit ask of their formats. Usage: machine_formats.py STEM"""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote

stem = sys.argv[1]


def read(form):
    with open(f"{stem}.{form}", encoding="utf-8") as file:
        return file.read()


def check_region(region):
    assert set(region) <= {"startLine", "startColumn", "endLine", "endColumn"}, region
    assert all(isinstance(value, int) and value >= 1 for value in region.values()), region
    assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])


def check_location(location):
    assert location, "an empty location"
    if "message" in location:
        assert location["message"]["text"]
    place = location.get("physicalLocation")
    if place:
        uri = place["artifactLocation"]["uri"]
        assert not uri.startswith("/") and re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri), uri
        if "region" in place:
            check_region(place["region"])


log = json.loads(read("sarif"))
assert log["version"] == "2.1.0" and log["$schema"].startswith("https://")
(run,) = log["runs"]
driver = run["tool"]["driver"]
assert driver["name"] == "campaign" and run["columnKind"] == "unicodeCodePoints"
assert re.fullmatch(r"[a-zA-Z]{2}(-[a-zA-Z]{2})?", run["language"])
rules = [rule["id"] for rule in driver["rules"]]
assert len(rules) == len(set(rules)) and all(rule["shortDescription"]["text"] for rule in driver["rules"])
assert run["results"], "no results"
for result in run["results"]:
    assert rules[result["ruleIndex"]] == result["ruleId"]
    assert result["level"] in ("error", "warning") and result["message"]["text"]
    for location in result.get("locations", []) + result.get("relatedLocations", []):
        check_location(location)
    for fix in result.get("fixes", []):
        assert fix["description"]["text"]
        for change in fix["artifactChanges"]:
            for replacement in change["replacements"]:
                check_region(replacement["deletedRegion"])
                assert isinstance(replacement["insertedContent"]["text"], str)

# A fix, done as it says, gives what its hint names.
source = unquote(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
fixes = {result["ruleId"]: result["fixes"][0] for result in run["results"] if "fixes" in result}
change = fixes["unknown-value"]["artifactChanges"][0]
with open(unquote(change["artifactLocation"]["uri"]), encoding="utf-8") as file:
    lines = file.read().split("\n")
(replacement,) = change["replacements"]
region, inserted = replacement["deletedRegion"], replacement["insertedContent"]["text"]
line = lines[region["startLine"] - 1]
assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "wrok" and inserted == "work", line

commands = [line for line in read("github").split("\n") if line]
for command in commands:
    found = re.fullmatch(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^,:]*,?)+)::(.+)", command)
    assert found, command
severities = [command[2:command.index(" ")] for command in commands]
assert severities == sorted(severities, key=["error", "warning", "notice"].index), severities

report = json.loads(read("gitlab"))
fingerprints = [entry["fingerprint"] for entry in report]
assert report and len(fingerprints) == len(set(fingerprints))
for entry in report:
    assert entry["description"] and entry["check_name"]
    assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
    assert entry["location"]["path"] and entry["location"]["lines"]["begin"] >= 1

suites = ElementTree.fromstring(read("junit"))
assert suites.tag == "testsuites" and int(suites.get("tests")) == len(suites.findall(".//testcase"))
assert int(suites.get("failures")) == len(suites.findall(".//failure"))
for suite in suites.findall("testsuite"):
    assert int(suite.get("tests")) == len(suite.findall("testcase"))
    assert all(case.get("name") and case.get("classname") for case in suite)
assert len(report) == len(run["results"]) == len(suites.findall(".//testcase"))
