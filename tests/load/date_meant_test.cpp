// What people write for days and periods, and what is left alone since it is not certain.
#include "load/date_meant.hpp"

#include <doctest/doctest.h>

using namespace campaign;

TEST_CASE("days and periods in other shapes") {
  const std::pair<const char*, const char*> written[] = {
      {"2026-6", "2026-06"},
      {"2026/6", "2026-06"},
      {"2026.06", "2026-06"},
      {"2026–06", "2026-06"},
      {"2026_06", "2026-06"},
      {"6-2026", "2026-06"},
      {"06/2026", "2026-06"},
      {"T6/2026", "2026-06"},
      {"2026-T6", "2026-06"},
      {"Tháng 6/2026", "2026-06"},
      {"tháng 06 năm 2026", "2026-06"},
      {"Q2/2026", "2026-Q2"},
      {"2026-q2", "2026-Q2"},
      {"Quý II/2026", "2026-Q2"},
      {"quý 4 năm 2026", "2026-Q4"},
      {"6 tháng đầu năm 2026", "2026-H1"},
      {"6 tháng cuối năm 2026", "2026-H2"},
      {"9 tháng đầu năm 2026", "2026-01..2026-09"},
      {"3 tháng cuối năm 2026", "2026-Q4"},
      {"năm 2026", "2026"},
      {"Cả năm 2026", "2026"},
      {"tháng 5 đến tháng 8/2026", "2026-05..2026-08"},
      {"từ tháng 5 đến hết tháng 8 năm 2026", "2026-05..2026-08"},
      {"Từ tháng 01 đến 12/2026", "2026"},
      {"T5–T8/2026", "2026-05..2026-08"},
      {"1988-6-12", "1988-06-12"},
      {"1988/06/12", "1988-06-12"},
      {"2026.06.12", "2026-06-12"},
      {"12.6.2026", "2026-06-12"},
      {"Ngày 12/6/2026", "2026-06-12"},
      {"ngày 12 tháng 6 năm 2026", "2026-06-12"},
  };
  for (const auto& [text, meant] : written) {
    CAPTURE(text);
    CHECK(date_meant(text).notation == meant);
    CHECK(date_meant(text).day.has_value() == (std::string_view(meant).size() == 10));
  }
}

TEST_CASE("ranges in other shapes") {
  for (const auto* text :
       {"2026-05-01 .. 2026-08-31", "2026-05-01...2026-08-31", "2026-05-01…2026-08-31",
        "2026-05-01 đến 2026-08-31", "2026-05-01.2026-08-31", "2026-05-01 ~ 2026-08-31",
        "2026-05-01 - 2026-08-31", "2026-05-01-2026-08-31", "01/05/2026 - 31/08/2026",
        "01/05/2026–31/08/2026", "1-5-2026 đến 31-8-2026",
        "từ ngày 01/05/2026 đến hết ngày 31/08/2026"}) {
    CAPTURE(text);
    CHECK(date_meant(text).notation == "2026-05-01..2026-08-31");
  }
  CHECK(date_meant("5/2026-8/2026").notation == "2026-05..2026-08");
  CHECK(date_meant("2023 đến 2024").notation == "2023..2024");
  CHECK(date_meant("2026/5/1..2026/8/31").notation == "2026-05-01..2026-08-31");
}

TEST_CASE("what could mean something else, or nothing") {
  for (const auto* text : {"2023-2024",
                           "2023 - 2024",
                           "05-08/2026",
                           "5.8/2026",
                           "12/6/26",
                           "9/15/2026",
                           "13/2026",
                           "2026-Q5",
                           "2026-T13",
                           "2026-0",
                           "0/6/2026",
                           "tháng 9 đến tháng 5/2026",
                           "tháng 5 đến tháng 13/2026",
                           "tháng 5 đến tháng 8",
                           "12 tháng đầu năm 2026",
                           "cả 6/2026 và 7/2026",
                           "năm học 2026",
                           "2026-05-01..",
                           "12/6",
                           "15",
                           "",
                           "-",
                           "hôm qua",
                           "2026-06-12 08:00",
                           "20260612",
                           "2026-2027-06",
                           "12345/6/2026"}) {
    CAPTURE(text);
    const auto meant = date_meant(text);
    CHECK(meant.notation == "");
    CHECK(meant.impossible.empty());
  }
}
