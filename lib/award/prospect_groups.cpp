// Prospects by form, those of whom the same is said together.
#include "award/prospect_groups.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace campaign {
namespace {

bool is_alike(const Prospect& a, const Prospect& b) {
  if (a.unknown || b.unknown) return a.unknown && b.unknown;
  const auto state = [](const Prospect& one) {
    const auto& setback = one.setback;
    return std::tuple(one.year, one.day, one.before_law, one.verdict.out_of_time,
                      one.verdict.recalled(), one.for_council, setback ? setback->year : 0,
                      setback ? setback->rating : Rating::excellent,
                      setback ? setback->then : std::nullopt);
  };
  return state(a) == state(b) && a.needs == b.needs;
}

std::vector<ProspectGroup> groups_of(const std::vector<const Prospect*>& list) {
  std::vector<ProspectGroup> groups;
  for (const auto* one : list) {
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const ProspectGroup& each) {
      return is_alike(*each.front(), *one);
    });
    if (group == groups.end())
      groups.push_back({one});
    else
      group->push_back(one);
  }
  std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
    return std::pair(a.front()->unknown, a.front()->year.value_or(0)) <
           std::pair(b.front()->unknown, b.front()->year.value_or(0));
  });
  return groups;
}

}  // namespace

std::vector<FormProspects> by_form(const Outlook& outlook, const Laws& laws) {
  std::map<size_t, std::vector<const Prospect*>> of_forms;
  for (const auto& one : outlook.prospects)
    of_forms[laws.rank(*one.verdict.form->form->id)].push_back(&one);
  std::vector<FormProspects> list;
  for (const auto& [rank, prospects] : of_forms)
    list.push_back({prospects.front()->verdict.form->form, groups_of(prospects)});
  return list;
}

}  // namespace campaign
