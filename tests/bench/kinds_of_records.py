"""Kinds of campaigns, each large in one section: achievements, figures, and what may be wrong."""
import datetime

from kinds_of_people import figures
from made_campaign import achievement, summary


def achievements(c, n):
    c.people = n // 10
    c.each("achievements", n,
           lambda i: achievement(i, "p%d" % (i % c.people), "summary: " + summary(i)))


def achievements_described_alike(c, n):
    c.people = n // 10
    same = "tổ công tác đã đến từng nhà gặp %d hộ và ghi nhận mọi yêu cầu cần chuyển ngay cho tỉnh"
    c.each("achievements", n,
           lambda i: achievement(i, "p%d" % (i % c.people), "summary: " + same % (i // 2)))


def achievements_entered_twice(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: "id: t%d, subject: p0, date: 2021-05-05, title: Việc, "
           "content: chung, way: thematic" % i)


def achievement_of_many(c, n):
    c.people = n
    ids = ", ".join("p%d" % i for i in range(n))
    c.section("achievements",
              ["id: t0, date: 2021-05-05, title: Việc, way: thematic, subjects: [%s]" % ids])


def evidence(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: achievement(i, "p0", "evidence: [evidence/x%d.txt]" % i))


def figures_of_one(c, n, sums="false"):
    figures(c, 0, sums)
    c.text = []
    first = datetime.date(2021, 1, 1)
    days = [(first + datetime.timedelta(i % 180), i // 180 + 1) for i in range(n)]
    c.section("figures", ("period: %s..%s, unit: u0, values: {tin: 5}"
                          % (day, day + datetime.timedelta(length)) for day, length in days))


def figures_that_overlap(c, n):
    figures_of_one(c, n, "true")


def unknown_subjects(c, n):
    c.people = n
    c.each("achievements", n, lambda i: achievement(i, "q%d" % i))


def unknown_criteria(c, n):
    c.people = n // 12 + 1
    c.each("score-sheets", n, lambda i: "period: 2021-%02d, round: self, scores: {p%d: {y%d: 60}}"
           % (i % 12 + 1, i // 12, i))


def unknown_contents(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: "id: t%d, subject: p0, date: 2021-05-05, title: Việc %d, "
           "way: thematic, content: c%d" % (i, i, i))


def unknown_achievements(c, n):
    c.people = n
    c.each("nominations", n, lambda i: "subject: p%d, form: giay-khen-so, way: thematic, "
           "achievements: [x%d]" % (i, i))


def wrong_keys(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: achievement(i, "p0").replace("content", "contnt"))


def wrong_values(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: achievement(i, "p0").replace("-05-05", "-13-05"))


def ids_twice(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: achievement(i // 2, "p0"))


def one_id(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: achievement(0, "p0"))


def open_quote(c, n):
    """At the end of the file of units and people, so that no record knows its subject."""
    achievements(c, n)
    c.people, plain = n, c.name
    c.name = lambda i: ("\"" if i == n - 1 else "") + plain(i)


def tabs(c, n):
    c.people = 1
    c.each("achievements", n, lambda i: achievement(i, "p0"))
    c.text = [line + "\t# xem lại" for line in c.text]
