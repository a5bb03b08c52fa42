// All values that decide a period, in one order.
#pragma once

#include "award/evaluation.hpp"
#include "close/deciding_value.hpp"

namespace campaign {

/// By key, each key once. The campaign must have a plan.
DecidingValues period_values(const Evaluation& evaluation, const Period& period);

}  // namespace campaign
