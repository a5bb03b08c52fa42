// Every section: what stands in it, and what is meant where nothing stands.
#include <doctest/doctest.h>

#include "english.hpp"
#include "load/loading.hpp"

using namespace campaign;
using campaign::test::Loaded;

TEST_CASE("the plan, and what it means without a word") {
  const Loaded bare("campaign: {id: mau, title: Mẫu, period: 2021}\n");
  REQUIRE(bare.problems() == "");
  const Plan& plan = *bare.campaign.plan;
  CHECK(plan.period->text() == "2021");
  CHECK_FALSE(plan.reporting);
  CHECK(plan.aggregate == Aggregate::average);
  CHECK(plan.leader_classes == std::vector{PersonClass::leader});

  const Loaded full(
      "campaign:\n  {id: mau, title: Mẫu, period: 2021, theme: Vui, rule-pack: vn-2017,\n"
      "   reporting: {every: quarter}, aggregate: sum, leader-classes: [leader, manager],\n"
      "   include: [x.yaml], exclude: [y], linked: [{title: Khác, date: 2021-08-04}]}\n");
  REQUIRE(full.problems() == "");
  CHECK((*full.campaign.plan->reporting)->every == Step::quarter);
  CHECK((*full.campaign.plan->reporting)->due_day == 5);
  CHECK(full.campaign.plan->leader_classes.size() == 2);
  CHECK(full.campaign.plan->linked.front().date == Date{2021, 8, 4});
}

TEST_CASE("the agency and its signer") {
  const Loaded text(
      "agency: {name: Sở, signer: {position: Phó Giám đốc, name: An, on-behalf: KT. GIÁM ĐỐC},\n"
      "  recipients: [Sở Nội vụ]}\nbasis: [{kind: Kế hoạch, number: 85/KH-UBND}]\n"
      "award-forms: [giay-khen-so]\ntie-break: [a, initiatives]\n");
  REQUIRE(text.problems() == "");
  CHECK(**text.campaign.agency->signer->on_behalf == "KT. GIÁM ĐỐC");
  CHECK(text.campaign.basis.front().number.value == "85/KH-UBND");
  CHECK(text.campaign.award_forms.front()->text == "giay-khen-so");
  CHECK(*text.campaign.tie_break.back() == "initiatives");
}

TEST_CASE("criteria: a tree as a list, parents first") {
  const Loaded text(
      "criteria:\n  - id: tt\n    title: Tập thể\n    applies-to: leader\n    criteria:\n"
      "      - {id: a, title: A, maximum: 40, floor: 1/2, when-not-applicable: exclude}\n"
      "      - {id: b, title: B, evidence: required}\n"
      "      - {id: c, title: C, maximum: 40, floor: 12}\n");
  REQUIRE(text.problems() == "");
  const auto& tree = text.campaign.criteria;
  REQUIRE(tree.size() == 4);
  CHECK(tree[0].group);
  CHECK(tree[1].parent == 0);
  CHECK(tree[1].applies_to == AppliesTo::leader);
  CHECK((*tree[1].floor)->of(Points::whole(40)) == Ratio(20));
  CHECK(**tree[1].when_not_applicable == NotApplicable::exclude);
  CHECK_FALSE(tree[2].maximum);
  CHECK(tree[2].evidence == EvidenceRule::required);
  CHECK((*tree[3].floor)->of(Points::whole(40)) == Ratio(12));
}

TEST_CASE("a criterion that cannot be read keeps its id, a broken group its children") {
  const Loaded text(
      "criteria:\n  - id: tt\n    title: Tập thể\n    criteria:\n"
      "      - {id: a, title: A, maximum: x}\n      - {id: b, title: B}\n  - x\n");
  CHECK(text.diagnostics.errors() == 3);
  CHECK(text.campaign.unread.may_declare("criteria", "a"));
  CHECK(text.campaign.criteria.back().id->text == "b");
  CHECK_FALSE(text.campaign.unread.nothing_of({"criteria"}));
}

TEST_CASE("bonuses, penalties and grades") {
  const Loaded text(
      "bonuses: [{id: a, title: A, points: 5, limit: 10, inside-total: false}]\n"
      "penalties: [{id: b, title: B, points: 2, disqualifies: true}]\n"
      "grades: [{id: x, title: X, from: 90, until: 95.5, floor: 85%, quota: 1/5, quota-of: y}]\n");
  REQUIRE(text.problems() == "");
  CHECK_FALSE(text.campaign.bonuses[0].inside_total);
  CHECK_FALSE(text.campaign.bonuses[0].penalty);
  CHECK(text.campaign.bonuses[0].limit == Points::whole(10));
  CHECK(text.campaign.penalties[0].penalty);
  CHECK(text.campaign.penalties[0].inside_total);
  CHECK(text.campaign.grades[0].until->value.text() == "95.5");
  CHECK(text.campaign.grades[0].quota->share == Ratio(1, 5));
}

