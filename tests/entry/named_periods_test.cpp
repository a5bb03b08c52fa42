// Periods that the titles of offices name.
#include "entry/named_periods.hpp"

#include <doctest/doctest.h>

using namespace campaign;

namespace {

std::string named(const std::string& text) {
  std::string list;
  for (const auto& one : named_periods(text)) list += (list.empty() ? "" : " ") + one.text();
  return list;
}

}  // namespace

TEST_CASE("titles name months, quarters and years in many ways") {
  CHECK(named("BẢNG CHẤM ĐIỂM THÁNG 11 NĂM 2026") == "2026-11");
  CHECK(named("Tháng 10/2025") == "2025-10");
  CHECK(named("THÁNG 11-2026") == "2026-11");
  CHECK(named("Tháng 11 - 2026") == "2026-11");
  CHECK(named("Tháng 11.2026") == "2026-11");
  CHECK(named("T11/2026") == "2026-11");
  CHECK(named("KỲ: 2026-11") == "2026-11");
  CHECK(named("QUÝ III NĂM 2026") == "2026-Q3");
  CHECK(named("quý 4/2026") == "2026-Q4");
  CHECK(named("Tháng 11 năm 2026") == "2026-11");
  CHECK(named("BẢNG XẾP LOẠI NĂM 2024") == "2024");
  CHECK(named("Kết quả năm học 2024-2025") == "2024..2025");
}

TEST_CASE("days of signing, grounds and numbers name no period") {
  CHECK(named("Trà Vinh, ngày 05 tháng 11 năm 2026") == "");
  CHECK(named("Căn cứ Luật Thi đua, khen thưởng năm 2022") == "");
  CHECK(named("Tháng 13/2026") == "");
  CHECK(named("Quý khách 2026") == "");
  CHECK(named("12/QĐ-STTTT") == "");
  CHECK(named("") == "");
}

TEST_CASE("a name that is a month and nothing else") {
  CHECK(month_of_name("Tháng 9") == 9);
  CHECK(month_of_name("T9") == 9);
  CHECK(month_of_name("thang-9") == 0);
  CHECK(month_of_name("Tháng 13") == 0);
  CHECK(month_of_name("Tổng hợp") == 0);
}
