// A time between two posts of a person, of which nobody wrote what the person was.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

void report_missing_post(const CheckContext& context, const Person& person,
                         const Located<Date>& from, const Period& gap, std::vector<Note> notes) {
  context.diagnostics.add(
      {.check = check_names::posts_gap,
       .span = from.span,
       .message =
           gap.first == gap.last
               ? say("nobody wrote what {} was on {}", *person.name, gap.first)
               : say("nobody wrote what {} was from {} to {}", *person.name, gap.first, gap.last),
       .record = *person.name,
       .help = tr("write the post of that time, or correct `from` or `until`"),
       .notes = std::move(notes),
       .subject = person.id->text,
       .day = gap.last});
}

void check_posts(const CheckContext& context, const Person& person) {
  const Post* before = nullptr;
  for (const auto& one : person.posts) {
    if (one.also) continue;
    const Date* last = before && before->until ? &**before->until : nullptr;
    if (last && one.from && last->plus_days(1) < **one.from)
      report_missing_post(context, person, *one.from,
                          {last->plus_days(1), (*one.from)->plus_days(-1)},
                          {{before->until->span, tr("the last day of the post before")}});
    else if (!before && one.from && person.joined && *person.joined < **one.from)
      report_missing_post(context, person, *one.from, {*person.joined, (*one.from)->plus_days(-1)},
                          {});
    before = &one;
  }
}

}  // namespace

void checks::posts_gap(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people) check_posts(context, person);
}

}  // namespace campaign
