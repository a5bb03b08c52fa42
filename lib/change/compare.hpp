// What is another result than before.
#pragma once

#include "change/change.hpp"
#include "change/change_labels.hpp"
#include "close/deciding_value.hpp"

namespace campaign {

/// Compares the values of two states, each by key. A thing that is new or gone is one change, and
/// so are the marks of who was not marked at all. Linear in the number of values.
Changes compare(const DecidingValues& before, const DecidingValues& now, const Period& period,
                const ChangeLabels& labels);

/// The states of two evaluations in a period; nominations are judged as today in both.
Changes compare_states(const Evaluation& before, const Evaluation& now, const Period& period,
                       const Date& today);

/// The number of values that are not the same in both.
size_t count_changes(const DecidingValues& before, const DecidingValues& now);

}  // namespace campaign
