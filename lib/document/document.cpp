// The text of inlines without their marks.
#include "document/document.hpp"

#include "base/overloaded.hpp"

namespace campaign {

std::string plain_text(const Inlines& inlines) {
  std::string text;
  for (const auto& one : inlines)
    text += std::visit(Overloaded{[](const Text& part) { return part.text; },
                                  [](const Code& part) { return part.text; },
                                  [](const LineBreak&) { return std::string(" "); },
                                  [](const auto& marked) { return plain_text(marked.inlines); }},
                       one.any);
  return text;
}

}  // namespace campaign
