"""The plan as it stands on a day: roots, criteria, bonuses and penalties that are in force."""
from datetime import date
from fractions import Fraction


def fraction(written):
    """A number, a share such as 1/2, or a percentage such as 40%."""
    if isinstance(written, str) and written.endswith("%"):
        return Fraction(written[:-1]) / 100
    return Fraction(written)


def stands_on(item, day):
    return item.get("from", date.min) <= day <= item.get("until", date.max)


def cut_tree(node, day, cadence, campaign_cadence, inherited=None, marker=None):
    """The part of a criterion or group that stands on a day and is marked in such sheets.

    The answer is None where nothing is left. Leaves know who marks them (`scored-by`).
    """
    if not stands_on(node, day):
        return None
    every = node.get("every", inherited)
    marker = node.get("scored-by", marker)
    if "criteria" not in node:
        belongs = (every or campaign_cadence) == cadence
        return dict(node, **{"scored-by": marker}) if belongs else None
    below = [cut_tree(child, day, cadence, campaign_cadence, every, marker)
             for child in node["criteria"]]
    below = [child for child in below if child]
    return dict(node, criteria=below) if below else None


def roots_for(campaign, kind, day, cadence):
    own_cadence = campaign["campaign"]["reporting"]["every"]
    found = [cut_tree(root, day, cadence, own_cadence)
             for root in campaign["criteria"] if root["applies-to"] == kind]
    return [root for root in found if root]


def leaves(node):
    if "criteria" not in node:
        return [node]
    return [leaf for child in node["criteria"] for leaf in leaves(child)]


def extras_for(campaign, section, kind, day, cadence):
    """The bonuses or penalties for a kind of subject on a day, in sheets of one cadence."""
    found = []
    for extra in campaign.get(section, []):
        kinds = extra.get("applies-to", ["unit", "leader", "person"])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        every = extra.get("every", campaign["campaign"]["reporting"]["every"])
        if kind in kinds and stands_on(extra, day) and every == cadence:
            found.append(extra)
    return found


def has_points(node):
    return any("maximum" in leaf for leaf in leaves(node))
