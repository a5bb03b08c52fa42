"""Makes a random campaign from a seed, as plain data and as the YAML files of the program.

Usage, to look at one: generate.py SEED FOLDER
"""
from datetime import date, timedelta
from fractions import Fraction
from random import Random
import sys

from generate_people import random_absences, random_blocks, random_people, random_units
from generate_plan import chance, random_extras, random_grades, random_root
from generate_sheets import random_sheets
from periods import Span, last_day_of_month, name_of_span, pieces
from plan import fraction
from yaml_text import write_campaign

YEAR = 2024


def random_span(random):
    """Three to fourteen months, sometimes beginning or ending within a month."""
    first_month, count = random.randint(1, 9), random.randint(3, 14)
    first = date(YEAR, first_month, 1)
    years, month = divmod(first_month + count - 2, 12)
    last = last_day_of_month(YEAR + years, month + 1)
    if chance(random, 15):
        first += timedelta(days=random.randint(1, 20))
    if chance(random, 15):
        last -= timedelta(days=random.randint(1, 20))
    return Span(first, last)


def span_text(span):
    names = [name for name, piece in pieces("month", span)]
    whole = [piece for _, piece in pieces("month", span)]
    first = names[0] if whole[0].first.day == 1 else span.first.isoformat()
    is_end = span.last == last_day_of_month(span.last.year, span.last.month)
    return "%s..%s" % (first, names[-1] if is_end else span.last.isoformat())


def days_of_change(random, span):
    """Days on which the plan or the people may change: mostly ends of months."""
    ends = [piece.last for _, piece in pieces("month", span)][:-1]
    other = [span.first + timedelta(days=random.randint(10, (span.last - span.first).days - 5))]
    return ends * 2 + other


def random_style(random, span, reporting):
    longer = ["quarter", "year"] if reporting == "month" else ["year"]
    return {
        "weights": chance(random, 40), "default-maximum": random.choice([0, 0, 30, 80]),
        "group-maximum": random.choice([0, 0, 30]), "scored-by": chance(random, 30),
        "markers": ["u1", "u2"], "cadences": longer if chance(random, 35) else [],
        "amended": chance(random, 45), "days": days_of_change(random, span),
        "quotas": chance(random, 70),
        "per": random.choice([None, "group", "block", "all", "mixed", "mixed"]),
    }


def full_points(node):
    """About the points of a perfect sheet, of the version that stands first."""
    weight = fraction(node.get("weight", 1))
    if "criteria" not in node:
        return weight * fraction(node.get("maximum", 0))
    points = sum((full_points(child) for child in node["criteria"] if "from" not in child),
                 Fraction(0))
    return weight * min(points, fraction(node.get("maximum", points)))


def amend_grades(random, grades, style):
    """Lets one grade begin at other points from a day on."""
    day = random.choice(style["days"])
    grade = random.choice(grades[:-1])
    others = [other["from"] for other in grades]
    change = 1 if grade["from"] + 1 not in others else Fraction(1, 2)
    later = dict(grade, **{"from": grade["from"] + change})
    place = grades.index(grade)
    first = dict(grade, **{"in-force": "..%s" % day})
    later["in-force"] = "%s.." % (day + timedelta(days=1))
    return grades[:place] + [first, later] + grades[place + 1:]


def grades_of_campaign(random, scale, count):
    """Grades for the sum of the whole campaign."""
    return [{"id": "ca-dot-%d" % number, "title": "Cả đợt %d" % number, "of": "campaign",
             "from": scale * count * share / 100}
            for number, share in enumerate(random.choice([[90, 70, 0], [80, 50, 0]]))]


def whole_points(grades):
    """Whole points, all different: totals often meet them exactly."""
    found = []
    for grade in reversed(grades):
        points = Fraction(round(grade["from"]))
        if found and points <= found[-1]["from"]:
            points = found[-1]["from"] + 1
        found.append(dict(grade, **{"from": points}))
    return found[::-1]


