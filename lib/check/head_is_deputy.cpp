// The head of a unit is the deputy of somebody else in it.
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// A head whose own position says deputy, on the day that counts for the term.
struct Deputy {
  const Unit* unit;
  const HeadTerm* term;
  const Person* person;
  Date day;
  bool told = false;
};

bool is_deputy_on(const Person& person, const Date& day) {
  const auto& position = post_on(person, day).position;
  return position && is_deputy(**position);
}

/// Who heads a unit as the only one that leads there may well be its deputy.
std::multimap<std::string_view, Deputy> deputies_who_head(const CheckContext& context) {
  std::multimap<std::string_view, Deputy> found;
  for (const auto& unit : context.evaluation.campaign.units)
    for (const auto& term : unit.heads) {
      const auto* person = context.evaluation.index.person(*term.person);
      if (!person || has_reversed_times(*person) || has_reversed_times(unit)) continue;
      const Date day = day_of_term(term, unit, context.today);
      if (is_of_unit(*person, *unit.id, day) && is_deputy_on(*person, day))
        found.emplace(unit.id->text, Deputy{&unit, &term, person, day});
    }
  return found;
}

/// Who leads the unit that day and is nobody's deputy.
bool is_head_by_position(const Person& person, const Deputy& deputy) {
  if (&person == deputy.person || has_reversed_times(person)) return false;
  const auto first = first_day(person), last = last_day(person);
  if ((first && deputy.day < *first) || (last && *last < deputy.day)) return false;
  const auto& post = post_on(person, deputy.day);
  return post.unit && (*post.unit)->text == deputy.unit->id->text && post.position &&
         post.person_class && *post.person_class != PersonClass::direct &&
         !is_deputy(**post.position);
}

void report_deputy(const CheckContext& context, const Deputy& deputy, const Person& head) {
  context.diagnostics.add(
      {.check = check_names::head_is_deputy,
       .span = deputy.term->person.span,
       .message = say("{} heads {}, and is {}; {} of the same unit is {}", *deputy.person->name,
                      *deputy.unit->name, **post_on(*deputy.person, deputy.day).position,
                      *head.name, **post_on(head, deputy.day).position),
       .record = *deputy.unit->name,
       .help = say("write `head: {}`, or correct the position", *head.id),
       .notes = {{deputy.person->id.span, tr("the deputy")},
                 {head.id.span, tr("who holds the other position")}},
       .subject = deputy.unit->id->text,
       .more_subjects = {deputy.person->id->text, head.id->text}});
}

}  // namespace

void checks::head_is_deputy(const CheckContext& context) {
  auto deputies = deputies_who_head(context);
  if (deputies.empty()) return;
  for (const auto& person : context.evaluation.campaign.people)
    for (const auto& post : person.posts) {
      if (!post.unit) continue;
      const auto [first, last] = deputies.equal_range((*post.unit)->text);
      for (auto one = first; one != last; ++one) {
        if (one->second.told || !is_head_by_position(person, one->second)) continue;
        one->second.told = true;
        report_deputy(context, one->second, person);
      }
    }
}

}  // namespace campaign