TEST_CASE("marks: points, words, and long forms") {
  const Loaded text(
      "score-sheets:\n  - period: 2021-09\n    round: final\n    scores:\n      an:\n"
      "        a: 9.5\n        b: not-met\n        c: {points: 8, note: Muộn, evidence: [bc.pdf]}\n"
      "        d: {times: 2}\n        e: {result: not-applicable}\n        f: -1\n");
  REQUIRE(text.problems() == "");
  const auto& marks = text.campaign.sheets[0].subjects[0].marks;
  REQUIRE(marks.size() == 6);
  CHECK(std::get<Points>(*marks[0].given) == Points::hundredths(950));
  CHECK(std::get<Judgement>(*marks[1].given) == Judgement::not_met);
  CHECK(marks[2].note == "Muộn");
  CHECK(*marks[2].evidence[0] == "bc.pdf");
  CHECK(marks[2].criterion->text == "c");
  CHECK(std::get<Points>(*marks[3].given) == Points::whole(2));
  CHECK(std::get<Judgement>(*marks[4].given) == Judgement::not_applicable);
  CHECK(text.campaign.sheets[0].round.value == Round::final);
}

TEST_CASE("what is wrong in one mark leaves the others") {
  const Loaded text(
      "score-sheets:\n  - period: 2021-09\n    round: self\n    scores:\n"
      "      an: {a: xong, b: 9, C: 1, d: {points: 1, times: 2}, e: {note: Muộn}, f: 99999}\n"
      "      Bình: {a: 1}\n      cuc: 5\n");
  CHECK(text.diagnostics.errors() == 5);
  CHECK(text.campaign.sheets[0].subjects[0].marks.size() == 2);
}

TEST_CASE("achievements, figures and initiatives") {
  const Loaded text(
      "achievements:\n  - {id: t, subjects: [a, b], date: 2021-Q3, title: T, way: sudden,\n"
      "     nature: combat, reach: province, exemplar: true, evidence: [QĐ 1], content: c,\n"
      "     criterion: k, summary: S}\n"
      "figures:\n  - {period: 2021-09, unit: a, values: {tin-bai: 12}}\n"
      "  - {period: 2021-09, values: {ca-mac: 0, ti-le: 98.5}}\n"
      "initiatives: [{id: s, subject: a, title: S, level: ministry, date: 2021-11-02}]\n");
  REQUIRE(text.problems() == "");
  const auto& one = text.campaign.achievements[0];
  CHECK(one.subjects.size() == 2);
  CHECK(one.when->text() == "2021-Q3");
  CHECK(one.way == Way::sudden);
  CHECK(one.nature == Nature::combat);
  CHECK(one.reach == Reach::province);
  CHECK(one.exemplar);
  CHECK(text.campaign.figures[1].values[1].value->text() == "98.5");
  CHECK_FALSE(text.campaign.figures[1].unit);
  CHECK(text.campaign.initiatives[0].level == InitiativeLevel::ministry);
}

TEST_CASE("awards, conduct, nominations and ratings") {
  const Loaded text(
      "awards: [{id: k, subject: a, form: bk, decision: 1/QĐ, date: 2019-12-20, covers: "
      "2018..2019,\n"
      "  way: regular, for: [t]}]\n"
      "blocks: [{id: lam-sang, title: Khối lâm sàng, units: [khoa-noi, khoa-nhi]}]\n"
      "absences: [{subject: a, period: 2021-10-01..2022-03-31, kind: maternity, document: 5/QĐ}]\n"
      "conduct: [{subject: a, kind: complaint, from: 2021-10-01, until: 2021-12-01}]\n"
      "registrations: [{year: 2021, form: danh-hieu, date: 2021-02-20, of: [a, b]},\n"
      "  {subject: a, for: [x, y], date: 2022-02-20, targets: Ba sáng kiến}]\n"
      "fund: [{year: 2021, planned: 5000000, from: Ngân sách}]\n"
      "spending: [{date: 2021-12-20, amount: 450000, about: Khung, document: HĐ 12}]\n"
      "nominations: [{subject: a, form: gk, achievements: [t], posthumous: true}]\n"
      "places: [{form: gk, for: person, number: 3}]\n"
      "ratings: [{year: 2020, of: {a: excellent, b: unfulfilled}}]\n");
  REQUIRE(text.problems() == "");
  CHECK(text.campaign.awards[0].covers->value.text() == "2018..2019");
  CHECK(text.campaign.blocks[0].units[1]->text == "khoa-nhi");
  CHECK(text.campaign.absences[0].kind == AbsenceKind::maternity);
  CHECK(text.campaign.absences[0].period->last == Date{2022, 3, 31});
  CHECK(text.campaign.conduct[0].kind == ConductKind::complaint);
  CHECK(text.campaign.registrations[0].year == 2021);
  CHECK(text.campaign.registrations[0].subjects.size() == 2);
  CHECK(text.campaign.registrations[1].year == 2022);
  CHECK(text.campaign.registrations[1].forms.size() == 2);
  CHECK(text.campaign.fund[0].planned->dong == 5000000);
  CHECK(text.campaign.spending[0].amount->dong == 450000);
  CHECK(text.campaign.nominations[0].posthumous);
  CHECK(text.campaign.places[0].subject == SubjectClass::person);
  CHECK(text.campaign.places[0].quota.number == 3);
  REQUIRE(text.campaign.ratings.size() == 2);
  CHECK(text.campaign.ratings[1].rating.value == Rating::unfulfilled);
  CHECK(text.campaign.ratings[1].year == 2020);
}

