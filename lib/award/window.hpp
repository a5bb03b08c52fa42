// The years that a standard looks at: after the award held, or the latest ones.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// The first year of a row of so many. After an award: the year that follows the one to which it
/// counts. Without one: so many years up to the latest that is rated, which may be the year before.
int first_year(const Case& question, int years);

/// The first day of which something counts: the day after the time that the award held covers,
/// else the first day of the row of years, else the beginning of time.
Date first_day(const Case& question, std::optional<int> years);

/// " since 2017-01-01"; empty when everything counts.
std::string since_words(const Date& first);

/// "2017, 2019"
std::string listed(const std::vector<int>& years);

}  // namespace campaign
