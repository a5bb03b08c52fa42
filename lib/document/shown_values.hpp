// Carries typed numbers and dates from a template through Markdown into a document.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "document/template.hpp"

namespace campaign {

/// Identifies filled-in values by invisible marks in the text.
class ShownValues {
 public:
  /// For FillOptions; the function refers to this object.
  MarkText mark();
  /// The text without marks, and its value when it contains nothing else.
  Text text_of(const std::string& marked) const;

 private:
  std::vector<ShownValue> values_ = {};
};

}  // namespace campaign
