// Everything of a campaign that has an id, and finding it by id or name.
#include "things.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

std::string name_of(const Unit& one) { return *one.name; }
std::string name_of(const Person& one) { return *one.name; }
std::string name_of(const Award& one) { return one.decision ? **one.decision : one.id->text; }
template <class T>
std::string name_of(const T& one) {
  return one.title;
}

template <class T>
using Tell = Value::Record (*)(const Telling&, const T&);

template <class T>
void add(std::vector<Thing>& all, const Telling& telling, const std::vector<T>& list,
         std::pair<std::string_view, Tell<T>> kind) {
  for (const auto& one : list)
    all.push_back({.kind = kind.first,
                   .id = one.id->text,
                   .name = name_of(one),
                   .tell = [telling, &one, tell = kind.second] { return tell(telling, one); }});
}

template <class Predicate>
std::vector<const Thing*> those(const std::vector<Thing>& all, Predicate wanted) {
  std::vector<const Thing*> found;
  for (const auto& one : all)
    if (wanted(one)) found.push_back(&one);
  return found;
}

bool has_all(const Thing& thing, const std::vector<std::string_view>& words) {
  const auto text = thing.id + "\n" + folded(thing.name);
  return std::all_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

}  // namespace

std::vector<Thing> things(const Telling& telling) {
  const auto& campaign = telling.evaluation.campaign;
  std::vector<Thing> all;
  add(all, telling, campaign.units, {"unit", tell::unit});
  add(all, telling, campaign.people, {"person", tell::person});
  add(all, telling, campaign.criteria, {"criterion", tell::criterion});
  add(all, telling, campaign.bonuses, {"bonus", tell::adjustment});
  add(all, telling, campaign.penalties, {"penalty", tell::adjustment});
  add(all, telling, campaign.grades, {"grade", tell::grade});
  add(all, telling, campaign.contents, {"content", tell::content});
  add(all, telling, campaign.indicators, {"indicator", tell::indicator});
  add(all, telling, campaign.achievements, {"achievement", tell::achievement});
  add(all, telling, campaign.awards, {"award", tell::award});
  for (const auto& one : telling.evaluation.statute.forms())
    all.push_back({.kind = "award-form",
                   .id = one.form->id->text,
                   .name = one.form->title,
                   .tell = [telling, &one] { return tell::award_form(telling, one); }});
  return all;
}

std::vector<const Thing*> find_things(const std::vector<Thing>& all, std::string_view words) {
  auto found = those(all, [&](const Thing& one) {
    return one.id == words || std::string(one.kind) + ":" + one.id == words;
  });
  if (!found.empty()) return found;
  const auto wanted = folded(trim(words));
  found = those(all, [&](const Thing& one) { return folded(one.name) == wanted; });
  if (!found.empty() || wanted.empty()) return found;
  const auto parts = split(wanted, ' ');
  return those(all, [&](const Thing& one) { return has_all(one, parts); });
}

}  // namespace campaign
