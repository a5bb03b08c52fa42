// Lists of units, people and achievements.
#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "inventory/lists.hpp"
#include "inventory/unit_kind.hpp"
#include "model/on_day.hpp"

namespace campaign::lists_of {
namespace {

template <class T>
std::vector<const T*> pointers(const std::vector<T>& list) {
  std::vector<const T*> all;
  for (const auto& one : list) all.push_back(&one);
  return all;
}

Value name_of_head(const ListContext& context, const Unit& unit) {
  const auto* id = head_on(unit, context.today);
  return id ? Value(context.evaluation->index.name(**id)) : Value();
}

std::string subject_names(const ListContext& context, const Achievement& one) {
  std::vector<std::string> list;
  for (const auto& subject : one.subjects) list.push_back(context.evaluation->index.name(*subject));
  return join(list, ", ");
}

int64_t count_people(const ListContext& context, const Unit& unit) {
  const auto& people = context.evaluation->campaign.people;
  return std::count_if(people.begin(), people.end(), [&](const Person& one) {
    return is_of_unit(one, *unit.id, context.today) &&
           belongs(context.evaluation->campaign, {.person = &one}, {context.today, context.today});
  });
}

}  // namespace

Value::List units(const ListContext& context) {
  auto sorted = pointers(context.evaluation->campaign.units);
  const auto key = [&](const Unit* one) {
    return std::pair(order_on(*one, context.today), sort_key(*name_on(*one, context.today)));
  };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Unit* a, const Unit* b) { return key(a) < key(b); });
  Value::List rows;
  for (const auto* one : sorted)
    rows.push_back(Value::Record{{"id", one->id->text},
                                 {"name", *name_on(*one, context.today)},
                                 {"kind", unit_kind(context.evaluation->campaign, *one)},
                                 {"head", name_of_head(context, *one)},
                                 {"people", Value::count(count_people(context, *one))}});
  return rows;
}

Value::List people(const ListContext& context) {
  auto sorted = pointers(context.evaluation->campaign.people);
  const auto key = [](const Person* one) { return name_sort_key(*one->name, given_name(*one)); };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Person* a, const Person* b) { return key(a) < key(b); });
  Value::List rows;
  for (const auto* one : sorted)
    rows.push_back(
        Value::Record{{"id", one->id->text},
                      {"name", *one->name},
                      {"position", position_on(*one, context.today)},
                      {"unit", post_on(*one, context.today).unit},
                      {"class", Value::word(post_on(*one, context.today).person_class)}});
  return rows;
}

Value::List achievements(const ListContext& context) {
  auto sorted = pointers(context.evaluation->campaign.achievements);
  std::stable_sort(sorted.begin(), sorted.end(), [](const Achievement* a, const Achievement* b) {
    return std::pair(*a->when, a->id->text) < std::pair(*b->when, b->id->text);
  });
  Value::List rows;
  for (const auto* one : sorted) {
    const auto& [first, last] = *one->when;
    rows.push_back(Value::Record{{"id", one->id->text},
                                 {"date", first == last ? Value(first) : Value(*one->when)},
                                 {"subjects", subject_names(context, *one)},
                                 {"title", one->title}});
  }
  return rows;
}

}  // namespace campaign::lists_of
