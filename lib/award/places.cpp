// Who competes for the places of a form of award, when whoever decides has limited them.
#include "award/places.hpp"

namespace campaign {

std::vector<Competitor> competitors(const Index& index, const Records& records,
                                    const Campaign& campaign, const Places& places) {
  std::vector<Competitor> list;
  for (const auto& one : campaign.nominations) {
    if (one.withdrawn || *one.form != *places.form) continue;
    const auto who = participant(index, *one.subject);
    if (who && class_of(*who) == places.subject)
      list.push_back({&one, *who, records.of(*one.subject).ballot(*one.form)});
  }
  return list;
}

const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject) {
  for (const auto& one : campaign.places)
    if (*one.form == form && one.subject == subject) return &one;
  return nullptr;
}

}  // namespace campaign
