"""Makes the score sheets of a random campaign: rounds, missing marks, marks by other units."""
from fractions import Fraction

from generate_plan import chance
from participants import all_subjects, day_of_judgement, is_due, kind_on, names_of, unit_of_id
from periods import pieces
from plan import extras_for, fraction, leaves, roots_for

ROUNDS_OF_A_SUBJECT = [["self"], ["self", "appraised"], ["self", "appraised"], ["appraised"],
                       ["appraised"], ["self", "final"], ["self", "appraised", "final"],
                       ["appraised", "final"]]


def random_mark(random, leaf):
    if "maximum" not in leaf:
        return random.choice(["met", "met", "met", "not-met"])
    if "when-not-applicable" in leaf and chance(random, 25):
        return "not-applicable"
    maximum = fraction(leaf["maximum"])
    if chance(random, 4):
        return maximum - Fraction(random.choice([1, 2, 3]), 4)
    return random.choice([maximum, maximum, maximum - 1, Fraction(int(maximum / 2))])


def with_note(random, mark, key):
    return {key: mark, "note": "theo biên bản"} if chance(random, 8) else mark


def random_extra_marks(random, extras, percent):
    """How many times, or how many points; sometimes 0."""
    marks = {}
    for extra in extras:
        if chance(random, percent):
            if isinstance(extra["points"], str):
                mark = random.choice([0, Fraction(1, 2), 1, 2, Fraction(9, 2), 5])
                marks[extra["id"]] = mark
            else:
                mark = random.choice([0, 1, 1, 1, 2, 3])
                marks[extra["id"]] = with_note(random, mark, "times")
    return marks


def own_marks(random, all_leaves, extras, round_name, rounds):
    """What one round says: a first round nearly all, a later one part of it."""
    first = round_name == rounds[0]
    percent = 98 if first else random.choice([30, 70, 100])
    marks = {}
    for leaf in all_leaves:
        if leaf["scored-by"] and (round_name == "self" or not chance(random, 50)):
            continue
        if leaf.get("default") == "maximum" and chance(random, 60):
            continue
        if chance(random, percent):
            mark = random_mark(random, leaf)
            is_number = not isinstance(mark, str)
            marks[leaf["id"]] = with_note(random, mark, "points") if is_number else mark
    marks.update(random_extra_marks(random, extras, 25))
    return marks


def id_on(random, campaign, subject, span):
    """One of the ids by which the sheet may name the subject."""
    names = names_of(campaign, subject["id"])
    begun = [name for name in names[1:]
             if unit_of_id(campaign, name)["from"] <= span.last]
    return random.choice(names[:1] + begun)


def sheets_of_piece(random, campaign, cadence, name, span):
    """All sheets of one month, quarter or year."""
    rounds = {key: {} for key in ["self", "appraised", "final"]}
    by_others = {}
    for subject in all_subjects(campaign):
        if not is_due(campaign, subject, span):
            continue
        kind = kind_on(campaign, subject, day_of_judgement(campaign, subject, span))
        found = [leaf for root in roots_for(campaign, kind, span.last, cadence)
                 for leaf in leaves(root)]
        extras = (extras_for(campaign, "bonuses", kind, span.last, cadence)
                  + extras_for(campaign, "penalties", kind, span.last, cadence))
        if not found and not extras:
            continue
        subject_id = id_on(random, campaign, subject, span)
        if not chance(random, 5):
            chosen = random.choice(ROUNDS_OF_A_SUBJECT)
            for round_name in chosen:
                marks = own_marks(random, found, extras, round_name, chosen)
                if marks or chance(random, 50):
                    rounds[round_name][subject_id] = marks
        named = rounds["appraised"].get(subject_id, {})
        other = {leaf["id"]: random_mark(random, leaf) for leaf in found
                 if leaf["scored-by"] and leaf["id"] not in named and chance(random, 95)}
        if other:
            by_others[subject_id] = other
    sheets = [{"period": name, "round": key, "scores": scores}
              for key, scores in rounds.items() if scores]
    if by_others:
        sheets.append({"period": name, "round": "appraised", "scores": by_others})
    return sheets


def random_sheets(random, campaign, style):
    base = campaign["campaign"]["reporting"]["every"]
    longer = style["cadences"]
    return [sheet for cadence in [base] + longer
            for name, span in pieces(cadence, campaign["span"])
            for sheet in sheets_of_piece(random, campaign, cadence, name, span)]
