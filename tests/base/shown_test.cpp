// Days as people read them.
#include "base/shown.hpp"

#include <doctest/doctest.h>

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
  CHECK(vietnamese(*parse_period("2021-Q4")) == "quý 4/2021");
  CHECK(vietnamese(*parse_period("2015..2016")) == "2015–2016");
}
