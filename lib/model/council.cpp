// Majorities of the council as numbers of members, and who its members are on a day.
#include "model/council.hpp"

#include <algorithm>

namespace campaign {

int64_t Majority::least_of(int64_t members) const {
  const Ratio required = share * Ratio(members);
  const int64_t below = required.floor();
  const bool exact = Ratio(below) == required;
  return std::max<int64_t>(exact && !strictly_more ? below : below + 1, 1);
}

std::vector<const CouncilMember*> Council::members_on(const Date& day) const {
  std::vector<const CouncilMember*> list;
  for (const auto& one : members)
    if (one.time().contains(day)) list.push_back(&one);
  return list;
}

bool Council::is_member(const SubjectId& person, const Date& day) const {
  const auto list = members_on(day);
  return std::any_of(list.begin(), list.end(),
                     [&](const CouncilMember* one) { return *one->person == person; });
}

}  // namespace campaign
