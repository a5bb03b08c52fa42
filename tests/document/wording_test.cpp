// How numbers, days and periods are worded.
#include "document/wording.hpp"

#include <doctest/doctest.h>

using namespace campaign;

namespace {

std::string number(int64_t hundredths, int decimals) {
  return worded(Number{Points::hundredths(hundredths), decimals});
}
std::string date(const char* text) { return worded(*parse_date(text)); }
std::string period(const char* text) { return worded(*parse_period(text)); }
std::string short_form(const char* text) { return short_period(*parse_period(text)); }

}  // namespace

TEST_CASE("numbers have a decimal comma, points between thousands, and never lose a decimal") {
  CHECK(number(9750, 2) == "97,50");
  CHECK(number(9750, 1) == "97,5");
  CHECK(number(9755, 1) == "97,55");
  CHECK(number(9700, 0) == "97");
  CHECK(number(9705, 0) == "97,05");
  CHECK(number(99900, 0) == "999");
  CHECK(number(100000, 0) == "1.000");
  CHECK(number(149000000, 0) == "1.490.000");
  CHECK(number(123456789, 2) == "1.234.567,89");
  CHECK(number(-150, 2) == "-1,50");
  CHECK(number(-50, 0) == "-0,5");
  CHECK(number(-100000, 0) == "-1.000");
  CHECK(number(0, 2) == "0,00");
}

TEST_CASE("days below 10 and months 1 and 2 have a zero") {
  CHECK(date("2021-07-05") == "05/7/2021");
  CHECK(date("2021-02-15") == "15/02/2021");
  CHECK(date("2021-03-31") == "31/3/2021");
  CHECK(date("2021-12-01") == "01/12/2021");
  CHECK(long_date({2021, 7, 5}) == "ngày 05 tháng 7 năm 2021");
  CHECK(long_date({2022, 1, 20}) == "ngày 20 tháng 01 năm 2022");
}

TEST_CASE("periods are worded as people say them") {
  CHECK(period("2021-10") == "tháng 10/2021");
  CHECK(period("2021-01") == "tháng 01/2021");
  CHECK(period("2021-Q1") == "quý I/2021");
  CHECK(period("2021-Q3") == "quý III/2021");
  CHECK(period("2021-Q4") == "quý IV/2021");
  CHECK(period("2021-H1") == "6 tháng đầu năm 2021");
  CHECK(period("2021-H2") == "6 tháng cuối năm 2021");
  CHECK(period("2021") == "năm 2021");
  CHECK(period("2018..2019") == "từ năm 2018 đến năm 2019");
  CHECK(period("2021-09..2022-05") == "từ tháng 9/2021 đến tháng 5/2022");
  CHECK(period("2021-09-21..2022-05-31") == "từ 21/9/2021 đến 31/5/2022");
  CHECK(period("2021-09-05") == "05/9/2021");
}

TEST_CASE("a period at the head of a column is short") {
  CHECK(short_form("2021-10") == "10/2021");
  CHECK(short_form("2022-02") == "02/2022");
  CHECK(short_form("2021-Q3") == "III/2021");
  CHECK(short_form("2021-H2") == "6T cuối 2021");
  CHECK(short_form("2021") == "2021");
  CHECK(short_form("2018..2020") == "2018–2020");
  CHECK(short_form("2021-09..2022-05") == "9/2021–5/2022");
  CHECK(short_form("2021-09-21..2022-05-31") == "21/9/2021–31/5/2022");
}

TEST_CASE("what is missing is a dash, never a zero or a blank") {
  CHECK(worded(Value()) == "—");
  CHECK(worded(true) == "có");
  CHECK(worded(false) == "không");
  CHECK(worded("Văn phòng") == "Văn phòng");
  CHECK(worded(Value::List{"Sở Nội vụ", Value(), "Ban Giám đốc"}) == "Sở Nội vụ, —, Ban Giám đốc");
}
