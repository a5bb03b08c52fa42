// All that results are compared by: the values of the data as it stands.
#pragma once

#include "award/evaluation.hpp"
#include "close/deciding_value.hpp"

namespace campaign {

/// Of a period: the plan, what was entered, and the results of it and of each reporting period in
/// it. Of no period: who takes part, as on its last day, nominations as judged today, and awards.
/// By key, each once. Without a plan there are none.
DecidingValues state_values(const Evaluation& evaluation, const Period& period, const Date& today);

/// What was entered for the whole campaign, but for what is in the period.
DecidingValues values_elsewhere(const Evaluation& evaluation, const Period& period);

/// Those that were kept when a period was closed.
DecidingValues kept_values(const ClosedPeriod& closed);

/// By key; of several with the same key the first.
void sort_values(DecidingValues& values);

}  // namespace campaign
