// Where an id stands in a file: where it is declared, and where it is named.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/campaign.hpp"
#include "yaml/tree.hpp"

namespace campaign {

struct IdPlaces {
  std::vector<Span> declared = {};  ///< as the value of `id`
  std::vector<Span> named = {};     ///< as another value, in a list, or as a key
};

/// Texts that are read by people, such as titles, are no places.
IdPlaces places_of_id(yaml::View root, std::string_view id);

/// In all files of a campaign, but for its rule packs.
IdPlaces places_of_id(const Campaign& campaign, std::string_view id);

/// Every place where an id would become another one, or why it cannot be renamed so.
struct RenamePlaces {
  Message refusal = {};
  std::vector<Span> places = {};
};

/// Whether one thing, and only one, has the id.
RenamePlaces places_to_rename(const Campaign& campaign, const std::string& old_id);
/// Also whether the new id is one, and free.
RenamePlaces places_to_rename(const Campaign& campaign, const std::string& old_id,
                              const std::string& id);

}  // namespace campaign
