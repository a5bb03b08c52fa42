// Days, periods and numbers as displayed in sentences and tables. Data, and what users can type
// back, is their text().
#pragma once

#include <string>

#include "base/date.hpp"
#include "base/language.hpp"
#include "base/points.hpp"

namespace campaign {

/// `2021-10-05` in English, `05/10/2021` in Vietnamese.
std::string shown(const Date& day, Language language);
/// A period that begins or ends within a month by its days; others by their short notation.
std::string shown(const Period& period, Language language);

/// `2340.5` in English, `2.340,5` in Vietnamese, with at least so many decimals.
std::string shown(Points number, Language language, int decimals = 0);

}  // namespace campaign
