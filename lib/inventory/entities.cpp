// Collects the entities of a campaign, and finds them by id or name.
#include "inventory/entities.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

std::string name_of(const Unit& one) { return *one.name; }
std::string name_of(const Person& one) { return *one.name; }
std::string name_of(const Award& one) { return one.decision ? **one.decision : one.id->text; }
std::string name_of(const Initiative& one) { return *one.title; }
std::string name_of(const Meeting& one) { return one.id->text; }
template <class T>
std::string name_of(const T& one) {
  return one.title;
}

template <class T>
using Describe = Value::Record (*)(const DescribeContext&, const T&);

template <class T>
void add(std::vector<Entity>& all, const DescribeContext& context, const std::vector<T>& list,
         std::pair<std::string_view, Describe<T>> kind) {
  for (const auto& one : list)
    all.push_back(
        {.kind = kind.first,
         .id = one.id->text,
         .name = name_of(one),
         .describe = [context, &one, describe = kind.second] { return describe(context, one); }});
}

template <class Predicate>
std::vector<const Entity*> filtered(const std::vector<Entity>& all, Predicate matches) {
  std::vector<const Entity*> found;
  for (const auto& one : all)
    if (matches(one)) found.push_back(&one);
  return found;
}

bool has_all(const Entity& entity, const std::vector<std::string_view>& words) {
  const auto text = entity.id + "\n" + folded(entity.name);
  return std::all_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

}  // namespace

std::vector<Entity> entities(const DescribeContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::vector<Entity> all;
  add(all, context, campaign.units, {"unit", details::unit});
  add(all, context, campaign.people, {"person", details::person});
  add(all, context, campaign.criteria, {"criterion", details::criterion});
  add(all, context, campaign.bonuses, {"bonus", details::adjustment});
  add(all, context, campaign.penalties, {"penalty", details::adjustment});
  add(all, context, campaign.grades, {"grade", details::grade});
  add(all, context, campaign.contents, {"content", details::content});
  add(all, context, campaign.indicators, {"indicator", details::indicator});
  add(all, context, campaign.achievements, {"achievement", details::achievement});
  add(all, context, campaign.awards, {"award", details::award});
  add(all, context, campaign.initiatives, {"initiative", details::initiative});
  add(all, context, campaign.meetings, {"meeting", details::meeting});
  for (const auto* one : context.evaluation.laws.forms())
    all.push_back(
        {.kind = "award-form", .id = one->id->text, .name = one->title, .describe = [context, one] {
           return details::award_form(context, *one->id);
         }});
  return all;
}

std::vector<const Entity*> find_entities(const std::vector<Entity>& all, std::string_view query) {
  auto found = filtered(all, [&](const Entity& one) {
    return one.id == query || std::string(one.kind) + ":" + one.id == query;
  });
  if (!found.empty()) return found;
  const auto name = folded(trim(query));
  found = filtered(all, [&](const Entity& one) { return folded(one.name) == name; });
  if (!found.empty() || name.empty()) return found;
  const auto parts = split(name, ' ');
  return filtered(all, [&](const Entity& one) { return has_all(one, parts); });
}

}  // namespace campaign
