// What was entered for a period, as values: marks, absences, figures and achievements.
#pragma once

#include "close/deciding_value.hpp"
#include "score/sheet_periods.hpp"

namespace campaign {

void add_record_values(const Campaign& campaign, const Period& period,
                       const std::vector<SheetPeriod>& sheets, DecidingValues& values);

}  // namespace campaign
