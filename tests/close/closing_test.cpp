// What decides a period, whatever the shape of the data, and what its entry becomes.
#include "close/closing.hpp"

#include <doctest/doctest.h>

#include "award/evaluation.hpp"
#include "close/closed.hpp"
#include "close/period_values.hpp"
#include "close/reopening.hpp"
#include "close/value_changes.hpp"
#include "close/value_name.hpp"
#include "english.hpp"
#include "load/built_in_law.hpp"
#include "load/loading.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

const Period kOctober = *parse_period("2026-10");

const std::string kPlan =
    "campaign: {id: a, title: Thi đua, period: 2026-10..2026-12}\n"
    "criteria:\n"
    "  - {id: nhiem-vu, title: Nhiệm vụ, applies-to: unit, maximum: 60}\n"
    "  - {id: an-toan, title: An toàn, applies-to: unit, maximum: 40, weight: 100%}\n";
const std::string kUnits = "units: [{id: noi, name: Khoa Nội}, {id: ngoai, name: Khoa Ngoại}]\n";
const std::string kSheets =
    "score-sheets:\n"
    "  - {period: 2026-10, round: self, scores: {noi: {nhiem-vu: 50, an-toan: 40}, ngoai: "
    "{nhiem-vu: 45, an-toan: 39.5}}}\n";

std::string values_of(const std::string& text, const Period& period = kOctober) {
  Loaded loaded(text);
  REQUIRE(loaded.problems() == "");
  const Evaluation evaluation(loaded.campaign, built_in_law, loaded.diagnostics);
  std::string lines;
  for (const auto& one : period_values(evaluation, period))
    lines += one.key + ": " + one.value + "\n";
  return lines;
}

std::string edited_by_reopening(std::string text) {
  const Loaded loaded(text);
  REQUIRE(loaded.problems() == "");
  const Reopening reopening{.on = {2026, 11, 20}, .reason = "Nói \"lại\""};
  const auto result =
      edited(text, {reopening_edit(loaded.campaign.closed_periods.at(0), reopening)});
  const Loaded again(result);
  CHECK(again.problems() == "");
  CHECK(again.campaign.closed_periods.at(0).reopened->reason == "Nói \"lại\"");
  CHECK(again.campaign.closed_periods.at(0).period->text() == "2026-10");
  return result;
}

}  // namespace

TEST_CASE("what decides a period does not depend on how the data is written") {
  const auto closed = values_of(kPlan + kUnits + kSheets);
  CHECK(closed.find("score/ngoai/an-toan/2026-10/self: 39.5\n") != closed.npos);
  CHECK(closed.find("result/noi/total: 90\n") != closed.npos);
  const std::string other_shape =
      "score-sheets:  # hai phiếu\n"
      "  - period: 2026-10\n"
      "    round: self\n"
      "    scores: {ngoai: {an-toan: {points: 39.50, note: Tốt}, nhiem-vu: 45}}\n"
      "  - {period: 2026-10, round: self, scores: {noi: {an-toan: 40, nhiem-vu: 50}}}\n"
      "units: [{id: ngoai, name: Khoa Ngoại}, {id: noi, name: Khoa Nội tổng hợp}]\n";
  CHECK(values_of(other_shape + kPlan) == closed);
}

TEST_CASE("what comes after a period does not decide it") {
  const auto closed = values_of(kPlan + kUnits + kSheets);
  const std::string later =
      "units: [{id: noi, name: Khoa Nội}, {id: ngoai, name: Khoa Ngoại},\n"
      "  {id: noi-nhi, name: Khoa Nội - Nhi, continues: noi, from: 2026-11-01},\n"
      "  {id: duoc, name: Khoa Dược, from: 2026-11-01}]\n"
      "absences: [{subject: noi, period: 2026-11, kind: other}]\n"
      "achievements: [{id: tt, subject: noi, date: 2026-11-02, title: Cứu người}]\n"
      "penalties: [{id: cham, points: 2, title: Chậm, from: 2026-11-01}]\n";
  CHECK(values_of(kPlan + later + kSheets) == closed);
}

TEST_CASE("changes are told by key, results apart") {
  const std::vector<ClosedValue> kept = {{"a/x", "1"}, {"b/x", "2"}, {"result/noi/total", "90"}};
  const DecidingValues now = {{"b/x", "3"}, {"c/x", "4"}, {"result/noi/total", "91"}};
  const auto changes = value_changes(kept, now);
  REQUIRE(changes.entered.size() == 3);
  CHECK(changes.entered[0].now == nullptr);
  CHECK(changes.entered[1].now->value == "3");
  CHECK(changes.entered[2].before == nullptr);
  REQUIRE(changes.results.size() == 1);
  CHECK(changes.results[0].key() == "result/noi/total");
}

