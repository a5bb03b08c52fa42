// What checks decide on their borders; what each one says is in tests/faulty.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include "problems_on.hpp"

using campaign::test::problems_on;

namespace {

constexpr campaign::Date kToday{2021, 10, 5};

/// A campaign of one unit and one criterion, without any rule on when it reports.
std::string plan(const std::string& rest, const std::string& settings = "") {
  return "campaign: {id: mau, title: Mẫu, period: 2021-09..2021-12" + settings + "}\n" +
         "criteria: [{id: nv, title: Nhiệm vụ, applies-to: unit, maximum: 100, floor: 50%}]\n"
         "units: [{id: vp, name: Văn phòng, until: 2021-12-31}]\n" +
         rest;
}

std::string sheet(const std::string& period, const std::string& mark) {
  return fmt::format("  - {{period: {}, round: self, scores: {{vp: {{nv: {}}}}}}}\n", period, mark);
}

std::string two_summaries(const std::string& a, const std::string& b) {
  return plan("achievements:\n  - {id: a, subject: vp, date: 2021-09-01, title: A, summary: " + a +
              "}\n  - {id: b, subject: vp, date: 2021-09-01, title: B, summary: " + b + "}\n");
}

/// The help at a sheet of this period in a file of this name.
std::string sheet_period_help(const std::string& period, const std::string& path) {
  const campaign::test::CheckedText checked(
      kToday, plan("score-sheets:\n" + sheet(period, "90"), ", reporting: {every: month}"), path);
  for (const auto& one : checked.diagnostics.list())
    if (one.check.name == "sheet-period") return english(one.help);
  return "";
}

}  // namespace

TEST_CASE("a clean campaign has no problems") { CHECK(problems_on(kToday, plan("")) == ""); }

TEST_CASE("a sheet is missing from the day after it was due") {
  const auto data = plan("", ", reporting: {every: month, due-day: 5}");
  CHECK(problems_on({2021, 10, 5}, data) == "");
  CHECK(problems_on({2021, 10, 6}, data) ==
        "sheet-missing: the scores for 2021-09 were due on 2021-10-05, and are missing for: Văn "
        "phòng (2021-09)");
}

TEST_CASE("a due day that the month does not have is its last") {
  const auto data = plan("score-sheets:\n" + sheet("2021-09", "90") + sheet("2021-10", "90"),
                         ", reporting: {every: month, due-day: 31}");
  CHECK(problems_on({2021, 11, 30}, data) == "");
  CHECK(problems_on({2021, 12, 1}, data) == "");
  CHECK(problems_on({2022, 1, 1}, data)
            .starts_with("sheet-missing: the scores for 2021-11 were due on 2021-12-31"));
}

TEST_CASE("a month is suggested only where the days or the file's name give it") {
  CHECK(sheet_period_help("2021-09-15", "a.yaml") == "write it as 2021-09");
  CHECK(sheet_period_help("2021-Q4", "scores/2021-10.yaml") == "write it as 2021-10");
  const std::string none =
      "write a sheet for each period, or `every` at what is marked once in a longer one";
  CHECK(sheet_period_help("2021-09-15..2021-10-14", "a.yaml") ==
        "write the one `month` of these scores");
  CHECK(sheet_period_help("2021-Q3", "a.yaml") == none);
  CHECK(sheet_period_help("2021-Q3", "scores/2021-08.yaml") == none);  // before the campaign
  CHECK(sheet_period_help("2021-Q3", "scores/2021-10.yaml") == none);  // they contradict
  CHECK(sheet_period_help("2021-Q4", "scores/2021-Q4.yaml") == none);
}

TEST_CASE("a waiver of an unknown check says where the names of checks stand") {
  const auto waiver = [](const std::string& name) {
    return problems_on(kToday,
                       plan("waivers: [{check: " + name +
                            ", subject: vp, reason: Dịch, "
                            "until: 2021-12-31}]\n"),
                       true);
  };
  CHECK(waiver("dưới sàn") ==
        "waiver-unknown-check: there is no check `dưới sàn` that can be waived; write the name in "
        "brackets behind `warning` or `error` in the message to excuse, such as `criterion-floor`; "
        "few errors can be excused (Văn phòng)");
  CHECK(waiver("council-finds").starts_with("waiver-unknown-check"));  // no problem is called so
}

TEST_CASE("of many names five are told") {
  std::string units =
      "campaign: {id: m, title: M, period: 2021-09, reporting: {every: month}}\n"
      "criteria: [{id: nv, title: NV, applies-to: unit}]\nunits:\n";
  for (const char id : std::string("abcdefgh"))
    units += fmt::format("  - {{id: {0}, name: {0}}}\n", id);
  units += "score-sheets: [{period: 2021-09, round: appraised, scores: {h: {nv: met}}}]\n";
  CHECK(problems_on({2021, 12, 1}, units).ends_with("a, b, c, d, e and 2 more (2021-09)"));
}

