// Days as displayed in sentences and tables. Data, and what users can type back, is Date::text().
#pragma once

#include <string>

#include "base/date.hpp"
#include "base/language.hpp"

namespace campaign {

/// `2021-10-05` in English, `05/10/2021` in Vietnamese.
std::string shown(const Date& day, Language language);
/// A period that begins or ends within a month by its days; others by their short notation.
std::string shown(const Period& period, Language language);

}  // namespace campaign
