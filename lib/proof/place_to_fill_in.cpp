// Marks such as `[… quê quán]` that are still in a draft.
#include "base/language.hpp"
#include "proof/draft.hpp"

namespace campaign {

/// Markdown writes the bracket behind a backslash.
void drafts::place_to_fill_in(const DraftReading& reading) {
  constexpr std::string_view kMark = "[…";
  for (const auto line : reading.paragraphs())
    for (size_t at = line.find(kMark); at != line.npos; at = line.find(kMark, at + 1)) {
      const auto end = line.find(']', at);
      const auto length = end == line.npos ? kMark.size() : end - at + 1;
      reading.tell(draft_names::place_to_fill_in,
                   {line.substr(at, length), tr("this place is still to be filled in"),
                    tr("write what is missing, or take the sentence out")});
    }
}

}  // namespace campaign
