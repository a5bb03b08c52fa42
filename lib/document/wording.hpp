// Formats numbers, dates and periods for a Vietnamese document.
#pragma once

#include <string>

#include "base/value.hpp"

namespace campaign {

/// `97,50`; `1.490`; `05/7/2021` (days below 10 and months 1 and 2 with a zero: Nghị định 30/2020);
/// `tháng 10/2021`, `quý III/2021`, `6 tháng cuối năm 2021`, `năm 2021`,
/// `từ tháng 9/2021 đến tháng 5/2022`, `từ 21/9/2021 đến 31/5/2022`; `—` for missing; `có`/`không`;
/// texts unchanged; the elements of a list separated by commas; empty for a record.
std::string worded(const Value& value);

/// `ngày 05 tháng 7 năm 2021`
std::string long_date(const Date& date);
/// `10/2021`, `III/2021`, `6T cuối 2021`, `2021`, `9/2021–5/2022`: for column headings.
std::string short_period(const Period& period);

}  // namespace campaign
