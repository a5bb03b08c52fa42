// Days as people read them.
#include "base/shown.hpp"

#include <doctest/doctest.h>

#include "base/ratio.hpp"

using namespace campaign;

TEST_CASE("days and periods are shown as their language writes them") {
  const Date day{2021, 10, 5};
  CHECK(shown(day, Language::english) == "2021-10-05");
  CHECK(shown(*parse_period("2021-09-21..2022-05-31"), Language::english) ==
        "2021-09-21..2022-05-31");
  const auto vietnamese = [](const auto& time) { return shown(time, Language::vietnamese); };
  CHECK(vietnamese(day) == "05/10/2021");
  CHECK(vietnamese(Period{day, day}) == "05/10/2021");
  CHECK(vietnamese(*parse_period("2021-09-21..2022-05-31")) == "21/09/2021–31/05/2022");
  CHECK(vietnamese(*parse_period("2021-10")) == "10/2021");
  CHECK(vietnamese(*parse_period("2021-09..2022-05")) == "09/2021–05/2022");
  CHECK(vietnamese(*parse_period("2021-Q4")) == "quý IV/2021");
  CHECK(vietnamese(*parse_period("2021-H2")) == "6 tháng cuối năm 2021");
  CHECK(vietnamese(*parse_period("2015..2016")) == "2015–2016");
}

TEST_CASE("numbers are shown as their language writes them") {
  const auto number = Points::hundredths(234'000'060);
  CHECK(shown(number, Language::english) == "2340000.6");
  CHECK(shown(number, Language::vietnamese) == "2.340.000,6");
  CHECK(shown(Points::whole(-1410), Language::vietnamese, 2) == "-1.410,00");
  CHECK(shown(Points::whole(975), Language::vietnamese) == "975");
}

TEST_CASE("numbers in a message keep their type until it is printed") {
  const auto message = say("{}", Points::hundredths(60)) + ", " + percent(Ratio(1, 8));
  CHECK(message.text(Language::english) == "0.6, 12.5%");
  CHECK(message.text(Language::vietnamese) == "0,6, 12,5%");
  CHECK(say_count("{}", "{}", 1200).text(Language::vietnamese) == "1.200");
  CHECK(share_message(Ratio(2, 3), "2/3").text(Language::vietnamese) == "2/3");
}
