// Nominations for a form must not exceed the number of places.
#include <map>

#include "award/labels.hpp"
#include "award/places.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

Message votes_phrase(const Competitor& one) {
  if (!one.vote) return say("{}: nobody has voted", one.who.name());
  return one.who.name() + ": " +
         say_count("{} vote", "{} votes", static_cast<size_t>(*one.vote->ballot->agree));
}

/// How many are put forward, and what the plan allows.
Message exceeded(const CheckContext& context, const Places& places, const AwardForm& form,
                 size_t number, const PlaceCount& count) {
  if (places.quota.number)
    return say("{} are put forward for {}, and {} may be", number, form.title, count.places);
  return say("{} are put forward for {}, and {} may be, {} of {} with {}", number, form.title,
             count.places, percent(*places.quota.share), count.base,
             titles(context.evaluation.laws, places.of));
}

/// `list`: those who share the places.
void check_number(const CheckContext& context, const Places& places, const AwardForm& form,
                  const std::vector<Competitor>& list, const PlacesPool& pool) {
  const auto count =
      count_places(context.evaluation.index, context.evaluation.records, places, pool);
  if (std::ssize(list) <= count.places) return;
  std::vector<Note> notes;
  for (const auto& one : list) notes.push_back({one.nomination->subject.span, votes_phrase(one)});
  context.diagnostics.add(
      {.check = check_names::places_exceeded,
       .span = places.span,
       .message = exceeded(context, places, form, list.size(), count),
       .record = joined({form.title, pool.block ? pool.block->title : ""}, ", "),
       .help = tr("withdraw those who are not eligible, then those with the fewest votes; or "
                  "correct the number of places"),
       .notes = std::move(notes)});
}

}  // namespace

void checks::places_exceeded(const CheckContext& context) {
  const auto& evaluation = context.evaluation;
  if (!evaluation.campaign.plan) return;
  for (const auto& places : evaluation.campaign.places) {
    const auto* form = evaluation.laws.form(*places.form);
    if (!form) continue;
    std::map<PlacesPool, std::vector<Competitor>> by_pool;
    for (auto& one : competitors(evaluation.index, evaluation.records, evaluation.campaign, places))
      by_pool[pool_of(evaluation.index, places, one)].push_back(std::move(one));
    for (const auto& [pool, list] : by_pool) check_number(context, places, *form, list, pool);
  }
}

}  // namespace campaign