TEST_CASE("the council and its meetings") {
  const Loaded text(
      "council:\n  members: [{person: a, role: vice-chair}]\n"
      "  threshold: {gk: more-than 1/2, bk: at-least 4/5}\n"
      "meetings:\n  - {id: h, date: 2021-12-10, start: \"08:00\", chair: a, present: [a, b],\n"
      "     ballots: [{subject: a, form: gk, issued: 9, returned: 9, valid: 8, agree: 7}]}\n");
  REQUIRE(text.problems() == "");
  const auto& council = *text.campaign.council;
  CHECK(council.members[0].role == CouncilRole::vice_chair);
  CHECK(council.thresholds[0].majority.strictly_more);
  CHECK(council.thresholds[1].majority.share == Ratio(4, 5));
  CHECK(**text.campaign.meetings[0].start == "08:00");
  CHECK(text.campaign.meetings[0].ballots[0].agree.value == 7);
}

TEST_CASE("majorities and times of day that make no sense") {
  CHECK(test::problems_of("council: {threshold: {gk: 1/2}}\n") ==
        "unknown-value: `1/2` is not a majority; write at least a half and at most all, such as "
        "`more-than 1/2`, `at-least 4/5` or `at-least 90%`");
  for (const std::string no : {"more-than 1/1", "at-least 1/10", "at-least 49%", "at-least 101%",
                               "at-least %", "at-least 1/0", "more-than"})
    CHECK(
        test::problems_of("council: {threshold: {gk: " + no + "}}\n").starts_with("unknown-value"));
  for (const std::string yes : {"at-least 90%", "at-least 1/1", "more-than 50%", "at-least 1/2"})
    CHECK(test::problems_of("council: {threshold: {gk: " + yes + "}}\n") == "");
  CHECK(test::problems_of("council: {threshold: [gk]}\n").starts_with("wrong-type: `threshold`"));
  CHECK(test::problems_of("meetings: [{id: h, date: 2021-12-10, end: \"25:00\"}]\n") ==
        "wrong-type: `25:00` is not a time of day; write hours and minutes in quotes, such as "
        "\"08:00\" (h)");
}

TEST_CASE("indicators: without a word on it, more is better and units do not add up") {
  const Loaded text(
      "indicators:\n"
      "  - {id: tin-bai, title: Tin bài, measure: tin, target: 1200, sums: true, content: tt}\n"
      "  - {id: tin-gia, title: Tin giả, better: lower}\n");
  REQUIRE(text.problems() == "");
  const auto& indicators = text.campaign.indicators;
  CHECK(indicators[0].target == Points::whole(1200));
  CHECK(indicators[0].sums);
  CHECK(indicators[0].content->value == ContentId("tt"));
  CHECK(indicators[1].better == Better::lower);
  CHECK_FALSE(indicators[1].sums);
}

TEST_CASE("waivers and closed periods") {
  const Loaded text(
      "waivers: [{check: criterion-floor, subject: a, reason: Cách ly, until: 2021-12-31}]\n"
      "closed-periods: [{period: 2021-09, on: 2021-10-06, digest: \"sha256:00\"}]\n");
  REQUIRE(text.problems() == "");
  CHECK(text.campaign.waivers[0].until->text() == "2021-12-31");
  CHECK(text.campaign.closed_periods[0].digest == "sha256:00");
  CHECK(text.campaign.closed_periods[0].stands());
}

TEST_CASE("a section that stands once: the second is told and not read") {
  const Loaded text("agency: {name: A}\n");
  CHECK(*text.campaign.agency->name == "A");
  std::deque<SourceFile> sources;
  sources.emplace_back("a.yaml", "agency: {name: A}\n");
  sources.emplace_back("b.yaml", "agency: {name: B}\n");
  Diagnostics diagnostics;
  const auto campaign = load(sources, diagnostics);
  REQUIRE(diagnostics.list().size() == 1);
  CHECK(english(diagnostics.list()[0].message) == "the section `agency` stands twice");
  CHECK(english(place(diagnostics.list()[0].notes[0].span)) == "a.yaml:1");
  CHECK(*campaign.agency->name == "A");
}
