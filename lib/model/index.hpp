// Lookup of a campaign's entities by id.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// Built once after loading; the campaign must outlive it and must not move. Of entries with the
/// same id the first is found; null when there is none.
class Index {
 public:
  explicit Index(const Campaign& campaign);

  const Campaign& campaign() const { return campaign_; }

  const Unit* unit(const SubjectId& id) const { return find(units_, id.text); }
  const Person* person(const SubjectId& id) const { return find(people_, id.text); }
  /// Of several versions the first.
  const Criterion* criterion(const CriterionId& id) const { return first(criteria_, id.text); }
  const Adjustment* adjustment(const CriterionId& id) const { return first(adjustments_, id.text); }
  /// The version that stands on a day; null when none does.
  const Criterion* criterion(const CriterionId& id, const Date& day) const {
    return version(criteria_, id.text, day);
  }
  const Adjustment* adjustment(const CriterionId& id, const Date& day) const {
    return version(adjustments_, id.text, day);
  }
  /// The block of a unit; null when it is in none.
  const UnitBlock* block(const SubjectId& unit) const { return find(blocks_, unit.text); }
  const Content* content(const ContentId& id) const { return find(contents_, id.text); }
  const Indicator* indicator(const IndicatorId& id) const { return find(indicators_, id.text); }
  const Achievement* achievement(const AchievementId& id) const {
    return find(achievements_, id.text);
  }

  /// The name of a unit or person, of a renamed unit that of the day, the latest without one; the
  /// id itself when there is none.
  std::string name(const SubjectId& id, const Date& day = kNoEnd) const;
  /// When a subject is away, by the first day.
  const std::vector<const Absence*>& absences(const SubjectId& id) const;
  /// The number of people of this name.
  size_t people_named(std::string_view name) const;

 private:
  const Campaign& campaign_;
  template <class T>
  using Map = std::unordered_map<std::string_view, const T*>;
  template <class T>
  static const T* find(const Map<T>& map, std::string_view id) {
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
  }
  template <class T>
  using Versions = std::unordered_map<std::string_view, std::vector<const T*>>;
  template <class T>
  static const T* first(const Versions<T>& map, std::string_view id) {
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second.front();
  }
  template <class T>
  static const T* version(const Versions<T>& map, std::string_view id, const Date& day) {
    const auto found = map.find(id);
    if (found == map.end()) return nullptr;
    for (const T* one : found->second)
      if (one->in_force.contains(day)) return one;
    return nullptr;
  }

  Map<Unit> units_;
  Map<Person> people_;
  std::unordered_map<std::string_view, size_t> people_by_name_;
  std::unordered_map<std::string_view, std::vector<const Absence*>> absences_;
  Versions<Criterion> criteria_;
  Versions<Adjustment> adjustments_;
  Map<UnitBlock> blocks_;  ///< by id of the unit
  Map<Content> contents_;
  Map<Indicator> indicators_;
  Map<Achievement> achievements_;
};

}  // namespace campaign
