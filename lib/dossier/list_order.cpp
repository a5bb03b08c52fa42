// The order of official lists.
#include "dossier/list_order.hpp"

#include <algorithm>
#include <tuple>

#include "base/collation.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// Class, order and name of the unit, position, name, id; compared in this order.
using Place = std::tuple<int, int, std::string, int, std::string, std::string>;

int class_place(const Participant& who, ListFirst first) {
  switch (class_of(who)) {
    case SubjectClass::unit:
      return first == ListFirst::people ? 1 : 0;
    case SubjectClass::household:
      return 2;
    case SubjectClass::person:
      break;
  }
  return first == ListFirst::people ? 0 : 1;
}

/// The head of the unit first, then by class, within it deputies last.
int position_place(const Person& person, const Unit* unit, const Date& day) {
  const auto* head = unit ? head_on(*unit, day) : nullptr;
  if (head && **head == *person.id) return 0;
  const auto& position = post_on(person, day).position;
  const bool deputy = position && is_deputy(**position);
  return static_cast<int>(class_on(person, day)) * 2 + (deputy ? 2 : 1);
}

Place place_of(const Participant& who, const Index& index, const ListStyle& style,
               const Date& day) {
  Place place{class_place(who, style.first), 0, {}, 0, {}, who.id().text};
  auto& [kind, unit_order, unit_name, position, name, id] = place;
  const bool by_unit = style.order == ListOrder::unit;
  const Unit* unit = who.unit;
  if (who.person) {
    name = name_sort_key(who.name(), given_name(*who.person));
    const auto* of = unit_on(*who.person, day);
    unit = of ? index.unit(**of) : nullptr;
    if (by_unit) position = position_place(*who.person, unit, day);
  } else {
    name = sort_key(who.name());
  }
  if (!by_unit) return place;
  unit_order = unit ? order_on(*unit, day) : -1;  // leaders of the agency come first
  if (unit) unit_name = sort_key(*name_on(*unit, day));
  return place;
}

}  // namespace

void put_in_order(std::vector<Nominee>& nominees, const Index& index, const ListStyle& style,
                  const Date& day) {
  std::vector<std::pair<Place, size_t>> places;
  for (size_t i = 0; i < nominees.size(); ++i)
    places.emplace_back(place_of(nominees[i].who(), index, style, day), i);
  std::sort(places.begin(), places.end());
  std::vector<Nominee> ordered;
  for (const auto& [place, i] : places) ordered.push_back(std::move(nominees[i]));
  nominees = std::move(ordered);
}

}  // namespace campaign
