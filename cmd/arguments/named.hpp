// Looks up entities of a campaign that are named on the command line, by id or by part of the name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// An entity; views into the campaign.
struct Named {
  std::string_view id;
  std::string_view name;          ///< or title
  std::string_view written = id;  ///< one of the ids of a renamed unit
};
using NamedList = std::vector<Named>;

NamedList units_named(const Campaign& campaign);
NamedList people_named(const Campaign& campaign);
NamedList criteria_named(const Campaign& campaign);
NamedList blocks_named(const Campaign& campaign);
NamedList contents_named(const Campaign& campaign);

/// The entity with this id, or else all whose name has the query as whole words, without case and
/// accents.
std::vector<std::string> ids_of_phrase(const NamedList& list, const std::string& query);

/// As ids_of_phrase, or else all whose name contains the query, without case and accents.
/// Throws a UsageError when there is none: `message` with a suggestion.
std::vector<std::string> ids_of_named(const NamedList& list, const std::string& query,
                                      const Message& message);

}  // namespace campaign
