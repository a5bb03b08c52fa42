// Keys and entries of another section, above which the line with its name is missing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign {

struct LostSection {
  std::vector<std::string_view> names;  ///< several, where it may be any of them
  Diagnostic problem;                   ///< where it begins, for all that was found from there on
};

/// The section that begins within another one; null where there is none.
std::optional<LostSection> lost_section_within(yaml::View key, yaml::View node);

/// The section whose keys stand in a file in place of names of sections.
std::optional<LostSection> lost_section_around(yaml::View root);

}  // namespace campaign
