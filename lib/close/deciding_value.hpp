// A value that decides a period: its key and text, which do not depend on how the data is written.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/source.hpp"

namespace campaign {

struct DecidingValue {
  std::string key;  ///< `score/khoa-noi/nhiem-vu/2026-10/appraised`
  std::string value;
  Span where = {};  ///< in the data; none for what is computed
};

using DecidingValues = std::vector<DecidingValue>;

/// The parts of a key with `/` between them.
inline std::string value_key(std::initializer_list<std::string_view> parts) {
  std::string key;
  for (const auto part : parts) (key += key.empty() ? "" : "/") += part;
  return key;
}

}  // namespace campaign
