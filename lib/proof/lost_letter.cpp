// Signs that stand for a letter that was lost, and those that only a special font shows.
#include "base/message.hpp"
#include "base/text.hpp"
#include "proof/slip.hpp"

namespace campaign {

Slips texts::lost_letter(std::string_view text, const Names&) {
  Slips slips;
  for (size_t at = 0; at < text.size();) {
    // Both are between U+E000 and U+FFFF, which begin with these bytes.
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead != 0xEE && lead != 0xEF) {
      ++at;
      continue;
    }
    const size_t start = at;
    const char32_t c = next_character(text, at);
    const auto sign = text.substr(start, at - start);
    if (sign == "\uFFFD")
      slips.push_back({sign, tr("a letter was lost here when the text was converted"),
                       tr("type the letter again, as it stands in the document")});
    if (c >= 0xE000 && c <= 0xF8FF)
      slips.push_back({sign, tr("this sign exists in one font only, and is a box in others"),
                       tr("replace it: where it was a bullet, begin the line with `-`")});
  }
  return slips;
}

}  // namespace campaign
