"""The marks of one subject in one sheet: the rounds merged, and who confirmed what."""
from participants import names_of

ROUNDS = ["self", "appraised", "final"]


def entries(campaign, subject_id, sheet_name):
    """[(round, marks)] of everything written for a subject in sheets of this name."""
    names = names_of(campaign, subject_id)
    return [(sheet["round"], marks)
            for round_name in ROUNDS
            for sheet in campaign["score-sheets"]
            if sheet["round"] == round_name and sheet["period"] == sheet_name
            for name, marks in sheet["scores"].items() if name in names]


def is_marked_by_others_only(marks, marked_by_others):
    return bool(marks) and all(mark_id in marked_by_others for mark_id in marks)


def plain(mark):
    """The value of a mark, with or without a note."""
    if isinstance(mark, dict):
        return mark["points"] if "points" in mark else mark["times"]
    return mark


def merged(campaign, subject_id, sheet_name, marked_by_others, extras):
    """(marks, has a sheet of its own): later rounds win, unconfirmed extras are taken out.

    `extras` are the ids of bonuses and penalties.
    """
    found = entries(campaign, subject_id, sheet_name)
    own = [(round_name, marks) for round_name, marks in found
           if not is_marked_by_others_only(marks, marked_by_others)]
    appraised = any(round_name != "self" for round_name, _ in own)
    result = {}
    for round_name, marks in found:
        for mark_id, mark in marks.items():
            if round_name == "self" and appraised and mark_id in extras:
                continue
            result[mark_id] = plain(mark)
    return result, bool(own)
