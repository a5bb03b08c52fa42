"""A campaign made up for measuring: a plan, units, people, and sections of records."""
import os

PLAN = """campaign:
  id: bench
  title: Thi đua
  period: 2021-01-01..2021-12-31
  rule-pack: vn-2017
  launched-by: province
  reporting: {every: month, due-day: 5}
  aggregate: average
agency:
  name: Sở Mẫu
  superior: UBND tỉnh Mẫu
  symbol: SM
  place: Trà Vinh
  signer: {position: Giám đốc, name: Lê Văn Bình}
  drafted-by: VP
  recipients: [Sở]
contents: [{id: chung, title: Chung}]
criteria:
  - {id: tap-the, title: Nhiệm vụ, applies-to: unit, maximum: 100, floor: 50%}
  - {id: viec, title: Việc, applies-to: person, maximum: 100}
grades:
  - {id: xuat-sac, title: Xuất sắc, from: 90, quota: 20%, quota-of: tot}
  - {id: tot, title: Tốt, from: 80}
  - {id: dat, title: Đạt, from: 0}
award-forms: [lao-dong-tien-tien, chien-si-thi-dua-co-so, giay-khen-so, bang-khen-tinh]
"""
COUNCIL = """council:
  decision: 29/QĐ-SM
  threshold: {giay-khen-so: more-than 1/2}
  members: [{person: p0, role: chair}, {person: p1, role: secretary}, {person: p2, role: member}]"""
WORDS = ("lúa gạo sông nước cầu đường trường lớp bút sách bàn ghế xe thuyền mưa nắng gió mây núi "
         "rừng chợ xóm làng phường huyện tỉnh kho bãi đèn loa").split()
GIVEN = "An Bình Chi Dũng Giang Hà Khoa Lan Minh Nga Oanh Phúc Quân Sơn Thảo Vinh Xuân Yến".split()


class Campaign:
    """What is written: units and people by their number, and sections of records."""

    def __init__(self):
        self.plan, self.units, self.people, self.text = PLAN, 1, 0, []
        self.people_of_a_unit = 50
        self.unit = lambda i: ("name: Phòng số %d, kind: division, class: administrative, order: %d"
                               % (i, i + 1))
        self.place = lambda i: "unit: u%d, class: direct" % (i // self.people_of_a_unit)
        self.sex = lambda i: "male" if i % 2 else "female"
        self.name = lambda i: "Nguyễn %s %s %s" % (GIVEN[i % 18], GIVEN[i // 18 % 18],
                                                   GIVEN[i // 324 % 18])

    def person(self, i):
        sex = self.sex(i)
        return ("name: %s, %s, born: %d-%02d-%02d%s"
                % (self.name(i), self.place(i), 1960 + i % 40, i // 40 % 12 + 1, i // 480 % 28 + 1,
                   ", sex: " + sex if sex else ""))

    def section(self, name, records):
        self.text.append(name + ":")
        self.text.extend("  - {%s}" % record for record in records)

    def each(self, name, count, record):
        self.section(name, (record(i) for i in range(count)))

    def sheet(self, period, rows, round_name="self"):
        """A sheet of the section that was begun last."""
        self.text.append("  - period: %s\n    round: %s\n    scores:" % (period, round_name))
        self.text.extend("      " + row for row in rows)

    def write(self, folder):
        records, self.text = self.text, []
        units = max(self.units, -(-self.people // self.people_of_a_unit))
        self.section("units", ("id: u%d, %s" % (i, self.unit(i)) for i in range(units)))
        if self.people:
            self.section("people", ("id: p%d, %s" % (i, self.person(i))
                                    for i in range(self.people)))
        files = {"campaign.yaml": [self.plan], "units.yaml": self.text, "records.yaml": records}
        os.makedirs(folder)
        for name, lines in files.items():
            if not lines:
                continue
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")


def summary(i, count=24):
    """Words that hardly two summaries share three of in a row."""
    words, x = [], i * 2654435761 + 12345
    for _ in range(count):
        x = (x * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        words.append(WORDS[(x >> 33) % len(WORDS)])
    return " ".join(words)


def achievement(i, subject, more="nature: work"):
    return ("id: t%d, subject: %s, date: 2021-05-05, title: Việc %d, content: chung, "
            "criterion: viec, way: thematic, reach: province, %s" % (i, subject, i, more))
