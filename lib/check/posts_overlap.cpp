// Two posts of a person, or two heads of a unit, at one time, and neither is a second one.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Of a list by first days: the later of the first two that stand at one time; null without any.
template <class T>
const T* overlapping(const std::vector<T>& list, const T*& before) {
  before = nullptr;
  for (const auto& one : list) {
    if constexpr (requires { one.also; })
      if (one.also) continue;
    const bool at_one_time =
        before && (!one.from || (before->from && **before->from == **one.from) ||
                   (before->until && **one.from <= **before->until));
    if (at_one_time) return &one;
    before = &one;
  }
  return nullptr;
}

Span place_of(const HeadTerm& term) { return term.person.span; }

/// What is written of a post: its first day, else its unit or position.
Span place_of(const Post& post, const Span& person) {
  if (post.from) return post.from->span;
  if (post.unit) return post.unit->span;
  return post.position ? post.position->span : person;
}

}  // namespace

void checks::posts_overlap(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people) {
    const Post* before = nullptr;
    const auto* later = overlapping(person.posts, before);
    if (!later) continue;
    context.diagnostics.add(
        {.check = check_names::posts_overlap,
         .span = place_of(*later, person.id.span),
         .message = say("two posts of {} stand at one time", *person.name),
         .record = *person.name,
         .help = tr("correct `from` or `until`; a second post beside another one is `also: true`"),
         .notes = {{place_of(*before, person.id.span), tr("the other post")}},
         .subject = person.id->text});
  }
  for (const auto& unit : context.evaluation.campaign.units) {
    const HeadTerm* before = nullptr;
    const auto* later = overlapping(unit.heads, before);
    if (!later) continue;
    context.diagnostics.add({.check = check_names::posts_overlap,
                             .span = place_of(*later),
                             .message = say("two head {} at one time", *unit.name),
                             .record = *unit.name,
                             .help = tr("correct `from` or `until`"),
                             .notes = {{place_of(*before), tr("the other head")}},
                             .subject = unit.id->text});
  }
}

}  // namespace campaign
