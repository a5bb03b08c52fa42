// The years that a standard looks at: after the award held, or the latest ones.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// The first year of a row of so many. After an award: the year that follows the one to which it
/// counts. Without one: so many years up to the latest that is rated, which may be the year before.
int first_year(const Case& question, int years);

/// The latest year whose rating may count: people are rated at its end, in December.
int latest_year(const Date& day);

/// The first day of which something counts: the day after the time that the award held covers,
/// else the first day of the row of years, else the beginning of time.
Date first_day(const Case& question, std::optional<int> years);

/// The last day of which something counts: of a row without an award before it the end of its last
/// year, since the law asks what was done in that time; else the day that is judged.
Date last_day(const Case& question, std::optional<int> years);

/// " since 2017-01-01", or " from … to …" when later days do not count.
Message span_phrase(const Date& first, const Date& last, const Date& as_of);

/// " since 2017-01-01"; empty when everything counts.
Message since_phrase(const Date& first);

/// "2017, 2019"
std::string listed(const std::vector<int>& years);

}  // namespace campaign
