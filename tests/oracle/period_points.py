"""What the sheets of a longer period make together: totals joined, criteria joined."""
from collections import namedtuple
from fractions import Fraction

from participants import day_of_judgement, is_due, kind_on
from periods import overlap, parse_period, pieces_within
from plan import has_points, roots_for
from sheet_points import Result, result_of_sheet, rounded

NOTHING = Result(Fraction(0), Fraction(0), Fraction(0), Fraction(0), {}, False, True, True)
LONGER = {"month": ["quarter", "year"], "quarter": ["year"]}

# steps: {sheet name: total or None} of the reporting periods; by_cadence: what quarters and years
# give; grade_total: the total on the scale of one period; criteria: {id: [(points, maximum)]};
# counted: how many reporting periods the total rests on.
Joined = namedtuple("Joined", "total grade_total steps by_cadence too_short criteria disqualified "
                              "counted")


def span_of_campaign(campaign):
    return campaign["span"]


def sheet_results(campaign, subject, cadence, asked):
    """[(sheet name, Result)] of the due sheets of one cadence wholly within the period."""
    found = []
    for name, span in pieces_within(cadence, span_of_campaign(campaign), asked):
        key = (subject["id"], name)
        if key not in campaign["cache"]:
            campaign["cache"][key] = result_of_sheet(campaign, subject, cadence, name, span)
        if campaign["cache"][key]:
            found.append((name, campaign["cache"][key]))
    return found


def join(numbers, aggregate):
    """The average, the sum, or the last of some numbers; 0 where there are none."""
    if not numbers:
        return Fraction(0)
    if aggregate == "latest":
        return numbers[-1]
    total = sum(numbers, Fraction(0))
    return total if aggregate == "sum" else total / len(numbers)


def with_nothing_asked(campaign, subject, cadence, asked, named, scored_elsewhere):
    """The results in their order, with 0 for each sheet of this length of which the plan asks
    nothing then, where there are scores of another length."""
    results = dict(named)
    found = []
    for name, span in pieces_within(cadence, span_of_campaign(campaign), asked):
        if name in results:
            found.append(results[name])
        elif campaign["cache"][subject["id"], name] is None and is_due(campaign, subject, span):
            if any(overlap(span, other) for other in scored_elsewhere):
                found.append(NOTHING)
    return found


def joined_total(parts, aggregate):
    """The total of lists of Results, one list for each cadence, kept between 0 and the maximum."""
    inside = sum(join([r.inside for r in part], aggregate) for part in parts)
    outside = sum(join([r.outside for r in part], aggregate) for part in parts)
    maximum = sum(join([r.maximum for r in part], aggregate) for part in parts)
    if len(parts) > 1:
        inside = min(max(inside, Fraction(0)), maximum)
    return rounded(max(inside + outside, Fraction(0)))


def without_empty_ones(results, scored_elsewhere):
    """Leaves out sheets of bonuses only without a mark, where nothing else was scored."""
    return [(name, result) for name, result in results
            if not result.is_empty
            or any(overlap(parse_period(name), other) for other in scored_elsewhere)]


def spans_with_total(results):
    return [parse_period(name) for name, result in results
            if result.total is not None and not result.is_bonuses_only]


def is_too_short_for(campaign, subject, cadence, asked):
    """Whether criteria are marked once in such a length, and the period holds none of them.

    For who moves between leaders and people the manual is silent: it goes by the end.
    """
    if pieces_within(cadence, span_of_campaign(campaign), asked):
        return False
    kind = kind_on(campaign, subject, day_of_judgement(campaign, subject, asked))
    return any(has_points(root) for root in roots_for(campaign, kind, asked.last, cadence))


def joined_criteria(parts, aggregate):
    """{id: [(points, maximum)]} of all counted sheets; of the last ones only under latest."""
    found = {}
    for part in parts:
        counted = part[-1:] if aggregate == "latest" else part
        for result in counted:
            for criterion_id, reached in result.criteria.items():
                found.setdefault(criterion_id, []).append(reached)
    return found


def parts_of(campaign, subject, asked):
    """{cadence: (the Results that can count, with those of which nothing is asked)}; None in place
    of the first where the plan asks for marks and no sheet has a total."""
    base = campaign["campaign"]["reporting"]["every"]
    cadences = [base] + [one for one in LONGER[base] if is_marked_in(campaign, one)]
    named = {one: sheet_results(campaign, subject, one, asked) for one in cadences}
    parts = {}
    for cadence in cadences:
        elsewhere = [span for one in cadences if one != cadence
                     for span in spans_with_total(named[one])]
        handed_in = without_empty_ones(named[cadence], elsewhere)
        counted = [(name, result) for name, result in handed_in if result.total is not None]
        asks = any(not result.is_bonuses_only for _, result in named[cadence])
        part = with_nothing_asked(campaign, subject, cadence, asked, counted, elsewhere)
        parts[cadence] = part if part or not asks else None
    return parts, named


def is_marked_in(campaign, cadence):
    """Whether the plan has anything that is marked once in such a length."""
    nodes = campaign["bonuses"] + campaign["penalties"]
    nodes += [node for root in campaign["criteria"] for node in root.get("criteria", [root])]
    return any(node.get("every") == cadence for node in nodes)


def is_disqualified(campaign, subject, asked):
    base = campaign["campaign"]["reporting"]["every"]
    return any(result.disqualified for cadence in [base] + LONGER[base]
               for _, result in sheet_results(campaign, subject, cadence, asked))


def joined(campaign, subject, asked):
    """Everything that the period makes of a subject, or None where nothing is due in it."""
    if not is_due(campaign, subject, asked):
        return None
    base = campaign["campaign"]["reporting"]["every"]
    aggregate = campaign["campaign"].get("aggregate", "average")
    parts, named = parts_of(campaign, subject, asked)
    by_cadence = {cadence: rounded(join([result.total for result in part], aggregate))
                  for cadence, part in parts.items()
                  if cadence != base and part and any(one is not NOTHING for one in part)}
    total = grade_total = None
    counted = [part for part in parts.values() if part]
    not_yet = [cadence for cadence, part in parts.items()
               if part is None and cadence != base and not has_sheets(campaign, named[cadence])]
    if all(part is not None or cadence in not_yet for cadence, part in parts.items()) and any(has_points_in(part) for part in counted):
        total = joined_total(counted, aggregate)
        grade_total = joined_total(counted, "average") if aggregate == "sum" else total
    if not_yet:
        grade_total = None
    too_short = any(is_too_short_for(campaign, subject, cadence, asked)
                    for cadence in LONGER[base])
    return Joined(total, grade_total,
                  {name: None if result.is_bonuses_only else result.total
                   for name, result in named[base]},
                  by_cadence, too_short, joined_criteria(counted, aggregate),
                  is_disqualified(campaign, subject, asked), number_counted(parts[base], aggregate))


def has_sheets(campaign, named):
    """Whether anybody has a sheet for one of these; without any, nobody is marked in them yet."""
    names = {name for name, _ in named}
    return any(sheet["period"] in names for sheet in campaign["score-sheets"])


def has_points_in(part):
    return any(result is not NOTHING and not result.is_bonuses_only for result in part)


def number_counted(part, aggregate):
    """How many reporting periods a tie-break criterion is averaged over."""
    asked = [result for result in part or [] if result is not NOTHING]
    return 1 if aggregate == "latest" else max(len(asked), 1)
