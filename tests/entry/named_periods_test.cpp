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
  CHECK(named("THÁNG: 9   NĂM: 2021") == "2021-09");
  CHECK(named("Tháng chín năm 2021") == "2021-09");
  CHECK(named("Kỳ: 9/2021") == "2021-09");
  CHECK(named("Thời gian: từ 01/9/2021 đến 30/9/2021") == "2021-09");
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
  CHECK(named("Các tháng năm 2021") == "");
  CHECK(named("Quý khách 2026") == "");
  CHECK(named("12/QĐ-STTTT") == "");
  CHECK(named("") == "");
}

TEST_CASE("titles and sheets name months without a year") {
  using Months = std::vector<int>;
  CHECK(named_months("Tháng 9") == Months{9});
  CHECK(named_months("T9") == Months{9});
  CHECK(named_months("BẢNG CHẤM ĐIỂM THI ĐUA THÁNG CHÍN") == Months{9});
  CHECK(named_months("Quý III") == Months{7, 8, 9});
  CHECK(named_months("Tháng 9 Tháng 10") == Months{9, 10});
  CHECK(named_months("thang-9") == Months{});
  CHECK(named_months("Tháng 13") == Months{});
  CHECK(named_months("Tổng hợp các tháng từ đầu năm") == Months{});
  CHECK(named_months("Căn cứ cuộc họp tháng 9") == Months{});
  const auto sheet = [](const char* name) {
    const auto list = periods_of_sheet(name);
    return list.empty() ? "" : list.front().text();
  };
  CHECK(sheet("T9-2021") == "2021-09");
  CHECK(sheet("Thang 09.2021") == "2021-09");
  CHECK(sheet("9.2021") == "2021-09");
  CHECK(sheet("2022") == "2022");
  CHECK(sheet("Quý III") == "");
  CHECK(sheet("Sheet1") == "");
}
