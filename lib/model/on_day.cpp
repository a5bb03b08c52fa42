// What a person is, and how a unit is called and who heads it, on a day.
#include "model/on_day.hpp"

#include <algorithm>

namespace campaign {
namespace {

/// True for a post or a term that began by the day.
template <class T>
bool began(const T& one, const Date& day) {
  return !one.from || **one.from <= day;
}

template <class T>
bool ended(const T& one, const Date& day) {
  return one.until && **one.until < day;
}

/// Null for a unit with one name.
const UnitName* name_of_day(const Unit& unit, const Date& day) {
  const UnitName* found = nullptr;
  for (const auto& one : unit.names)
    if (!found || (one.from && *one.from <= day)) found = &one;
  return found;
}

}  // namespace

std::optional<Date> first_day(const Person& person) {
  if (person.joined) return person.joined;
  const auto& from = post_on(person, {}).from;
  return from ? std::optional(**from) : std::nullopt;
}

std::optional<Date> last_day(const Person& person) {
  if (person.until) return **person.until;
  const auto& until = post_on(person, kNoEnd).until;
  return until ? std::optional(**until) : std::nullopt;
}

const Post& post_on(const Person& person, const Date& day) {
  const Post* found = nullptr;
  for (const auto& one : person.posts)
    if (!one.also && (!found || began(one, day))) found = &one;
  return found ? *found : person.posts.front();
}

std::vector<const Post*> second_posts_on(const Person& person, const Date& day) {
  std::vector<const Post*> list;
  for (const auto& one : person.posts)
    if (one.also && began(one, day) && !ended(one, day)) list.push_back(&one);
  return list;
}

const Located<SubjectId>* unit_on(const Person& person, const Date& day) {
  const auto& unit = post_on(person, day).unit;
  return unit ? &*unit : nullptr;
}

bool is_of_unit(const Person& person, const SubjectId& unit, const Date& day) {
  const auto* own = unit_on(person, day);
  return own && **own == unit;
}

PersonClass class_on(const Person& person, const Date& day) {
  return post_on(person, day).person_class.value_or(PersonClass::direct);
}

std::optional<Located<std::string>> position_on(const Person& person, const Date& day) {
  auto position = post_on(person, day).position;
  for (const auto* second : second_posts_on(person, day)) {
    if (!second->position) continue;
    if (!position)
      position = second->position;
    else
      position->value += ", kiêm " + **second->position;
  }
  return position;
}

bool holds_post(const Person& person, std::string_view position, const Date& day) {
  auto posts = second_posts_on(person, day);
  posts.push_back(&post_on(person, day));
  return std::any_of(posts.begin(), posts.end(), [&](const Post* one) {
    return one->position && is_same_post(**one->position, position);
  });
}

std::optional<Date> last_day(const Person& person, const Post& post) {
  if (post.until) return **post.until;
  if (!post.also)
    for (const auto* next = &post + 1; next < person.posts.data() + person.posts.size(); ++next)
      if (!next->also && next->from) return (*next->from)->plus_days(-1);
  return last_day(person);
}

StatisticalClass statistical_class(const Person& person, const Date& day) {
  if (person.statistical_class) return *person.statistical_class;
  switch (class_on(person, day)) {
    case PersonClass::leader:
      return StatisticalClass::department_leader;
    case PersonClass::manager:
      return StatisticalClass::other_leader;
    case PersonClass::direct:
      break;
  }
  return StatisticalClass::direct;
}

const Located<std::string>& name_on(const Unit& unit, const Date& day) {
  const auto* named = name_of_day(unit, day);
  return named ? named->name : unit.name;
}

int order_on(const Unit& unit, const Date& day) {
  constexpr int kLast = 1'000'000;
  const auto* named = name_of_day(unit, day);
  return (named ? named->order : unit.order).value_or(kLast);
}

Date day_of_term(const HeadTerm& term, const Unit& unit, const Date& today) {
  Date day = today;
  if (term.until) day = std::min(day, **term.until);
  if (unit.until) day = std::min(day, **unit.until);
  return term.from ? std::max(day, **term.from) : day;
}

const Located<SubjectId>* head_on(const Unit& unit, const Date& day) {
  const Located<SubjectId>* head = nullptr;
  for (const auto& one : unit.heads)
    if (began(one, day)) head = ended(one, day) ? nullptr : &one.person;
  return head;
}

}  // namespace campaign
