// Numbers and days on their way from a template into a document.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "document/template.hpp"

namespace campaign {

/// Remembers what was filled in by invisible marks in the text.
class ShownValues {
 public:
  /// For FillOptions; the object must stay where it is.
  MarkText mark();
  /// The text without marks; with its value when it shows nothing else.
  Text text_of(const std::string& marked) const;

 private:
  std::vector<ShownValue> values_ = {};
};

}  // namespace campaign