TEST_CASE("a key in words") {
  const Loaded loaded(kPlan + kUnits);
  const Index index(loaded.campaign);
  const auto name = [&](const char* key) { return english(value_name(key, kOctober, index)); };
  CHECK(name("score/noi/nhiem-vu/2026-10/appraised") == "Khoa Nội, nhiem-vu");
  CHECK(name("score/noi/nhiem-vu/2026-10/self") == "Khoa Nội, nhiem-vu, self-score");
  CHECK(name("score/noi/sang-kien/2026-Q4/final") == "Khoa Nội, sang-kien, 2026-Q4, final score");
  CHECK(name("figure/tin-bai/2026-10/noi") == "figure of tin-bai, Khoa Nội");
  CHECK(name("result/noi/place") == "Khoa Nội, place");
  CHECK(name("tie/noi") == "noi");
  CHECK(name("x") == "x");
}

TEST_CASE("an entry is marked as reopened wherever its keys stand, and no other byte changes") {
  const std::string field = "reopened: {on: 2026-11-20, reason: \"Nói \\\"lại\\\"\"}";
  CHECK(edited_by_reopening("closed-periods: [{period: 2026-10}]\n") ==
        "closed-periods: [{" + field + ", period: 2026-10}]\n");
  CHECK(edited_by_reopening("closed-periods:\n  - {\n    on: 2026-11-01, period: 2026-10}\n") ==
        "closed-periods:\n  - {\n    " + field + ", on: 2026-11-01, period: 2026-10}\n");
  CHECK(edited_by_reopening("closed-periods:\r\n  - on: 2026-11-01\r\n    period: 2026-10\r\n") ==
        "closed-periods:\r\n  - " + field + "\r\n    on: 2026-11-01\r\n    period: 2026-10\r\n");
  CHECK(edited_by_reopening("closed-periods:\n  -\n    period: 2026-10  # tháng 10\n") ==
        "closed-periods:\n  -\n    " + field + "\n    period: 2026-10  # tháng 10\n");
}

TEST_CASE("a closing is read as it was written, and fits its digest") {
  const DecidingValues values = {{"plan/aggregate", "average"},
                                 {"plan/tie-break", "a, women-share"}};
  const auto text =
      closing_text({kOctober, {2026, 11, 5}, "Văn phòng: A", values}, Language::english);
  const Loaded loaded(text);
  REQUIRE(loaded.problems() == "");
  const auto& closed = loaded.campaign.closed_periods.at(0);
  CHECK(closed.digest == digest_of(closed.values));
  CHECK(closed.by == "Văn phòng: A");
  CHECK(short_digest(closed) == digest_of(values).substr(7, 12));
}

TEST_CASE("a longer period is closed when all its sheets are") {
  const Loaded loaded(
      kPlan +
      "closed-periods:\n"
      "  - {period: 2026-10, on: 2026-11-05}\n"
      "  - {period: 2026-11, on: 2026-12-05, reopened: {on: 2026-12-06, reason: A}}\n"
      "  - {period: 2026-11, on: 2026-12-09}\n");
  REQUIRE(loaded.problems() == "");
  const auto count = [&](const char* period) {
    return closings_of(loaded.campaign, *parse_period(period)).size();
  };
  CHECK(count("2026-10") == 1);
  CHECK(count("2026-10..2026-11") == 2);
  CHECK(count("2026-Q4") == 0);
  CHECK(english(when_closed(*closing_of(loaded.campaign, *parse_period("2026-11")))) ==
        "2026-11 was closed on 2026-12-09");
}

TEST_CASE("the values of a closed period are texts, by key") {
  const Loaded text(
      "closed-periods:\n"
      "  - period: 2021-09\n"
      "    by: Văn phòng\n"
      "    values: {b/x: 38, a/y: true, a/x: 2021-09-30, c: 1/2}\n"
      "    reopened: {on: 2021-11-02, reason: Kiểm tra, by: Giám đốc}\n");
  REQUIRE(text.problems() == "");
  const auto& closed = text.campaign.closed_periods[0];
  std::string written;
  for (const auto& one : closed.values) written += one.key + "=" + one.value + " ";
  CHECK(written == "a/x=2021-09-30 a/y=true b/x=38 c=1/2 ");
  CHECK(closed.by == "Văn phòng");
  CHECK_FALSE(closed.stands());
  CHECK(closed.reopened->reason == "Kiểm tra");
  CHECK(closed.reopened->by == "Giám đốc");
}

TEST_CASE("a value of a closed period that is no single value is told") {
  const Loaded text("closed-periods: [{period: 2021-09, values: {a: [1, 2]}}]\n");
  CHECK(text.problems() != "");
  CHECK(text.campaign.closed_periods.empty());
}
