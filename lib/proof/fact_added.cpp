// A draft claims in a line of the paper what the data does not say there.
#include "base/language.hpp"
#include "proof/data_place.hpp"
#include "proof/draft.hpp"

namespace campaign {

void drafts::fact_added(const DraftReading& reading) {
  for (const auto& one : reading.additions) {
    if (one.kind != Addition::Kind::claim) continue;
    std::vector<Note> notes;
    if (const auto place = place_of_name(reading.whole.data, std::string(one.where)))
      notes.push_back({place, tr("in the data")});
    reading.tell(draft_names::fact_added,
                 {one.where, say("the data does not say `{}` here", plainly(one.where)),
                  tr("strike it, or add it to the data and draft again")},
                 std::move(notes));
  }
}

}  // namespace campaign
