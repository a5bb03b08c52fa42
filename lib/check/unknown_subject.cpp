// Every unit or person for whom something is written must exist.
#include "base/language.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_subject(const Checking& checking) {
  std::vector<std::string_view> known = ids_of(checking.campaign.units);
  for (const auto id : ids_of(checking.campaign.people)) known.push_back(id);
  every_subject(checking.campaign, [&](const SubjectPlace& place) {
    if (kind_of(checking, *place.subject)) return;
    report_unknown(checking,
                   {check_names::unknown_subject, place.subject->text, place.subject.span,
                    say("there is no unit or person `{}`", place.subject->text), place.record},
                   known, tr("correct the id, or add it to `units` or `people`"));
  });
}

}  // namespace campaign
