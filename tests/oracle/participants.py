"""Who takes part on which day: units under all their names, people in their posts, absences."""
from datetime import date, timedelta

from periods import Span, every_day, overlap, parse_period


def first_name(campaign, unit_id):
    """The id under which a unit stands: that of its first name."""
    by_id = {unit["id"]: unit for unit in campaign["units"]}
    while "continues" in by_id[unit_id]:
        unit_id = by_id[unit_id]["continues"]
    return unit_id


def names_of(campaign, subject_id):
    """All ids of a subject; only units have several."""
    later = [unit["id"] for unit in campaign["units"]
             if first_name(campaign, unit["id"]) == subject_id and unit["id"] != subject_id]
    return [subject_id] + later


def unit_of_id(campaign, unit_id):
    return next(unit for unit in campaign["units"] if unit["id"] == unit_id)


def unit_days(campaign, unit):
    """From the first day of the first name to the last day of the last one."""
    ends = [unit_of_id(campaign, name).get("until", date.max)
            for name in names_of(campaign, unit["id"])]
    return Span(unit.get("from", date.min), ends[-1])


def main_posts(person):
    """[(days, post)] of the posts that are not second posts, in the order of time."""
    posts = [post for post in person["posts"] if not post.get("also")]
    found = []
    for number, post in enumerate(posts):
        if "until" in post:
            last = post["until"]
        elif number + 1 < len(posts):
            last = posts[number + 1]["from"] - timedelta(days=1)
        else:
            last = date.max
        found.append((Span(post.get("from", date.min), last), post))
    return found


def person_days(person):
    last = person.get("until", date.max)
    if "posts" in person:
        posts = main_posts(person)
        return Span(posts[0][0].first, min(last, posts[-1][0].last))
    return Span(date.min, last)


def post_on(person, day):
    """The unit and class of a person on a day on which the person is here."""
    if "posts" not in person:
        return person
    return next(post for days, post in main_posts(person) if days.first <= day <= days.last)


def is_unit(campaign, subject):
    return any(subject is unit for unit in campaign["units"])


def days_here(campaign, subject):
    if is_unit(campaign, subject):
        return unit_days(campaign, subject)
    return person_days(subject)


def day_of_judgement(campaign, subject, span):
    """The last day of a span on which the subject is here, or None."""
    here = overlap(days_here(campaign, subject), span)
    return here.last if here else None


def takes_part_within(campaign, subject, span):
    """Whether the subject takes part on any day of the span."""
    here = overlap(days_here(campaign, subject), span)
    if not here or subject.get("takes-part") is False or subject.get("kind") == "household":
        return False
    if is_unit(campaign, subject) or "posts" not in subject:
        return unit_takes_part(campaign, subject, here.last)
    shared = [overlap(days, here) for days, _ in main_posts(subject)]
    return any(days and unit_takes_part(campaign, subject, days.last) for days in shared)


def unit_id_on(campaign, subject, day):
    """The unit itself, or the unit of a person on a day; None where a leader has none."""
    if is_unit(campaign, subject):
        return subject["id"]
    unit_id = post_on(subject, day).get("unit")
    return first_name(campaign, unit_id) if unit_id else None


def unit_takes_part(campaign, subject, day):
    unit_id = unit_id_on(campaign, subject, day)
    return not unit_id or unit_of_id(campaign, unit_id).get("takes-part") is not False


def away_on_every_day(campaign, subject, span):
    own = [parse_period(absence["period"]) for absence in campaign.get("absences", [])
           if absence["subject"] in names_of(campaign, subject["id"])]
    own = [days for days in own if overlap(days, span)]
    return bool(own) and all(any(days.first <= day <= days.last for days in own)
                             for day in every_day(span))


def is_due(campaign, subject, span):
    """Whether this month, quarter or year asks for a sheet of the subject."""
    return (takes_part_within(campaign, subject, span)
            and not away_on_every_day(campaign, subject,
                                      overlap(days_here(campaign, subject), span)))


def kinds_with_criteria(campaign):
    return {root["applies-to"] for root in campaign["criteria"]}


def kind_on(campaign, subject, day):
    """unit, leader or person: whose criteria are asked of the subject on a day."""
    if is_unit(campaign, subject):
        return "unit"
    leading = campaign["campaign"].get("leader-classes", ["leader"])
    leads = post_on(subject, day).get("class") in leading
    return "leader" if leads and "leader" in kinds_with_criteria(campaign) else "person"


def all_subjects(campaign):
    """Every unit once, under its first name, and every person."""
    units = [unit for unit in campaign["units"] if "continues" not in unit]
    return units + campaign["people"]
