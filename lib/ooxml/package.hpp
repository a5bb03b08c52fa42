// A package: named parts in one zip file, as Word and Excel write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace campaign {

struct PackagePart {
  std::string name;  ///< `word/document.xml`
  std::string bytes;
  bool plain = false;  ///< not compressed, so that a text in it can be found in the file
};

/// How much of a package is read at most: a small file can hold endless zeros.
constexpr size_t kLargestPackage = 100'000'000;  ///< bytes of all parts together
constexpr size_t kMostParts = 10'000;

/// The parts in their order. Nothing, and `why` set to what the bytes are, when they are no sound
/// package: `is no Word or Excel file`.
std::optional<std::vector<PackagePart>> unzipped(std::string_view bytes, Message& why);

/// A package of these parts, `[Content_Types].xml` first. The same parts give the same bytes.
std::string zipped(const std::vector<PackagePart>& parts);

}  // namespace campaign
