// The years that a standard considers: those after the held award, or the latest ones.
#pragma once

#include "award/rule.hpp"

namespace campaign {

/// The first of `years` consecutive years. With a base award: the year after the one it counts for,
/// or the first of a row that begins later.
/// Without: such that the last is the latest year if it is rated, else the year before the judged
/// day.
int first_year(const Case& question, int years);

/// The latest year whose rating may count: the one for which the form is given, else by the judged
/// day, as people are rated at the end of a year, in December.
int latest_year(const Case& question);

/// The latest year if the form is given for it or the subject is rated for it, else the year before
/// the judged day.
int latest_rated_year(const Case& question);

/// The first day that counts: that of a row that begins later, else the day after the time of the
/// base award, else the first day of the row of years, else Date{} (no limit).
Date first_day(const Case& question, std::optional<int> years);

/// The last day that counts: for a row of years without a base award the end of its last year, else
/// the judged day.
Date last_day(const Case& question, std::optional<int> years);

/// " since 2017-01-01", or " from … to …" when later days do not count.
Message span_phrase(const Date& first, const Date& last, const Date& as_of);

/// " since 2017-01-01"; empty when everything counts.
Message since_phrase(const Date& first);

/// "2017, 2019"
std::string listed(const std::vector<int>& years);

}  // namespace campaign
