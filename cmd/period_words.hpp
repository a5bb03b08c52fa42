// Which period a command is asked about: written as in the data, or `last-month` and the like.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "base/date.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// A period, or what is wrong with the words. Without words: the last reporting period that has
/// ended by today and belongs to the campaign, or the campaign's first one when none has.
std::variant<Period, std::string> wanted_period(const std::optional<std::string>& words,
                                                const Campaign& campaign, const Date& today);

}  // namespace campaign