TEST_CASE("the floor itself is enough, and a waiver covers until its last day") {
  CHECK(problems_on(kToday, plan("score-sheets:\n" + sheet("2021-09", "50"))) == "");
  const auto waived = [](const std::string& until) {
    return problems_on(
        kToday, plan("score-sheets:\n" + sheet("2021-09", "49.99") +
                     "waivers: [{check: criterion-floor, subject: vp, reason: Cách ly, until: " +
                     until + "}]\n"));
  };
  CHECK(waived("2021-09-30") == "");
  CHECK(waived("2021-09-29") ==
        "criterion-floor: 49.99 points are below the floor of \"Nhiệm vụ\", 50% of 100 (Văn phòng, "
        "2021-09, self-score)\n"
        "waiver-expired: this waiver ended on 2021-09-29, before the record it is for (Văn phòng)");
}

TEST_CASE("a waiver covers only its own subject and check") {
  const auto problems = problems_on(
      kToday,
      plan("score-sheets:\n" + sheet("2021-09", "120") +
           "waivers: [{check: criterion-floor, subject: vp, reason: X, until: 2021-12-31}]\n"));
  CHECK(problems.find("score-above-maximum") != std::string::npos);
  CHECK(problems.find("waiver-unused") != std::string::npos);
}

TEST_CASE("what could not be read is not waived, and its id is not unknown") {
  const auto problems =
      problems_on(kToday, plan("people:\n  - {id: an, name: An, unit: vp, sex: x}\n"
                               "achievements: [{id: a, subject: an, date: 2021-09-01, title: A}]\n"
                               "waivers: [{check: unknown-value, subject: vp, reason: X, until: "
                               "2021-12-31}]\n"));
  CHECK(problems ==
        "unknown-value: `sex` cannot be `x` (Văn phòng, An)\n"
        "waiver-unknown-check: there is no check `unknown-value` that can be waived (Văn phòng)");
}

TEST_CASE("short summaries are alike by chance") {
  CHECK(problems_on(kToday, two_summaries("trực chốt mười đêm", "trực chốt mười đêm")) == "");
}

TEST_CASE("four fifths of the word triples make summaries alike") {
  const std::string words = "một hai ba bốn năm sáu bảy tám chín mười";
  CHECK(problems_on(kToday, two_summaries(words, words + " và thêm nữa")) ==
        "similar-summaries: this summary is nearly the same as that of `a` (Văn phòng, B)");
  CHECK(problems_on(kToday, two_summaries(words, "khác hẳn là bốn năm sáu bảy tám chín mười")) ==
        "");
}

TEST_CASE("who heads a unit belongs to it, or heads the own unit beside it") {
  CHECK(problems_on(kToday,
                    plan("people: [{id: an, name: Lê An, unit: vp}, {id: b, name: Lê Bình, class: "
                         "leader}]\n"
                         "agency: {name: Sở}\n")) == "");
  const std::string two =
      "campaign: {id: m, title: M, period: 2021-09}\n"
      "units: [{id: a, name: Phòng A, head: an}, {id: b, name: Phòng B, head: an},\n"
      "  {id: c, name: Phòng C, head: ld}]\n"
      "people: [{id: an, name: Lê An, unit: a}, {id: ld, name: Lê Lan, class: leader}]\n";
  CHECK(problems_on(kToday, two) ==
        "head-not-of-unit: Lê Lan heads Phòng C and does not belong to it (Phòng C)");
}

TEST_CASE("a unit that ends in the future, or that somebody left in time, is no mistake") {
  const std::string data =
      "campaign: {id: m, title: M, period: 2021-09..2021-12}\n"
      "units: [{id: a, name: Phòng A, until: 2021-10-31}]\n"
      "people: [{id: an, name: Lê An, unit: a}, {id: b, name: Lê B, unit: a, status: moved},\n"
      "  {id: c, name: Lê C, unit: a, until: 2021-10-31}]\n";
  CHECK(problems_on({2021, 10, 31}, data) == "");
  CHECK(problems_on({2021, 11, 1}, data) == "unit-ended: Phòng A ended on 2021-10-31 (Lê An)");
}

TEST_CASE("leaders and managers are scored by the criteria that the plan says") {
  const auto data = [](const std::string& classes) {
    return "campaign: {id: m, title: M, period: 2021-09, leader-classes: " + classes +
           "}\n"
           "criteria: [{id: ld, title: Lãnh đạo, applies-to: leader},\n"
           "  {id: cn, title: Cá nhân, applies-to: person}]\n"
           "units: [{id: vp, name: Văn phòng}]\n"
           "people: [{id: an, name: Lê An, unit: vp, class: manager}]\n"
           "score-sheets: [{period: 2021-09, round: self, scores: {an: {ld: met}}}]\n";
  };
  CHECK(problems_on(kToday, data("[leader, manager]")) == "");
  CHECK(problems_on(kToday, data("[leader]")) ==
        "criterion-wrong-subject: \"Lãnh đạo\" is a criterion for leaders, and Lê An is one of the "
        "people (Lê An, 2021-09, self-score)");
}
