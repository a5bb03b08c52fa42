// Days as people read them.
#include "base/shown.hpp"

#include <doctest/doctest.h>

#include "base/language.hpp"

using namespace campaign;

TEST_CASE("days and periods are shown as their language writes them") {
  const Date day{2021, 10, 5};
  CHECK(shown(day) == "2021-10-05");
  CHECK(shown(*parse_period("2021-09-21..2022-05-31")) == "2021-09-21..2022-05-31");
  const Speaking vietnamese(Language::vietnamese);
  CHECK(shown(day) == "05/10/2021");
  CHECK(shown(Period{day, day}) == "05/10/2021");
  CHECK(shown(*parse_period("2021-09-21..2022-05-31")) == "21/09/2021–31/05/2022");
  CHECK(shown(*parse_period("2021-10")) == "10/2021");
  CHECK(shown(*parse_period("2021-09..2022-05")) == "09/2021–05/2022");
  CHECK(shown(*parse_period("2021-Q4")) == "quý 4/2021");
  CHECK(shown(*parse_period("2015..2016")) == "2015–2016");
  CHECK(shown_day("2021-10-05") == "05/10/2021");
  CHECK(shown_day("94.25") == "94.25");
  CHECK(shown_day("tt-2021-10-05") == "tt-2021-10-05");
}
