// The entities that pass the filters of a report.
#include "report/query.hpp"

#include <algorithm>

#include "model/on_day.hpp"

namespace campaign {
namespace {

/// The id of an optional reference, not copied; empty when there is none.
template <class Reference>
std::string_view id_of(const std::optional<Reference>& reference) {
  return reference ? std::string_view((*reference)->text) : std::string_view();
}

}  // namespace

/// True when some filter of the key, if there is any, names one of the ids and no exclusion does.
bool Selection::passes(Filter::Key key, const Ids& ids) const {
  bool filtered = false;
  bool named = false;
  for (const auto& filter : filters_) {
    if (filter.key != key) continue;
    const bool hit = std::any_of(ids.begin(), ids.end(), [&](std::string_view id) {
      return std::find(filter.ids.begin(), filter.ids.end(), id) != filter.ids.end();
    });
    if (filter.excludes && hit) return false;
    filtered |= !filter.excludes;
    named |= !filter.excludes && hit;
  }
  return !filtered || named;
}

bool Selection::asks_for_subjects() const {
  return std::any_of(filters_.begin(), filters_.end(), [](const Filter& one) {
    return one.key == Filter::Key::unit || one.key == Filter::Key::block ||
           one.key == Filter::Key::person;
  });
}

Selection::Ids Selection::units_of(const Person& person) const {
  Ids ids;
  if (const auto* unit = unit_on(person, day_)) ids.push_back((*unit)->text);
  for (const auto* second : second_posts_on(person, day_))
    if (second->unit) ids.push_back((*second->unit)->text);
  return ids;
}

std::string_view Selection::main_unit(const Person& person) const {
  const auto* unit = unit_on(person, day_);
  return unit ? std::string_view((*unit)->text) : std::string_view();
}

Selection::Ids Selection::block_of(std::string_view unit) const {
  const auto* known = index_.unit({std::string(unit)});
  const auto* block = known ? index_.block(*known->id) : nullptr;
  return block ? Ids{block->id->text} : Ids();
}

bool Selection::shows_subject(const SubjectId& id) const {
  const auto* person = index_.person(id);
  const Ids units = person ? units_of(*person) : Ids{id.text};
  return passes(Filter::Key::unit, units) &&
         passes(Filter::Key::block, block_of(person ? main_unit(*person) : id.text)) &&
         passes(Filter::Key::person, {person ? std::string_view(id.text) : ""});
}

bool Selection::shows(const Achievement& achievement) const {
  const bool subject = std::any_of(achievement.subjects.begin(), achievement.subjects.end(),
                                   [&](const auto& one) { return shows_subject(*one); });
  return subject && passes(Filter::Key::criterion, {id_of(achievement.criterion)}) &&
         passes(Filter::Key::content, {id_of(achievement.content)});
}

bool Selection::shows(const Criterion& criterion) const {
  return passes(Filter::Key::criterion, {criterion.id->text});
}

bool Selection::shows(const Indicator& indicator) const {
  return passes(Filter::Key::content, {id_of(indicator.content)});
}

bool Selection::shows(const Content& content) const {
  return passes(Filter::Key::content, {content.id->text});
}

}  // namespace campaign
