// A zip of named parts, which is what files of Word are. Hides the library that packs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace campaign::render {

struct PackagePart {
  std::string name;  ///< `word/document.xml`
  std::string bytes;
  bool plain = false;  ///< not compressed, so that a text in it can be found in the file
};

/// The parts in their order. The same parts give the same bytes: no clock is asked.
std::string zipped(const std::vector<PackagePart>& parts);

/// The parts of a zip, in its order, without folders; nothing when the bytes are no zip, are
/// damaged, or would fill the memory.
std::optional<std::vector<PackagePart>> unzipped(std::string_view bytes);

}  // namespace campaign::render
