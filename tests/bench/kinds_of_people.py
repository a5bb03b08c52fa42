"""Kinds of campaigns, each large in one section: the plan, units, people and their scores."""
import datetime


def contents(c, n):
    c.each("contents", n, lambda i: "id: c%d, title: Nội dung %d" % (i, i))


def criteria(c, n):
    c.text.append("criteria:\n  - id: khac\n    title: Khác\n    applies-to: leader\n    criteria:")
    c.text.extend("      - {id: x%d, title: Tiêu chí %d, maximum: 1}" % (i, i) for i in range(n))


def bonuses(c, n):
    c.each("bonuses", n, lambda i: "id: b%d, points: 1, limit: 3, title: Thưởng %d" % (i, i))


def penalties(c, n):
    c.each("penalties", n, lambda i: "id: t%d, points: 1, limit: 3, title: Trừ %d" % (i, i))


def indicators(c, n):
    c.each("indicators", n, lambda i: "id: d%d, measure: tin, target: 1, better: higher, "
           "sums: true, title: Tin số %d" % (i, i))


def basis(c, n):
    c.each("basis", n, lambda i: "kind: Quyết định, number: %d/QĐ-UBND, date: 2021-01-05, "
           "issuer: UBND, about: việc %d" % (i + 10, i))


def runs(c, n):
    c.text.append("runs:\n  - id: monthly\n    needs: self\n    outputs:")
    c.text.extend("      - {report: ranking, name: \"xep-hang-%d.docx\"}" % i for i in range(n))


def units(c, n):
    c.units = n


def units_with_heads(c, n):
    c.people, c.people_of_a_unit, plain = n, 1, c.unit
    c.unit = lambda i: plain(i) + ", head: p%d, women-share: 40%%, from: 2015-01-01" % i


def units_renamed(c, n):
    c.units = n
    c.unit = lambda i: ("name: Ban số %d, continues: u%d, from: 2021-03-01" % (i, i - 1) if i % 2
                        else "name: Phòng số %d" % i)


def blocks(c, n):
    c.units = n
    c.each("blocks", n // 2,
           lambda i: "id: b%d, title: Khối %d, units: [u%d, u%d]" % (i, i, 2 * i, 2 * i + 1))


def block(c, n):
    c.units = n
    ids = ", ".join("u%d" % i for i in range(n))
    c.section("blocks", ["id: b, title: Khối, units: [%s]" % ids])


def people(c, n):
    c.people = n


def people_of_one_name(c, n):
    c.people, c.name = n, lambda i: "Nguyễn Văn An"


def people_without_sex(c, n):
    """Many have equal totals, and nobody can say who comes first."""
    c.people, c.sex = n, lambda i: None
    c.plan += "tie-break: [women-share]\n"
    c.text.append("score-sheets:")
    c.sheet("2021-01", ("p%d: {viec: %g}" % (i, i % 10000 / 100) for i in range(n)))


def posts(c, n):
    c.people = n // 2
    c.place = lambda i: ("posts: [{unit: u%d, position: Chuyên viên, class: direct}, {unit: u%d, "
                         "position: Trưởng phòng, class: manager, from: 2021-06-01}]"
                         % (i // 50, (i + 7) % max(1, n // 100)))


def absences(c, n):
    c.people = n // 2
    c.each("absences", n, lambda i: "subject: p%d, period: 2021-%02d-05..2021-%02d-20, kind: sick"
           % (i // 2, i % 2 * 6 + 1, i % 2 * 6 + 3))


def absences_of_one(c, n):
    c.people = 1
    days = [datetime.date(2001, 1, 1) + datetime.timedelta(i) for i in range(n)]
    c.section("absences", ("subject: p0, period: %s..%s, kind: sick" % (day, day) for day in days))


def sheets(c, n):
    c.people = n // 12
    c.text.append("score-sheets:")
    for month in range(12):
        c.sheet("2021-%02d" % (month + 1),
                ("p%d: {viec: %d}" % (p, 50 + (p * 7 + month) % 50) for p in range(c.people)))


def sheets_of_three_rounds(c, n):
    c.people = n // 12
    c.text.append("score-sheets:")
    for month in range(4):
        for name in ["self", "appraised", "final"]:
            c.sheet("2021-%02d" % (month + 1),
                    ("p%d: {viec: %d}" % (p, 50 + (p + month) % 50) for p in range(c.people)),
                    name)


def sheets_of_one_row(c, n):
    c.people = n // 12 + 1
    c.each("score-sheets", n, lambda i: "period: 2021-%02d, round: self, scores: {p%d: {viec: %d}}"
           % (i % 12 + 1, i // 12, 50 + i % 50))


def scored_twice(c, n):
    c.people = 7
    c.each("score-sheets", n,
           lambda i: "period: 2021-01, round: self, scores: {p%d: {viec: 60}}" % (i % 7))


def closed(c, n):
    """What growth.py closes before it checks: a month in which everybody has a score."""
    c.people = n
    c.text.append("score-sheets:")
    c.sheet("2021-01", ("p%d: {viec: %d}" % (p, 50 + p % 50) for p in range(n)))
    c.sheet("2021-01", ("u%d: {tap-the: %d}" % (u, 50 + u % 50) for u in range(-(-n // 50))))


def below_the_floor(c, n):
    c.units = n // 12
    c.text.append("score-sheets:")
    for month in range(12):
        c.sheet("2021-%02d" % (month + 1),
                ("u%d: {tap-the: %d}" % (u, 10 + (u + month) % 30) for u in range(c.units)))


def waived(i):
    return ("check: criterion-floor, subject: u%d, reason: Dịch, approved-by: Hội đồng, "
            "until: 2021-12-31" % i)


def waivers(c, n):
    below_the_floor(c, n)
    c.each("waivers", c.units, waived)


def waivers_unused(c, n):
    c.units = n
    c.each("waivers", n, waived)


def figures(c, n, sums="true"):
    c.plan += "indicators:\n  - {id: tin, title: Tin, target: 1, better: higher, sums: %s}\n" % sums
    c.units = n // 12 + 1
    c.each("figures", n, lambda i: "period: 2021-%02d, unit: u%d, values: {tin: %d}"
           % (i % 12 + 1, i // 12, i % 90))
