"""The standings of a campaign, computed from plain data by what the manual says.

`standings(campaign, "2026-Q1")` gives one row for each unit and person that is due in the period.
"""
from grades import set_grades
from participants import (all_subjects, day_of_judgement, is_unit, kind_on, unit_days, unit_id_on)
from period_points import joined
from periods import overlap, parse_period
from places import block_of_unit, order_key, set_places


def prepared(campaign):
    """The campaign with its days, and with room to remember what was computed once."""
    span = parse_period(campaign["campaign"]["period"])
    return dict(campaign, span=span, cache={})


def stands_to_the_end(campaign, subject, asked):
    return not is_unit(campaign, subject) or unit_days(campaign, subject).last >= asked.last


def row_of(campaign, subject, asked):
    made = joined(campaign, subject, asked)
    if made is None:
        return None
    day = day_of_judgement(campaign, subject, asked)
    unit_id = unit_id_on(campaign, subject, day)
    made_once = made.by_cadence if made.total is not None else {}
    row = {"id": subject["id"], "subject": subject, "joined": made,
           "kind": kind_on(campaign, subject, day), "block": block_of_unit(campaign, unit_id),
           "total": made.total, "steps": made.steps,
           "of-quarters": made_once.get("quarter"), "of-years": made_once.get("year")}
    row["has_place"] = (made.total is not None and not made.disqualified
                        and stands_to_the_end(campaign, subject, asked))
    if made.total is not None:
        row["key"] = order_key(campaign, row, asked)
    return row


def standings(campaign, period):
    """Rows with kind, id, total, grade, rank, shared, steps; `campaign` comes from prepared()."""
    written = campaign["span"] if period == "campaign" else parse_period(period)
    asked = overlap(written, campaign["span"])
    rows = [row_of(campaign, subject, asked) for subject in all_subjects(campaign)]
    rows = [row for row in rows if row]
    set_places(campaign, rows)
    set_grades(campaign, rows, asked)
    return rows
