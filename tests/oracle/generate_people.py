"""Makes the units, people, blocks and absences of a random campaign."""
from datetime import timedelta

from generate_plan import chance

KINDS = ["office", "division", "centre", "other"]
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Bùi", "Hồ"]
MIDDLE = ["Văn", "Thị", "Minh", "Thanh", "Ngọc"]
GIVEN = ["An", "Bình", "Chi", "Dũng", "Hà", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quân", "Sơn"]
CLASSES = ["direct", "direct", "direct", "manager", "leader"]


def day_within(random, span):
    """A day inside the span, often the first or the last one of a month."""
    day = span.first + timedelta(days=random.randint(5, (span.last - span.first).days - 5))
    if chance(random, 50):
        day = day.replace(day=1)
    return max(day, span.first + timedelta(days=1))


def random_unit(random, span, number):
    unit = {"id": "u%d" % number, "name": "Phòng số %d" % number, "kind": random.choice(KINDS)}
    if chance(random, 50):
        unit["women-share"] = random.choice(["43%", "70%", "69%", "80%"])
    return unit


def random_units(random, span, style):
    """Three to seven units; the first two stay as they are, since they may mark for others."""
    units = []
    for number in range(1, random.randint(4, 8)):
        unit = random_unit(random, span, number)
        units.append(unit)
        if number < 3:
            continue
        lot = random.randrange(100)
        if lot < 10:
            unit["from"] = day_within(random, span)
        elif lot < 22:
            unit["until"] = day_within(random, span) - timedelta(days=1)
            unit["succeeded-by"] = random.choice(["u1", ["u1", "u2"]])
        elif lot < 34:
            later = {"id": "u%d-moi" % number, "name": "Phòng mới %d" % number,
                     "continues": unit["id"], "from": day_within(random, span)}
            units.append(later)
        elif lot < 39:
            unit["takes-part"] = False
        elif lot < 43:
            unit["kind"] = "household"
    return units


def name_of_person(number):
    return "%s %s %s" % (FAMILY[number % 8], MIDDLE[number % 5], GIVEN[number % 12])


def random_posts(random, span, unit_ids, count):
    """Posts one after the other; the first may begin, the last may end within the campaign."""
    days = sorted({day_within(random, span) for _ in range(count)})
    posts = [{"unit": random.choice(unit_ids), "class": random.choice(CLASSES)}]
    if chance(random, 40):
        posts[0]["from"] = days[0]
    days = days[1:] if "from" in posts[0] else days
    for day in days:
        posts.append({"unit": random.choice(unit_ids), "class": random.choice(CLASSES),
                      "from": day})
    if chance(random, 15):
        posts.append({"unit": random.choice(unit_ids), "class": "manager", "also": True,
                      "from": posts[0].get("from", span.first)})
    return posts


def random_person(random, span, unit_ids, number):
    person = {"id": "p%d" % number, "name": name_of_person(number)}
    if chance(random, 35):
        person["posts"] = random_posts(random, span, unit_ids, random.randint(1, 2))
    else:
        person["class"] = random.choice(CLASSES)
        if person["class"] != "leader" or chance(random, 50):
            person["unit"] = random.choice(unit_ids)
    if chance(random, 60):
        person["sex"] = random.choice(["male", "female"])
    if chance(random, 4):
        person["takes-part"] = False
    if chance(random, 10):
        begins = [post.get("from", span.first) for post in person.get("posts", [{}])]
        last = day_within(random, span)
        if last > max(begins):
            person["status"] = random.choice(["moved", "retired"])
            person["until"] = last
    return person


def random_people(random, span, style, units):
    """People of units that stand all the time, and of some that do not take part."""
    unit_ids = [unit["id"] for unit in units
                if "until" not in unit and "from" not in unit and unit["kind"] != "household"]
    return [random_person(random, span, unit_ids, number)
            for number in range(1, random.randint(5, 15))]


def random_blocks(random, units):
    """Two blocks; some units are in neither."""
    ids = [unit["id"] for unit in units if "continues" not in unit]
    blocks = {"khoi-1": [], "khoi-2": []}
    for unit_id in ids:
        name = random.choice(["khoi-1", "khoi-2", "khoi-1", "khoi-2", None])
        if name:
            blocks[name].append(unit_id)
    return [{"id": name, "title": "Khối " + name, "units": members}
            for name, members in blocks.items() if members]


def random_absences(random, span, units, people):
    """Whole months, parts of months, and two absences that follow each other."""
    found = []
    subjects = [unit["id"] for unit in units[2:] if "continues" not in unit]
    subjects += [person["id"] for person in people]
    for subject in subjects:
        if not chance(random, 15):
            continue
        first = day_within(random, span)
        last = first + timedelta(days=random.choice([10, 40, 70, 100]))
        found.append({"subject": subject, "period": "%s..%s" % (first, last), "kind": "sick"})
        if chance(random, 40):
            again = last + timedelta(days=random.choice([1, 1, 2]))
            found.append({"subject": subject, "kind": "study", "period":
                          "%s..%s" % (again, again + timedelta(days=random.choice([20, 60])))})
    return found
