// Changes of a text at given places; everything else stays byte for byte.
#include "edit/text_edit.hpp"

#include <algorithm>

namespace campaign {

std::string edited(std::string_view text, std::vector<TextEdit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.offset < b.offset; });
  std::string result;
  size_t at = 0;
  for (const auto& one : edits) {
    result.append(text.substr(at, one.offset - at)).append(one.text);
    at = one.offset + one.length;
  }
  return result.append(text.substr(at));
}

}  // namespace campaign
