// Who competes for the places of a form of award, when whoever decides has limited them.
#include "award/places.hpp"

#include <algorithm>

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

std::optional<Contest> contest_of(const Index& index, const Records& records,
                                  const Campaign& campaign, const Nomination& nomination) {
  const auto who = participant(index, *nomination.subject);
  const auto* places = who ? places_of(campaign, *nomination.form, class_of(*who)) : nullptr;
  const auto* own = records.of(*nomination.subject).ballot(*nomination.form);
  if (!places || !own || nomination.withdrawn) return std::nullopt;
  Contest contest{.places = static_cast<size_t>(std::max(*places->number, 0))};
  for (auto& one : competitors(index, records, campaign, *places)) {
    if (!one.vote) continue;
    const int more = *one.vote->ballot->agree - *own->ballot->agree;
    if (more > 0) ++contest.above;
    if (more == 0) contest.equals.push_back(std::move(one));
  }
  return contest;
}

const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject) {
  for (const auto& one : campaign.places)
    if (*one.form == form && one.subject == subject) return &one;
  return nullptr;
}

}  // namespace campaign