def random_tie_break(random, roots):
    first = [root["criteria"][0]["id"] if "criteria" in root else root["id"] for root in roots]
    rules = random.sample(first + ["initiatives", "women-share"], random.randint(0, 3))
    return rules


def random_initiatives(random, span, subjects):
    return [{"id": "sk-%d" % number, "subject": random.choice(subjects),
             "title": "Sáng kiến số %d" % number, "level": "agency", "document": "12/QĐ-X",
             "date": span.first + timedelta(days=random.randint(0, (span.last - span.first).days))}
            for number in range(1, random.randint(1, 8))]


def generate(seed):
    """The campaign of a seed; the same seed gives the same campaign."""
    random = Random(seed)
    span = random_span(random)
    reporting = random.choice(["month", "month", "month", "quarter"])
    aggregate = random.choice(["average", "average", "sum", "latest"])
    style = random_style(random, span, reporting)
    meta = {"id": "thu-%d" % seed, "title": "Thi đua thử", "period": span_text(span),
            "reporting": {"every": reporting, "due-day": 5}, "aggregate": aggregate}
    if chance(random, 30):
        meta["leader-classes"] = ["leader", "manager"]
    kinds = ["unit", "person"] + (["leader"] if chance(random, 75) else [])
    roots = [random_root(random, kind, style) for kind in kinds]
    if chance(random, 15):
        roots[0] = {"id": "tap-the", "title": "Gốc tap-the", "applies-to": "unit", "maximum": 10}
    scale = max(full_points(roots[0]), full_points(roots[1]))
    grades = whole_points(random_grades(random, scale, style))
    if style["amended"] and chance(random, 50):
        grades = amend_grades(random, grades, style)
    if aggregate == "sum" and chance(random, 60):
        grades += whole_points(grades_of_campaign(random, scale, len(pieces(reporting, span))))
    units = random_units(random, span, style)
    people = random_people(random, span, style, units)
    blocks = random_blocks(random, units) if chance(random, 60) else []
    if blocks and chance(random, 60):
        meta["ranked-in-blocks"] = random.choice([[], ["unit"], ["unit", "person"]])
    if not blocks:
        for grade in grades:
            if isinstance(grade.get("quota"), dict) and grade["quota"].get("per") == "block":
                del grade["quota"]["per"]
    campaign = {"campaign": meta, "criteria": roots,
                "bonuses": random_extras(random, "thuong", style),
                "penalties": random_extras(random, "phat", style), "grades": grades,
                "tie-break": random_tie_break(random, roots), "blocks": blocks, "units": units,
                "people": people, "absences": random_absences(random, span, units, people)}
    if "initiatives" in campaign["tie-break"]:
        ids = [item["id"] for item in units + people if "continues" not in item]
        campaign["initiatives"] = random_initiatives(random, span, ids)
    campaign["score-sheets"] = random_sheets(random, dict(campaign, span=span), style)
    return campaign


def today_for(span):
    """A day on which everything has ended."""
    return date(span.last.year + 1, 6, 1)


def asked_periods(seed, campaign, span):
    """The periods for which the standings are compared."""
    random = Random("periods %d" % seed)
    base = campaign["campaign"]["reporting"]["every"]
    names = [name for name, _ in pieces(base, span)]
    longer = [name for name, _ in pieces("quarter", span)]
    first, last = sorted(random.sample(range(len(names)), 2)) if len(names) > 1 else (0, 0)
    half = "%d-H%d" % (span.first.year, 1 if span.first.month < 7 else 2)
    asked = random.sample(names, min(len(names), 4)) + random.sample(longer, min(len(longer), 2))
    asked += ["%s..%s" % (names[first], names[last]), "%s..%s" % (longer[0], names[last])]
    asked += random.sample([half, name_of_span("year", span.last)], 1)
    return sorted(set(asked)) + ["campaign"]


if __name__ == "__main__":
    write_campaign(generate(int(sys.argv[1])), sys.argv[2])
