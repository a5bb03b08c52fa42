// Problems that one mistake makes at many places: reported once.
#pragma once

#include <set>
#include <string_view>

#include "base/diagnostic.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// Joins problems of a check that have a cause in common, such as the class of a subject or a line
/// of the plan that most marks contradict: the first stays, and counts the others. Returns the
/// checks of which some were joined.
std::set<std::string_view> join_repetitions(const Campaign& campaign, Diagnostics& diagnostics);

}  // namespace campaign
