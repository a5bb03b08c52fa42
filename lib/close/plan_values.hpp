// The versions of the plan by which a period is judged, as values.
#pragma once

#include "close/deciding_value.hpp"
#include "score/sheet_periods.hpp"

namespace campaign {

void add_plan_values(const Campaign& campaign, const std::vector<SheetPeriod>& sheets,
                     DecidingValues& values);

}  // namespace campaign
