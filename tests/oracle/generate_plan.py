"""Makes the plan of a random campaign: criteria, bonuses, penalties, grades, tie-break."""
from datetime import timedelta
from fractions import Fraction

from plan import leaves


def chance(random, percent):
    return random.randrange(100) < percent


def random_weight(random):
    return random.choice([2, 3, Fraction(1, 2), "30%", "60%", 1])


def random_leaf(random, leaf_id, style):
    leaf = {"id": leaf_id, "title": "Tiêu chí " + leaf_id}
    if chance(random, 8):
        return leaf
    leaf["maximum"] = random.choice([2, 3, 4, 5, 5, 10, 10, 20])
    if style["weights"] and chance(random, 35):
        leaf["weight"] = random_weight(random)
    if chance(random, 45):
        leaf["when-not-applicable"] = random.choice(["full", "zero", "exclude", "exclude"])
    if chance(random, style["default-maximum"]):
        leaf["default"] = "maximum"
    if style["scored-by"] and chance(random, 20):
        leaf["scored-by"] = random.choice(style["markers"])
    return leaf


def random_node(random, node_id, depth, style):
    """A criterion, or a group with criteria below it."""
    if depth == 0 or chance(random, 60):
        return random_leaf(random, node_id, style)
    group = {"id": node_id, "title": "Nhóm " + node_id}
    if style["weights"] and chance(random, 35):
        group["weight"] = random_weight(random)
    if style["scored-by"] and chance(random, 15):
        group["scored-by"] = random.choice(style["markers"])
    group["criteria"] = [random_node(random, "%s.%d" % (node_id, number), depth - 1, style)
                         for number in range(1, random.randint(2, 3) + 1)]
    if chance(random, style["group-maximum"]):
        group["maximum"] = random.choice([5, 8, 10, 12, 15])
        group["criteria"] = group.pop("criteria")
    return group


def all_nodes(node):
    below = [deep for child in node.get("criteria", []) for deep in all_nodes(child)]
    return [node] + below


def set_cadence(random, root, cadences):
    """Lets some of what stands directly below a root be marked once in a longer time.

    What is only met or not met is left out: without a sheet of the quarter the program gives a
    total, against the manual.
    """
    for node in root["criteria"][1:]:
        with_points = all("maximum" in leaf for leaf in leaves(node))
        if with_points and chance(random, 35):
            node["every"] = random.choice(cadences)


def without_keys(item, *keys):
    return {key: value for key, value in item.items() if key not in keys}


def amended(random, node, days, style):
    """The versions of one node: it ends, it begins, or another version of it follows.

    Whether a month has a grade in which a criterion of the year ended is unclear: left out.
    """
    day = random.choice(days)
    how = random.choice(["ends", "begins", "changes", "changes"])
    how = "changes" if "every" in node else how
    if how == "ends":
        return [dict(node, until=day)]
    if how == "begins":
        return [dict(node, **{"from": day})]
    later = dict(node, **{"from": day + timedelta(days=1)})
    if "criteria" in node:
        if chance(random, 50) and style["weights"]:
            later["weight"] = random_weight(random)
    else:
        later.update({key: value for key, value in
                      random_leaf(random, node["id"], style).items() if key != "scored-by"})
    return [dict(node, until=day), later]


def amend_tree(random, root, days, style, percent):
    """Amends some of what stands below the first criterion of each group."""
    if "criteria" not in root:
        return
    children = root["criteria"][:1]
    for node in root["criteria"][1:]:
        if chance(random, percent):
            children += amended(random, node, days, style)
        else:
            amend_tree(random, node, days, style, percent)
            children.append(node)
    amend_tree(random, root["criteria"][0], days, style, percent)
    root["criteria"] = children


