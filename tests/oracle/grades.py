"""Which grade each row has: points, floors, and quotas of those who hold a grade in the end."""
from fractions import Fraction
import math

from periods import parse_period
from plan import fraction


def grades_that_stand(campaign, asked):
    """The grades that are in force at the end of the period, the highest first."""
    meta = campaign["campaign"]
    whole_sum = meta.get("aggregate") == "sum" and asked == campaign["span"]
    of_campaign = [grade for grade in campaign["grades"] if grade.get("of") == "campaign"]
    if whole_sum and of_campaign:
        return sorted(of_campaign, key=lambda grade: -fraction(grade["from"])), True
    standing = []
    for grade in campaign["grades"]:
        days = parse_period(grade.get("in-force", ".."))
        if grade not in of_campaign and days.first <= asked.last <= days.last:
            standing.append(grade)
    return sorted(standing, key=lambda grade: -fraction(grade["from"])), False


def reached_share(reached):
    """The share of its points that a criterion reached; 0 where it was not met once."""
    if "not-met" in reached:
        return Fraction(0)
    maximum = sum((pair[1] for pair in reached), Fraction(0))
    return sum((pair[0] for pair in reached), Fraction(0)) / maximum if maximum else Fraction(1)


def meets(grade, row, by_sum):
    total = row["joined"].total if by_sum else row["joined"].grade_total
    if total < fraction(grade["from"]):
        return False
    if "floor" not in grade:
        return True
    floor = fraction(grade["floor"])
    return all(reached_share(reached) >= floor for reached in row["joined"].criteria.values())


def quota_of(grade):
    """The quota in its long form, or None."""
    if "quota" not in grade:
        return None
    quota = grade["quota"]
    quota = dict(quota) if isinstance(quota, dict) else {"share": quota}
    if "quota-of" in grade:
        quota["of"] = grade["quota-of"]
    return quota


def places_of_share(quota, base):
    exact = fraction(quota["share"]) * base
    how = quota.get("rounding", "down")
    if how == "nearest":
        exact += Fraction(1, 2)
    places = math.ceil(exact) if how == "up" else math.floor(exact)
    return max(places, quota.get("at-least", 0))


def list_name(row, quota):
    """Who shares the places: rows with the same answer do."""
    per = quota.get("per", "group")
    if per == "all":
        return "unit" if row["kind"] == "unit" else "leaders and people"
    if per == "block":
        return (row["kind"], row["block"])
    return row["kind"]


def whole_ties(candidates):
    """The numbers of candidates, in their order, that can be taken without parting a tie."""
    counts = [number for number in range(1, len(candidates))
              if candidates[number - 1]["key"] != candidates[number]["key"]]
    return [len(candidates)] + counts[::-1] + [0]


def with_quota(grades, position, rows, held, members, candidates):
    """The largest number of candidates of one list that keeps within the quota in the end; `held`
    are the grades of all others, also of those who share other lists of the same quota."""
    quota = quota_of(grades[position])
    candidates = sorted(candidates, key=lambda row: row["key"], reverse=True)
    for number in whole_ties(candidates):
        chosen = {row["id"] for row in candidates[:number]}
        if "number" in quota:
            places = quota["number"]
        else:
            base = len(members)
            if "of" in quota:
                tried = dict(held, **{row_id: grades[position]["id"] for row_id in chosen})
                final = allot(grades, position + 1, rows, tried)
                base = sum(final.get(row["id"]) == quota["of"] for row in members)
            places = places_of_share(quota, base)
        if number <= places or number == 0:
            return chosen
    return set()


def allot(grades, position, rows, held):
    """{row id: grade id}: gives out the grades from a position on, the highest first."""
    held = dict(held)
    for place in range(position, len(grades)):
        grade = grades[place]
        quota = quota_of(grade)
        free = [row for row in rows
                if row["id"] not in held and meets(grade, row, grade.get("of") == "campaign")]
        if quota is None:
            held.update({row["id"]: grade["id"] for row in free})
            continue
        for row_id in share_places(grades, place, rows, held, free):
            held[row_id] = grade["id"]
    return held


def share_places(grades, place, rows, held, free):
    """Who gets a grade with a quota: all who are free for it, until each list gave up what it must.
    Who falls in one list can take a place of the next grade from another."""
    quota = quota_of(grades[place])
    keep = {row["id"] for row in free}
    while True:
        before = set(keep)
        for name in sorted({str(list_name(row, quota)) for row in free}):
            members = [row for row in rows if str(list_name(row, quota)) == name]
            candidates = [row for row in members if row["id"] in keep]
            others = keep - {row["id"] for row in candidates}
            with_others = dict(held, **{row_id: grades[place]["id"] for row_id in others})
            keep = others | with_quota(grades, place, rows, with_others, members, candidates)
        if keep == before:
            return keep


def set_grades(campaign, rows, asked):
    """Writes `grade`, the title of the grade or None, into every row."""
    grades, _ = grades_that_stand(campaign, asked)
    titles = {grade["id"]: grade["title"] for grade in grades}
    # Where the whole campaign has grades of its own, shorter periods have theirs for what is there.
    of_campaign = any(grade.get("of") == "campaign" for grade in campaign["grades"])
    graded = [row for row in rows
              if row["has_place"] and row["joined"].grade_total is not None
              and (of_campaign or not row["joined"].too_short)]
    held = allot(grades, 0, graded, {})
    for row in rows:
        row["grade"] = titles.get(held.get(row["id"]))
