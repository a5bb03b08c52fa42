// Marks of what only people can fill: `[…]`, or `[… quê quán]` with a name of what is missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace campaign {

/// A stretch of a text: a mark, or what stands between marks.
struct Stretch {
  std::string_view text;
  bool blank = false;
};
std::vector<Stretch> stretches(std::string_view text);

/// What the marks of a document ask for, in their order: `quê quán`; empty for `[…]`.
std::vector<std::string> placeholders_in(const Document& document);

}  // namespace campaign
