// Active people must not have a post in a unit that has ended, nor a unit mark others after its end
// or before it began.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

/// With the post that follows, if there is one, which then begins too late.
Message post_help(const Post& post, const Date& end, const std::optional<Date>& left) {
  if (post.until || !left)
    return tr(
        "write the next unit of the person as one more of `posts`, or the person's last day "
        "as `until`");
  return say(
      "the next post begins on {}: let it begin on {}, or write until when this one lasted "
      "as `until`",
      left->plus_days(1), end.plus_days(1));
}

void check_post(const CheckContext& context, const Person& person, const Post& post) {
  const auto* unit = post.unit ? context.evaluation.index.unit(**post.unit) : nullptr;
  if (!unit || !unit->until || has_reversed_times(*unit)) return;
  const Date end = **unit->until;
  const auto left = last_day(person, post);
  const bool is_over = end < context.evaluation.campaign.plan->period->first || end < context.today;
  if ((left && *left <= end) || !is_over) return;
  const bool has_next = left && left != last_day(person);
  context.diagnostics.add({.check = check_names::unit_ended,
                           .span = post.unit->span,
                           .message = say("{} ended on {}", *unit->name, end),
                           .record = *person.name,
                           .help = post_help(post, end, has_next ? left : std::nullopt),
                           .notes = {{unit->until->span, tr("set here")}},
                           .subject = person.id->text});
}

/// A day before it begins, on which the criterion is marked.
void check_not_begun(const CheckContext& context, const Criterion& criterion, const Unit& unit) {
  const Date first =
      std::max(criterion.in_force.first, context.evaluation.campaign.plan->period->first);
  if (!unit.from || *unit.from <= first || has_reversed_times(unit)) return;
  context.diagnostics.add(
      {.check = check_names::unit_ended,
       .span = criterion.scored_by->span,
       .message = say("{} stands only from {}, and marks \"{}\" for others from {}", *unit.name,
                      *unit.from, criterion.title, first),
       .record = criterion.title,
       .help = tr("name the unit that marks it until then in an earlier version of the criterion, "
                  "with `until`"),
       .notes = {{unit.id.span, tr("declared here")}},
       .subject = unit.id->text});
}

/// The last day on which the criterion is marked.
Date last_marked(const Campaign& campaign, const Criterion& criterion) {
  return std::min(criterion.in_force.last, campaign.plan->period->last);
}

void check_scorer(const CheckContext& context, const Criterion& criterion) {
  const auto* unit = context.evaluation.index.unit(**criterion.scored_by);
  if (unit) check_not_begun(context, criterion, *unit);
  if (!unit || !unit->until || has_reversed_times(*unit)) return;
  const Date end = **unit->until;
  if (last_marked(context.evaluation.campaign, criterion) <= end || context.today <= end) return;
  context.diagnostics.add(
      {.check = check_names::unit_ended,
       .span = criterion.scored_by->span,
       .message =
           say("{} ended on {}, and marks \"{}\" for others", *unit->name, end, criterion.title),
       .record = criterion.title,
       .help = tr("end this version of the criterion with `until`, and write the next one with the "
                  "unit that marks it then"),
       .notes = {{unit->until->span, tr("set here")}},
       .subject = unit->id->text});
}

}  // namespace

void checks::unit_ended(const CheckContext& context) {
  if (!context.evaluation.campaign.plan) return;
  for (const auto& person : context.evaluation.campaign.people)
    if (*person.status == Status::active)
      for (const auto& post : person.posts) check_post(context, person, post);
  const Span* last = nullptr;  // of a group, whose criteria share it
  for (const auto& one : context.evaluation.campaign.criteria) {
    if (!one.scored_by || (last && *last == one.scored_by->span)) continue;
    last = &one.scored_by->span;
    check_scorer(context, one);
  }
}

}  // namespace campaign
