// Days in sentences and tables for people. What is data, or can be typed again, is Date::text().
#pragma once

#include <string>

#include "base/date.hpp"

namespace campaign {

/// `2021-10-05` in English, `05/10/2021` in Vietnamese.
std::string shown(const Date& day);
/// A period that begins or ends within a month by its days; others as they are written.
std::string shown(const Period& period);
/// The same of a text that is nothing but such a day or period; any other text as it is.
std::string shown_day(const std::string& text);

}  // namespace campaign
