// Where an id stands in a file: where it is declared, and where it is named.
#pragma once

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

}  // namespace campaign
