// The months, quarters and years that a text of an office names.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"

namespace campaign {

/// `Tháng 11 năm 2026`, `T11/2026`, `Quý III-2026`, `Kỳ: 2026-11`, and the year of a title such as
/// `Bảng xếp loại năm 2024`. A day of signing, `ngày 05 tháng 11 năm 2026`, is none.
std::vector<Period> named_periods(const std::string& text);

/// The month of a name that holds nothing else: 9 of `Tháng 9` or `T9`; 0 for other names.
int month_of_name(const std::string& name);

}  // namespace campaign
