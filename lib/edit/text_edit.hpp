// Changes of a text at given places; everything else stays byte for byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

struct TextEdit {
  size_t offset = 0, length = 0;
  std::string text = {};  ///< in place of these bytes
};

/// The edits must not overlap; their order matters only at one place.
std::string edited(std::string_view text, std::vector<TextEdit> edits);

}  // namespace campaign
