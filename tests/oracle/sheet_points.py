"""What one sheet (of a month, a quarter or a year) gives to one subject."""
from collections import namedtuple
from fractions import Fraction
import math

from marks import merged
from participants import day_of_judgement, is_due, kind_on
from plan import extras_for, fraction, leaves, roots_for

# total: None where something is missing; outside: the part of it that may lie above the maximum;
# criteria: {id: (points, maximum)} on the scale of the total; is_empty: nothing was asked that
# must be marked, and nothing was marked.
Result = namedtuple("Result", "total inside outside maximum criteria disqualified "
                              "is_empty is_bonuses_only")
Value = namedtuple("Value", "points maximum left_out")


def rounded(number):
    """To hundredths, half up; below 0, as it can only be for quarters and years, half down."""
    hundredths = math.floor(abs(number) * 100 + Fraction(1, 2))
    return Fraction(hundredths if number >= 0 else -hundredths, 100)


def mark_of(leaf, marks, has_own_sheet):
    if leaf["id"] in marks:
        return marks[leaf["id"]]
    if leaf.get("default") == "maximum" and has_own_sheet:
        return leaf["maximum"]
    return None


def leaf_value(leaf, mark):
    """Points, maximum, and whether the criterion is left out."""
    if "maximum" not in leaf:
        return Value(Fraction(0), Fraction(0), False)
    maximum = fraction(leaf["maximum"])
    if mark != "not-applicable":
        return Value(fraction(mark), maximum, False)
    rule = leaf["when-not-applicable"]
    points = maximum if rule == "full" else Fraction(0)
    return Value(points, maximum, rule == "exclude")


def capped(node, points):
    return min(points, fraction(node["maximum"])) if "maximum" in node else points


def node_value(node, marks, has_own_sheet):
    """The points of a criterion or group, before its own weight."""
    if "criteria" not in node:
        return leaf_value(node, mark_of(node, marks, has_own_sheet))
    weighed = [(fraction(child.get("weight", 1)), node_value(child, marks, has_own_sheet))
               for child in node["criteria"]]
    counted = [(weight, value) for weight, value in weighed if not value.left_out]
    full = capped(node, sum((w * v.maximum for w, v in weighed), Fraction(0)))
    reachable = capped(node, sum((w * v.maximum for w, v in counted), Fraction(0)))
    points = capped(node, sum((w * v.points for w, v in counted), Fraction(0)))
    something_left_out = len(counted) < len(weighed)
    if something_left_out and reachable == 0:
        return Value(Fraction(0), full, True)
    if something_left_out:
        points = points * full / reachable
    return Value(points, full, False)


def leaf_results(node, marks, has_own_sheet, weight=Fraction(1)):
    """{id: (points, maximum)} of criteria with points, and of unmet ones, for floors and ties."""
    weight *= fraction(node.get("weight", 1))
    if "criteria" in node:
        found = {}
        for child in node["criteria"]:
            found.update(leaf_results(child, marks, has_own_sheet, weight))
        return found
    mark = mark_of(node, marks, has_own_sheet)
    if "maximum" not in node:
        return {node["id"]: "not-met"} if mark == "not-met" else {}
    value = leaf_value(node, mark)
    if value.left_out:
        return {}
    return {node["id"]: (weight * value.points, weight * value.maximum)}


def extra_points(extra, mark):
    if isinstance(extra["points"], str):
        points = fraction(mark)
    else:
        points = fraction(extra["points"]) * mark
    return min(points, fraction(extra["limit"])) if "limit" in extra else points


def extras_sum(extras, marks, inside):
    return sum((extra_points(extra, marks[extra["id"]]) for extra in extras
                if extra["id"] in marks and extra.get("inside-total", True) is inside),
               Fraction(0))


def result_of_sheet(campaign, subject, cadence, name, span):
    """The Result of a sheet, or None where none is asked of the subject.

    What a quarter or a year gives is not rounded: the manual rounds totals of periods, and says
    nothing of these.
    """
    if not is_due(campaign, subject, span):
        return None
    kind = kind_on(campaign, subject, day_of_judgement(campaign, subject, span))
    roots = roots_for(campaign, kind, span.last, cadence)
    bonuses = extras_for(campaign, "bonuses", kind, span.last, cadence)
    penalties = extras_for(campaign, "penalties", kind, span.last, cadence)
    is_longer = cadence != campaign["campaign"]["reporting"]["every"]
    if not roots and not bonuses + penalties:
        return None
    all_leaves = [leaf for root in roots for leaf in leaves(root)]
    by_others = {leaf["id"] for leaf in all_leaves if leaf["scored-by"]}
    extras = {extra["id"] for extra in bonuses + penalties}
    marks, has_own_sheet = merged(campaign, subject["id"], name, by_others, extras)
    disqualified = any(p.get("disqualifies") and marks.get(p["id"]) for p in penalties)
    if any(mark_of(leaf, marks, has_own_sheet) is None for leaf in all_leaves):
        return Result(None, None, None, None, {}, disqualified, False, False)
    group = {"criteria": roots}
    value = node_value(group, marks, has_own_sheet)
    if value.left_out:
        return Result(None, None, None, None, {}, disqualified, False, False)
    inside = value.points + extras_sum(bonuses, marks, True) - extras_sum(penalties, marks, True)
    outside = extras_sum(bonuses, marks, False) - extras_sum(penalties, marks, False)
    if not is_longer and roots:
        inside = min(max(inside, Fraction(0)), value.maximum)
        total = rounded(max(inside + outside, Fraction(0)))
    else:
        total = inside + outside
    return Result(total, total - outside, outside, value.maximum,
                  leaf_results(group, marks, has_own_sheet), disqualified,
                  not all_leaves and not marks and not has_own_sheet, not all_leaves)
