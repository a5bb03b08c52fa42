// Placeholders to be completed by hand: `[…]`, or `[… quê quán]` with a label.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace campaign {

/// A segment of a text: a placeholder, or the text between placeholders.
struct Stretch {
  std::string_view text;
  bool blank = false;
};
std::vector<Stretch> stretches(std::string_view text);

/// The labels of the placeholders of a document, in order: `quê quán`; empty for `[…]`.
std::vector<std::string> placeholders_in(const Document& document);

}  // namespace campaign
