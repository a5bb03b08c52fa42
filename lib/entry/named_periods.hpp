// The months, quarters and years that a text of an office names.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"

namespace campaign {

/// `Tháng 11 năm 2026`, `T11/2026`, `Quý III-2026`, `Kỳ: 2026-11`, `từ 01/9/2021 đến 30/9/2021`,
/// and the year of a title such as `Bảng xếp loại năm 2024`. A day of signing, `ngày 05 tháng 11
/// năm 2026`, is none.
std::vector<Period> named_periods(const std::string& text);

/// Those that the name of a sheet says, also alone: `9.2021`, `2022`.
std::vector<Period> periods_of_sheet(const std::string& name);

/// The months of a title or name without a year: 9 of `Tháng 9` or `T9`, 7 to 9 of `Quý III`; none
/// of other texts.
std::vector<int> named_months(const std::string& text);

}  // namespace campaign
