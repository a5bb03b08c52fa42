// Days, periods, and steps through the calendar.
#include "base/date.hpp"

#include <doctest/doctest.h>

using namespace campaign;

namespace {

std::string period(std::string_view text) {
  const auto read = parse_period(text);
  return read ? read->first.text() + " " + read->last.text() : "none";
}

Period of(std::string_view text) {
  const auto read = parse_period(text);
  REQUIRE(read);
  return *read;
}

}  // namespace

TEST_CASE("days that exist are read") {
  CHECK(parse_date("2021-09-15") == Date{2021, 9, 15});
  CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
  CHECK(parse_date("2000-02-29") == Date{2000, 2, 29});
  CHECK(parse_date("0002-01-01") == Date{2, 1, 1});
}

TEST_CASE("impossible days and other shapes are not") {
  for (const auto* text : {"2021-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10",
                           "2021-01-00", "2021-01-32", "0000-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
    CHECK(looks_like_date(text));
  }
  for (const auto* text : {"", "2021", "2021-9-15", "15/09/2021", "2021-09-15 ", "2021/09/15",
                           "2021-09-1x", "21-09-2021", "-021-09-15"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text));
    CHECK_FALSE(looks_like_date(text));
  }
}

TEST_CASE("days are counted over months and years") {
  CHECK(Date{2021, 12, 31}.plus_days(1) == Date{2022, 1, 1});
  CHECK(Date{2024, 3, 1}.plus_days(-1) == Date{2024, 2, 29});
  CHECK(Date{2021, 1, 1}.plus_days(365) == Date{2022, 1, 1});
  CHECK(Date::last_of_month(2023, 2) == Date{2023, 2, 28});
  CHECK(Date::last_of_month(2021, 12) == Date{2021, 12, 31});
  CHECK(Date::last_of_month(2021, 14) == Date{2022, 2, 28});
}

TEST_CASE("periods hold both ends") {
  CHECK(period("2021-09-15") == "2021-09-15 2021-09-15");
  CHECK(period("2021-09") == "2021-09-01 2021-09-30");
  CHECK(period("2021-Q3") == "2021-07-01 2021-09-30");
  CHECK(period("2021-H2") == "2021-07-01 2021-12-31");
  CHECK(period("2021") == "2021-01-01 2021-12-31");
  CHECK(period("2021-09-21..2022-06-30") == "2021-09-21 2022-06-30");
  CHECK(period("2021-09..2022") == "2021-09-01 2022-12-31");
  CHECK(period("2021-09..2021-09-10") == "2021-09-01 2021-09-10");
}

TEST_CASE("other texts are no periods") {
  for (const auto* text : {"",
                           "..",
                           "2021..",
                           "..2021",
                           "2022..2021",
                           "2021-Q5",
                           "2021-Q0",
                           "2021-H3",
                           "2021-q3",
                           "2021-13",
                           "2021-00",
                           "2021-9",
                           "21-09",
                           "2021-",
                           "2021-02-30",
                           "2021...2022",
                           "0000",
                           "2021..2022..2023",
                           "2021-09..2021-02-30",
                           "202a",
                           "tháng 9"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_period(text));
  }
}

TEST_CASE("a period is written the shortest way, and reads back the same") {
  for (const auto* text : {"2021-09-15", "2021-09", "2021-Q1", "2021-Q4", "2021-H1", "2021-H2",
                           "2021", "2018..2019", "2021-09..2021-10", "2021-02..2021-04",
                           "2021-09-21..2022-06-30", "2021-12..2022-02", "2021-04..2022-03"})
    CHECK(of(text).text() == text);
  CHECK(of("2021-07..2021-09").text() == "2021-Q3");
  CHECK(of("2021-01-01..2021-12-31").text() == "2021");
  CHECK(of("2021-02-01..2021-02-28").text() == "2021-02");
}

TEST_CASE("what a period holds and touches") {
  CHECK(of("2021-09").contains(Date{2021, 9, 30}));
  CHECK_FALSE(of("2021-09").contains(Date{2021, 10, 1}));
  CHECK(of("2021").contains(of("2021-Q4")));
  CHECK_FALSE(of("2021-Q4").contains(of("2021")));
  CHECK(of("2021-09").overlaps(of("2021-09-30..2021-12")));
  CHECK_FALSE(of("2021-09").overlaps(of("2021-10")));
}

TEST_CASE("the years that stand for no beginning and no end are not written") {
  for (const auto* text : {"0001", "9999-12", "9999-12-31", "2021..9999", "0001-01-01..2021"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(parse_period(text));
  }
  for (const auto* text : {"0002", "9998-Q4", "9998-12-31", "0002..9998"})
    CHECK(of(text).text() == text);
}

TEST_CASE("steps") {
  CHECK(month_of({2021, 2, 3}) == of("2021-02"));
  CHECK(step_of({2021, 9, 30}, Step::quarter) == of("2021-Q3"));
  CHECK(step_of({2021, 9, 30}, Step::year) == of("2021"));
  CHECK(next(of("2021-12"), Step::month) == of("2022-01"));
  CHECK(next(of("2021-Q4"), Step::quarter) == of("2022-Q1"));
  CHECK(previous(of("2021-01"), Step::month) == of("2020-12"));
  CHECK(previous(of("2021"), Step::year) == of("2020"));
  const auto months = steps_in(of("2021-09-21..2022-01-01"), Step::month);
  CHECK(months.size() == 5);
  CHECK(months.front() == of("2021-09"));
  CHECK(months.back() == of("2022-01"));
  CHECK(steps_in(of("2021-03-31..2021-04-01"), Step::quarter).size() == 2);
}

TEST_CASE("the period before is as long") {
  CHECK(period_before(of("2021-03")) == of("2021-02"));
  CHECK(period_before(of("2021-Q1")) == of("2020-Q4"));
  CHECK(period_before(of("2021")) == of("2020"));
  CHECK(period_before(of("2021-10..2021-11")) == of("2021-08..2021-09"));
  CHECK(period_before(of("2021-09-11..2021-09-20")) == of("2021-09-01..2021-09-10"));
}
