// A period on the command line: written as in the data, or `last-month` and the like.
#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// The period that the word means; a UsageError when it means none. Without a word: the last
/// reporting period that has ended by today and belongs to the campaign, or the campaign's first
/// one when none has.
Period period_named(const std::optional<std::string>& word, const Campaign& campaign,
                    const Date& today);

}  // namespace campaign
