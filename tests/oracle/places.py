"""Who stands before whom: tie-break, places within blocks, places that are shared."""
from fractions import Fraction

from participants import is_unit
from plan import fraction

MOSTLY_WOMEN = Fraction(70, 100)


def points_of_criterion(row, criterion_id):
    """The points of a row in a criterion, on the scale of the total, for each counted period.

    A period in which the criterion was not asked of the subject counts as 0: the manual is silent.
    """
    reached = [pair[0] for pair in row["joined"].criteria.get(criterion_id, [])
               if pair != "not-met"]
    return sum(reached, Fraction(0)) / row["joined"].counted


def initiatives_of(campaign, row, asked):
    """How many initiatives of the subject were recognised in the period."""
    return sum(1 for initiative in campaign.get("initiatives", [])
               if initiative["subject"] == row["id"]
               and asked.first <= initiative["date"] <= asked.last)


def comes_first_by_women(campaign, subject):
    if is_unit(campaign, subject):
        return fraction(subject.get("women-share", 0)) >= MOSTLY_WOMEN
    return subject.get("sex") == "female"


def order_key(campaign, row, asked):
    """Greater keys stand first; equal keys share a place."""
    key = [row["joined"].total]
    for rule in campaign.get("tie-break", []):
        if rule == "initiatives":
            key.append(initiatives_of(campaign, row, asked))
        elif rule == "women-share":
            key.append(comes_first_by_women(campaign, row["subject"]))
        else:
            key.append(points_of_criterion(row, rule))
    return key


def ranked_in_blocks(campaign, kind):
    if not campaign.get("blocks"):
        return False
    return kind in campaign["campaign"].get("ranked-in-blocks", ["unit", "leader", "person"])


def block_of_unit(campaign, unit_id):
    for block in campaign.get("blocks", []):
        if unit_id in block["units"]:
            return block["id"]
    return None


def set_places(campaign, rows):
    """Writes `rank` and `shared` into the rows that have a place."""
    lists = {}
    for row in rows:
        row["rank"], row["shared"] = None, False
        if row["has_place"]:
            block = row["block"] if ranked_in_blocks(campaign, row["kind"]) else None
            lists.setdefault((row["kind"], block), []).append(row)
    for members in lists.values():
        for row in members:
            row["rank"] = 1 + sum(other["key"] > row["key"] for other in members)
            row["shared"] = sum(other["key"] == row["key"] for other in members) > 1


