// The head of a unit must have a post in it, or head the unit in which he has one.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// The last day of the term that the data knows: today, unless the term or the unit has ended, or
/// it is still to begin.
Date day_of(const Unit& unit, const HeadTerm& term, const Date& today) {
  Date day = today;
  if (term.until) day = std::min(day, **term.until);
  if (unit.until) day = std::min(day, **unit.until);
  return term.from ? std::max(day, **term.from) : day;
}

bool has_post_in(const Person& person, const SubjectId& unit, const Date& day) {
  const auto second = second_posts_on(person, day);
  return is_of_unit(person, unit, day) ||
         std::any_of(second.begin(), second.end(),
                     [&](const Post* one) { return one->unit && **one->unit == unit; });
}

/// Who heads his own unit may head another one beside it.
bool heads_own_unit(const Index& index, const Person& person, const Date& day) {
  const auto* id = unit_on(person, day);
  const auto* unit = id ? index.unit(**id) : nullptr;
  const auto* head = unit ? head_on(*unit, day) : nullptr;
  return head && **head == *person.id;
}

/// The days of the term on which the posts of the person may be others than the day before. Only
/// the last where no day is written since when: of a term without `from`, or a person with one
/// post.
std::vector<Date> days_of(const Person& person, const HeadTerm& term, const Date& last) {
  std::vector<Date> days{last};
  if (person.posts.size() == 1 || !term.from) return days;
  const auto add = [&](const Date& day) {
    if (**term.from <= day && day < last) days.push_back(day);
  };
  add(**term.from);
  for (const auto& post : person.posts) {
    if (post.from) add(**post.from);
    if (post.until) add((*post.until)->plus_days(1));
  }
  std::sort(days.begin(), days.end());
  return days;
}

void check_head(const CheckContext& context, const Unit& unit, const HeadTerm& term) {
  const auto& index = context.evaluation.index;
  const auto* person = index.person(*term.person);
  if (!person) return;
  const Date last = day_of(unit, term, context.today);
  if (last < context.today && person->posts.size() == 1) return;
  const auto days = days_of(*person, term, last);
  const auto wrong = std::find_if(days.begin(), days.end(), [&](const Date& day) {
    return !has_post_in(*person, *unit.id, day) && !heads_own_unit(index, *person, day);
  });
  if (wrong == days.end()) return;
  const auto* own = unit_on(*person, *wrong);
  context.diagnostics.add(
      {.check = check_names::head_not_of_unit,
       .span = term.person.span,
       .message = *wrong == last
                      ? say("{} heads {} and does not belong to it", *person->name, *unit.name)
                      : say("{} heads {} and does not belong to it on {}", *person->name,
                            *unit.name, *wrong),
       .record = *unit.name,
       .help = tr("correct the head, or the unit of the person"),
       .notes = {{own ? own->span : person->id.span,
                  own ? tr("the unit of this person") : tr("has no unit")}},
       .subject = unit.id->text,
       .more_subjects = {person->id->text}});
}

}  // namespace

void checks::head_not_of_unit(const CheckContext& context) {
  if (!context.knows({"people"})) return;
  for (const auto& unit : context.evaluation.campaign.units)
    for (const auto& term : unit.heads) check_head(context, unit, term);
}

}  // namespace campaign
