// Prize money of 2021 to the đồng, and the same rounded to the nearest.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <deque>

#include "award/statute.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"

using namespace campaign;

namespace {

/// "450000": of a form under a pack that extends a built-in one.
struct PrizeTable {
  std::deque<SourceFile> sources, built_in;
  Diagnostics diagnostics;
  Campaign campaign;
  Statute statute;

  explicit PrizeTable(const std::string& rounding = "up", const std::string& pack = "vn-2017") {
    sources.emplace_back(
        "a.yaml", fmt::format("campaign: {{id: mau, title: Mẫu, period: 2021, rule-pack: mau}}\n"
                              "rule-pack: {{id: mau, title: Mẫu, extends: {}, "
                              "prize-rounding: {{to: 10000, mode: {}}}}}\n",
                              pack, rounding));
    campaign = load(sources, diagnostics);
    load_rule_packs(campaign, built_in_pack, built_in, diagnostics);
    statute = Statute::of(campaign, campaign.plan->rule_packs.front(), diagnostics);
  }

  int64_t of(const char* form, SubjectClass subject, Date day = {2021, 12, 20}) const {
    const auto* found = statute.form(AwardFormId{form});
    REQUIRE(found);
    const auto money = statute.prize(found->form->id, subject, day);
    return money ? money->amount : -1;
  }
  bool recalled(const char* form, SubjectClass subject, Date day = {2021, 12, 20}) const {
    return statute.prize(AwardFormId{form}, subject, day)->recalled();
  }
};

struct Row {
  const char* form;
  int64_t person, unit;
};
constexpr Row kTable[] = {{"giay-khen-so", 450'000, 900'000},
                          {"bang-khen-tinh", 1'490'000, 2'980'000},
                          {"bang-khen-thu-tuong", 5'220'000, 10'430'000},
                          {"huan-chuong-lao-dong-ba", 6'710'000, 13'410'000},
                          {"huan-chuong-chien-cong-ba", 6'710'000, 13'410'000},
                          {"huan-chuong-lao-dong-nhi", 11'180'000, 22'350'000},
                          {"huan-chuong-chien-cong-nhi", 11'180'000, 22'350'000},
                          {"huan-chuong-lao-dong-nhat", 13'410'000, 26'820'000},
                          {"huan-chuong-chien-cong-nhat", 13'410'000, 26'820'000}};

}  // namespace

TEST_CASE("prize money of 2021, rounded up to ten thousand") {
  const PrizeTable money;
  for (const auto& row : kTable) {
    CAPTURE(row.form);
    CHECK(money.of(row.form, SubjectClass::person) == row.person);
    CHECK(money.of(row.form, SubjectClass::unit) == row.unit);
  }
  CHECK(money.of("giay-khen-xa", SubjectClass::person) == 230'000);
}

TEST_CASE("rounded to the nearest ten thousand only two sums of 2021 differ") {
  const PrizeTable money("nearest");
  for (const auto& row : kTable) {
    CAPTURE(row.form);
    const bool differs = std::string(row.form) == "giay-khen-so";
    CHECK(money.of(row.form, SubjectClass::person) == row.person);
    CHECK(money.of(row.form, SubjectClass::unit) == (differs ? 890'000 : row.unit));
  }
  CHECK(money.of("giay-khen-xa", SubjectClass::person) == 220'000);
}

TEST_CASE("the base salary is that of the day of the decision") {
  const PrizeTable money;
  CHECK(money.of("giay-khen-so", SubjectClass::unit, {2019, 6, 30}) == 840'000);
  CHECK(money.of("giay-khen-so", SubjectClass::unit, {2019, 7, 1}) == 900'000);
  CHECK(money.of("giay-khen-so", SubjectClass::unit, {2010, 1, 1}) == -1);
}

TEST_CASE("money that rests on an unverified factor says so") {
  const PrizeTable money;
  CHECK_FALSE(money.recalled("bang-khen-thu-tuong", SubjectClass::person));
  CHECK(money.recalled("bang-khen-thu-tuong", SubjectClass::household));
  CHECK(money.recalled("giay-khen-so", SubjectClass::person));
}

// Nghị định 152/2025/NĐ-CP, Điều 50, 54; base salaries of Nghị định 73/2024 and 161/2026.
TEST_CASE("a later pack changes prizes, and the base salary changes with the day") {
  const PrizeTable money("up", "vn-2025");
  const Date before{2026, 6, 30}, after{2026, 7, 20};
  CHECK(money.of("bang-khen-tinh", SubjectClass::person, before) == 3'510'000);
  CHECK(money.of("bang-khen-tinh", SubjectClass::household, before) == 5'270'000);
  CHECK(money.of("chien-si-thi-dua-co-so", SubjectClass::person, before) == 2'340'000);
  CHECK(money.of("chien-si-thi-dua-co-so", SubjectClass::person, after) == 2'530'000);
  CHECK(money.of("giay-khen-so", SubjectClass::person, after) == 760'000);
  CHECK_FALSE(money.recalled("bang-khen-tinh", SubjectClass::person, after));
  CHECK_FALSE(money.recalled("giay-khen-so", SubjectClass::unit, after));
  CHECK(money.recalled("giay-khen-so", SubjectClass::person, after));
}

TEST_CASE("factors that come from the law before are marked as from memory") {
  const PrizeTable money("up", "vn-2026");
  const Date day{2026, 12, 20};
  CHECK(money.of("bang-khen-tinh", SubjectClass::unit, day) == 7'590'000);
  CHECK(money.recalled("bang-khen-tinh", SubjectClass::unit, day));
}

// thuvienphapluat.vn, hỏi đáp 83A2752: Nghị định 98/2023/NĐ-CP, Điều 55; 4.5 times 2 340 000.
TEST_CASE(
    "a Huân chương Lao động hạng Ba of 2024 is 10 530 000 đồng for a person, twice for a unit") {
  const PrizeTable money("up", "vn-2024");
  const Date day{2024, 8, 20};
  CHECK(money.of("huan-chuong-lao-dong-ba", SubjectClass::person, day) == 10'530'000);
  CHECK(money.of("huan-chuong-lao-dong-ba", SubjectClass::unit, day) == 21'060'000);
  CHECK_FALSE(money.recalled("huan-chuong-lao-dong-ba", SubjectClass::person, day));
}

TEST_CASE("9/10 of 11 members are 10, more than half of 10 are 6") {
  CHECK(Majority{Ratio(9, 10), false}.least_of(11) == 10);
  CHECK(Majority{Ratio(9, 10), false}.least_of(10) == 9);
  CHECK(Majority{Ratio(1, 2), true}.least_of(10) == 6);
  CHECK(Majority{Ratio(1, 2), true}.least_of(11) == 6);
}
