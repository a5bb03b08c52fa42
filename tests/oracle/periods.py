"""Days, months, quarters and years: what a written period covers, and how a campaign is cut."""
from collections import namedtuple
from datetime import date, timedelta
from functools import lru_cache
import re

Span = namedtuple("Span", "first last")
LENGTH = {"month": 1, "quarter": 3, "year": 12}


def last_day_of_month(year, month):
    year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, 1) - timedelta(days=1)


def months_span(year, first_month, count):
    last_month = first_month + count - 1
    return Span(date(year, first_month, 1), last_day_of_month(year, last_month))


@lru_cache(maxsize=None)
def parse_period(text):
    """The days of 2026-01-31, 2026-01, 2026-Q1, 2026-H1, 2026, or of a range A..B."""
    if ".." in text:
        first, last = text.split("..")
        return Span(parse_period(first).first if first else date.min,
                    parse_period(last).last if last else date.max)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        day = date.fromisoformat(text)
        return Span(day, day)
    year = int(text[:4])
    if "Q" in text:
        return months_span(year, 3 * int(text[-1]) - 2, 3)
    if "H" in text:
        return months_span(year, 6 * int(text[-1]) - 5, 6)
    if len(text) == 4:
        return months_span(year, 1, 12)
    return months_span(year, int(text[5:]), 1)


def name_of_span(cadence, first):
    """How the whole month, quarter or year that begins on this day is written."""
    if cadence == "month":
        return "%d-%02d" % (first.year, first.month)
    if cadence == "quarter":
        return "%d-Q%d" % (first.year, (first.month + 2) // 3)
    return "%d" % first.year


def overlap(one, other):
    """The days that two spans share, or None."""
    first, last = max(one.first, other.first), min(one.last, other.last)
    return Span(first, last) if first <= last else None


def pieces(cadence, whole):
    """[(name, days)] of the months, quarters or years that a span is cut into, cut to its ends."""
    length = LENGTH[cadence]
    year, month = whole.first.year, (whole.first.month - 1) // length * length + 1
    found = []
    while date(year, month, 1) <= whole.last:
        calendar = months_span(year, month, length)
        found.append((name_of_span(cadence, calendar.first), overlap(calendar, whole)))
        year, month = (year, month + length) if month + length <= 12 else (year + 1, 1)
    return found


@lru_cache(maxsize=None)
def pieces_within(cadence, campaign_span, asked):
    """Those pieces of the campaign that lie wholly in the period that is asked for."""
    return [(name, span) for name, span in pieces(cadence, campaign_span)
            if asked.first <= span.first and span.last <= asked.last]


def every_day(span):
    day = span.first
    while day <= span.last:
        yield day
        day += timedelta(days=1)
