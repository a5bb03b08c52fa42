// A document ends with `./.` before those who receive it.
#include "base/language.hpp"
#include "proof/draft.hpp"

namespace campaign {

/// What has nobody to receive it, such as a list, has no such mark.
void drafts::end_mark_missing(const DraftReading& reading) {
  std::string_view last;
  for (const auto line : reading.paragraphs()) {
    if (line.find("./.") != line.npos) return;
    if (line.starts_with("Nơi nhận")) {
      if (!last.empty())
        reading.tell(draft_names::end_mark_missing,
                     {last.substr(last.rfind(' ') + 1), tr("the document does not end with `./.`"),
                      tr("write `./.` behind the last sentence, before `Nơi nhận`")});
      return;
    }
    if (!line.empty()) last = line;
  }
}

}  // namespace campaign
