// Every person who is named as head, member of the council or at a meeting must exist.
#include "base/language.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_person(const Checking& checking) {
  every_person_reference(checking.campaign, [&](const SubjectPlace& place) {
    if (checking.index.person(*place.subject)) return;
    tell_unknown(checking,
                 {check_names::unknown_person, place.subject->text, place.subject.span,
                  say("there is no person `{}`", place.subject->text), std::string(place.record)},
                 ids_of(checking.campaign.people));
  });
}

}  // namespace campaign
