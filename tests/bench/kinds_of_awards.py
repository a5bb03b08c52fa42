"""Kinds of campaigns, each large in one section: what came before, nominations and votes."""
from made_campaign import COUNCIL, achievement

MEETING = "date: 2021-12-20, place: Phòng họp, chair: p0, secretary: p1, present: [p0, p1, p2]"


def decided(i, subject, year):
    return ("id: k%d, subject: %s, form: bang-khen-tinh, decision: %d/QĐ-UBND, date: %d-12-20, "
            "way: regular" % (i, subject, i + 10, year))


def initiative(i, subject):
    return ("id: s%d, subject: %s, title: Sáng kiến %d, level: agency, document: %d/QĐ-SM, "
            "date: 2021-06-01" % (i, subject, i, i + 1))


def initiatives(c, n):
    c.people = n // 10
    c.each("initiatives", n, lambda i: initiative(i, "p%d" % (i % c.people)))


def initiatives_of_one(c, n):
    c.people = 1
    c.each("initiatives", n, lambda i: initiative(i, "p0"))


def initiatives_used(c, n):
    c.people = n // 2
    c.each("initiatives", n // 2, lambda i: initiative(i, "p%d" % i) + ", used-for: [k%d]" % i)
    c.each("awards", n // 2, lambda i: decided(i, "p%d" % i, 2021))


def ratings(c, n):
    c.people = n // 10
    c.text.append("ratings:")
    for year in range(2011, 2021):
        c.text.append("  - year: %d\n    of:" % year)
        c.text.extend("      p%d: good" % p for p in range(c.people))


def awards(c, n):
    c.people = n // 3
    c.each("awards", n, lambda i: decided(i, "p%d" % (i % c.people), 2010 + i // c.people))


def awards_of_one(c, n):
    c.people = 1
    c.each("awards", n, lambda i: decided(i, "p0", 2018))


def awards_for_achievements(c, n):
    c.people = n // 2
    c.each("achievements", n // 2, lambda i: achievement(i, "p%d" % i))
    c.each("awards", n // 2, lambda i: "id: k%d, subject: p%d, form: giay-khen-so, "
           "decision: %d/QĐ-SM, date: 2021-12-20, way: thematic, for: [t%d], prize: 450000"
           % (i, i, i + 10, i))


def conduct(c, n):
    c.people = n // 2
    c.each("conduct", n, lambda i: "subject: p%d, kind: complaint, from: 2020-01-%02d, "
           "until: 2020-06-30, document: Đơn %d" % (i // 2, i % 2 + 1, i))


def conduct_of_one(c, n):
    c.people = 1
    c.each("conduct", n, lambda i: "subject: p0, kind: complaint, from: 2020-01-01, "
           "until: 2020-06-30, document: Đơn %d" % i)


def registrations(c, n):
    c.people = n
    c.each("registrations", n, lambda i: "subject: p%d, for: [lao-dong-tien-tien], "
           "date: 2021-02-20, targets: Một sáng kiến" % i)


def registration_of_many(c, n):
    c.people = n
    ids = ", ".join("p%d" % i for i in range(n))
    c.section("registrations",
              ["year: 2021, form: lao-dong-tien-tien, date: 2021-02-20, of: [%s]" % ids])


def titles(c, n):
    """Half of them the higher one, of which so many may be given for those with the lower one."""
    c.people = n
    forms = ["lao-dong-tien-tien", "chien-si-thi-dua-co-so"]
    c.each("nominations", n, lambda i: "subject: p%d, form: %s, covers: 2021, way: regular"
           % (i // 2, forms[i % 2]))


def nominations(c, n, form="giay-khen-so"):
    c.people = n + 3
    c.each("achievements", n, lambda i: achievement(i, "p%d" % (i + 3)))
    c.each("nominations", n, lambda i: "subject: p%d, form: %s, way: thematic, achievements: [t%d]"
           % (i + 3, form, i))


def votes(c, n, form="giay-khen-so"):
    nominations(c, n, form)
    c.text.append(COUNCIL)
    ballots = ", ".join("{subject: p%d, form: giay-khen-so, issued: 3, returned: 3, valid: 3, "
                        "agree: %d}" % (i + 3, 3 - i % 3) for i in range(n))
    c.section("meetings", ["id: hop, %s, ballots: [%s]" % (MEETING, ballots)])


def votes_for_places(c, n):
    votes(c, n)
    c.section("places", ["form: giay-khen-so, for: person, number: %d" % (n // 4)])


def votes_for_a_share(c, n):
    votes(c, n)
    c.section("places", ["form: giay-khen-so, for: person, share: 50%, of: lao-dong-tien-tien"])
    c.each("awards", n, lambda i: "id: k%d, subject: p%d, form: lao-dong-tien-tien, "
           "decision: 9/QĐ-SM, date: 2021-11-20, covers: 2021, way: regular" % (i, i))


def votes_without_nomination(c, n):
    votes(c, n, "bang-khen-tinh")


def meetings(c, n):
    c.people = 3
    c.text.append(COUNCIL)
    c.each("meetings", n, lambda i: "id: h%d, %s" % (i, MEETING))


def fund(c, n):
    c.each("fund", n,
           lambda i: "year: %d, planned: 20000000, from: Nguồn %d" % (2000 + i % 30, i))


def spending(c, n):
    c.each("spending", n, lambda i: "date: 2021-06-13, amount: 450000, about: Khung %d, "
           "document: HĐ %d" % (i, i))
