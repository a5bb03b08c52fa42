// The last day of which the data can record what has happened.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "check/check.hpp"

namespace campaign {

/// The first period of the plan that is not over and has no score sheet; nullopt when all have one.
std::optional<Period> first_open_period(const CheckContext& context);

/// Today; where all sheets up to a later period are there, its end, as the data was then looked at
/// on an earlier day; where they are there to the end of the campaign, the day dossiers are due, or
/// a year after it.
Date last_known_day(const CheckContext& context);

/// Today, or a year after the campaign, in which its awards are decided.
Date last_planned_day(const CheckContext& context);

}  // namespace campaign
