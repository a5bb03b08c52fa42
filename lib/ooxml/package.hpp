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
  bool plain = false;  ///< stored uncompressed, so that its text can be found in the file
};

/// Limits when reading a package: a small file can expand to endless zeros.
constexpr size_t kLargestPackage = 100'000'000;  ///< bytes of all parts together
constexpr size_t kMostParts = 10'000;

/// What Word and Excel wrote before 2007, which is no package; and a package behind a password.
bool is_of_old_office(std::string_view bytes);
bool is_encrypted(std::string_view bytes);

/// Returns the parts in order. Nullopt when the bytes are no valid package, with the reason in
/// `why`: `is a damaged file`.
std::optional<std::vector<PackagePart>> unzipped(std::string_view bytes, Message& why);

/// A package of these parts, `[Content_Types].xml` first. The same parts give the same bytes.
std::string zipped(const std::vector<PackagePart>& parts);

}  // namespace campaign
