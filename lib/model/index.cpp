// Lookup of a campaign's entities by id.
#include "model/index.hpp"

#include <algorithm>

#include "model/on_day.hpp"

namespace campaign {
namespace {

template <class T>
void add(std::unordered_map<std::string_view, const T*>& map, const std::vector<T>& list) {
  for (const T& entry : list) map.emplace(entry.id->text, &entry);
}

template <class T>
void add(std::unordered_map<std::string_view, std::vector<const T*>>& versions,
         const std::vector<T>& list) {
  for (const T& one : list) versions[one.id->text].push_back(&one);
}

}  // namespace

Index::Index(const Campaign& campaign) : campaign_(campaign) {
  add(units_, campaign.units);
  for (const auto& one : campaign.units)
    for (const auto& named : one.names) units_.emplace(named.id->text, &one);
  for (const auto& one : campaign.blocks)
    for (const auto& id : one.units) {
      const auto* known = unit(*id);
      blocks_.emplace(known ? known->id->text : id->text, &one);
    }
  add(people_, campaign.people);
  for (const auto& one : campaign.people) ++people_by_name_[*one.name];
  for (const auto& one : campaign.absences) absences_[one.subject->text].push_back(&one);
  for (auto& [id, list] : absences_)
    std::stable_sort(list.begin(), list.end(), [](const Absence* a, const Absence* b) {
      return a->period->first < b->period->first;
    });
  add(criteria_, campaign.criteria);
  add(adjustments_, campaign.bonuses);
  add(adjustments_, campaign.penalties);
  add(contents_, campaign.contents);
  add(indicators_, campaign.indicators);
  add(achievements_, campaign.achievements);
}

const std::vector<const Absence*>& Index::absences(const SubjectId& id) const {
  static const std::vector<const Absence*> none;
  const auto found = absences_.find(id.text);
  return found == absences_.end() ? none : found->second;
}

size_t Index::people_named(std::string_view name) const {
  const auto found = people_by_name_.find(name);
  return found == people_by_name_.end() ? 0 : found->second;
}

std::string Index::name(const SubjectId& id, const Date& day) const {
  if (const auto* one = unit(id)) return *name_on(*one, day);
  if (const auto* one = person(id)) return *one->name;
  return id.text;
}

}  // namespace campaign
