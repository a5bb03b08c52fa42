// Nominations for a form must not exceed the number of places.
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

}  // namespace

void checks::places_exceeded(const CheckContext& context) {
  for (const auto& places : context.evaluation.campaign.places) {
    const auto* form = context.evaluation.laws.form(*places.form);
    const auto list = competitors(context.evaluation.index, context.evaluation.records,
                                  context.evaluation.campaign, places);
    if (!form || static_cast<int>(list.size()) <= *places.number) continue;
    std::vector<Note> notes;
    for (const auto& one : list) notes.push_back({one.nomination->subject.span, votes_phrase(one)});
    context.diagnostics.add(
        {.check = check_names::places_exceeded,
         .span = places.number.span,
         .message = say("{} are put forward for {}, and {} may be", list.size(), form->title,
                        *places.number),
         .record = form->title,
         .help =
             tr("withdraw those who are not eligible, then those with the fewest votes; or correct "
                "the number of places"),
         .notes = std::move(notes)});
  }
}

}  // namespace campaign
