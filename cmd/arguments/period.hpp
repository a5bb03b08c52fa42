// Parses a period on the command line: as in the data, or relative such as `last-month`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// The period; throws a UsageError for an unknown word. Without a word, the last reporting period
/// of the campaign that ended before today, or the first one when none has.
Period period_named(const std::optional<std::string>& word, const Campaign& campaign,
                    const Date& today);

/// `campaign`, `last-month` …
std::vector<std::string_view> period_names();

}  // namespace campaign