def random_root(random, kind, style):
    root_id = {"unit": "tap-the", "leader": "lanh-dao", "person": "ca-nhan"}[kind]
    count = random.randint(2, 4)
    children = [random_node(random, "%s.%d" % (root_id, number), 2, style)
                for number in range(1, count + 1)]
    children[0] = {"id": root_id + ".1", "title": "Việc chính", "maximum": 10}
    root = {"id": root_id, "title": "Gốc " + root_id, "applies-to": kind, "criteria": children}
    if not style["cadences"] and chance(random, style["group-maximum"]):
        root["maximum"] = random.choice([15, 20, 30])
        root["criteria"] = root.pop("criteria")
    if style["cadences"]:
        set_cadence(random, root, style["cadences"])
    if style["amended"]:
        amend_tree(random, root, style["days"], style, 25)
    return root


def random_extra(random, extra_id, style):
    """A bonus or a penalty."""
    extra = {"id": extra_id, "title": "Điểm " + extra_id, "points": random.choice([1, 2, 3])}
    if chance(random, 25):
        extra["points"] = "0.5..5"
    if chance(random, 40):
        extra["limit"] = random.choice([4, 5, 6])
    if chance(random, 35):
        extra["inside-total"] = chance(random, 20)
    if chance(random, 25):
        extra["applies-to"] = random.choice(["unit", "person", ["leader", "person"], "leader"])
    if style["cadences"] and chance(random, 35):
        extra["every"] = random.choice(style["cadences"])
    return extra


def random_extras(random, name, style):
    extras = []
    for number in range(1, random.randint(0, 3) + 1):
        extra = random_extra(random, "%s-%d" % (name, number), style)
        if style["amended"] and chance(random, 25):
            day = random.choice(style["days"])
            later = random_extra(random, extra["id"], style)
            extras.append(dict(extra, until=day))
            extras.append(dict(later, **{"from": day + timedelta(days=1)}))
        else:
            extras.append(extra)
    if name == "phat" and extras and chance(random, 40):
        extras[-1]["disqualifies"] = True
    return extras


def random_quota(random, grades_below, style):
    """A quota in one of its forms, as the keys of a grade.

    Quotas with different `per` are shares of the next grade: of a lower one, those whom another
    list pushes down would let more have the grade, and which list gives up first would matter.
    """
    mixed = style["per"] == "mixed"
    share = random.choice(["20%", "30%", "50%", "1/3", "15%"])
    if chance(random, 20):
        quota = {"number": random.randint(1, 3)}
    elif chance(random, 30) and style["per"] in (None, "group"):
        below = random.choice(grades_below + [None])
        return {"quota": share, "quota-of": below} if below else {"quota": share}
    else:
        quota = {"share": share}
        if chance(random, 50):
            quota["of"] = grades_below[0] if mixed else random.choice(grades_below)
        if chance(random, 60):
            quota["rounding"] = random.choice(["down", "nearest", "up"])
        if chance(random, 40):
            quota["at-least"] = random.randint(1, 2)
    if style["per"]:
        quota["per"] = random.choice(["group", "block", "all"]) if mixed else style["per"]
    return {"quota": quota}


def random_grades(random, scale, style):
    """Three or four grades; `scale` is about what a good sheet gives."""
    ids = ["xuat-sac", "tot", "kha", "dat"][-random.randint(2, 4):]
    shares = sorted(random.sample([50, 60, 70, 80, 85, 90, 95], len(ids) - 1), reverse=True)
    grades = []
    for number, grade_id in enumerate(ids[:-1]):
        grade = {"id": grade_id, "title": "Loại " + grade_id,
                 "from": scale * shares[number] / 100}
        if chance(random, 35):
            grade["floor"] = random.choice(["50%", "60%", "80%", "30%"])
        if style["quotas"] and chance(random, 55):
            grade.update(random_quota(random, ids[number + 1:], style))
        grades.append(grade)
    if style["quotas"] and style["per"] == "mixed" and len(grades) > 1:
        grades[0]["quota"] = {"share": "50%", "of": ids[1], "per": "block"}
        grades[1]["quota"] = {"number": random.randint(2, 4), "per": "all"}
        for grade in grades[:2]:
            grade.pop("quota-of", None)
    return grades + [{"id": ids[-1], "title": "Loại " + ids[-1], "from": 0}]

