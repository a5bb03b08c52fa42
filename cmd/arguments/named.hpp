// Things of a campaign that the command line names by id, or by part of a name without regard to
// accents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// Views into the campaign.
struct Named {
  std::string_view id;
  std::string_view name;  ///< or title
};
using NamedList = std::vector<Named>;

NamedList units_named(const Campaign& campaign);
NamedList people_named(const Campaign& campaign);
NamedList criteria_named(const Campaign& campaign);
NamedList contents_named(const Campaign& campaign);

/// The one with this id; else all whose name holds the words. Without any a UsageError: `message`
/// with the nearest id.
std::vector<std::string> ids_of_named(const NamedList& list, const std::string& words,
                                      const Message& message);

}  // namespace campaign
