// A dossier was submitted although too few council members agreed.
#include "award/labels.hpp"
#include "award/vote.hpp"
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

void check_vote(const CheckContext& context, const NominationPlace& place) {
  const auto& statute = place.law;
  const auto required = statute.majority(context.evaluation.campaign, place.form.id);
  if (!place.has_left() || !place.vote || !required) return;
  if (judge_vote(context.evaluation.campaign, *required, *place.vote).ruling != Ruling::fails)
    return;
  const auto members = static_cast<int64_t>(
      context.evaluation.campaign.council->members_on(*place.vote->meeting->date).size());
  const auto& ballot = *place.vote->ballot;
  auto problem = place.problem(
      check_names::vote_below_threshold, place.nomination.form.span,
      say("{} of all {} members agreed to {} for {}, and {} of {} is {}", *ballot.agree, members,
          place.form.title, place.who.name(), majority_label(required->majority), members,
          required->majority.least_of(members)));
  problem.help =
      tr("correct the ballot, or withdraw the nomination; absent members may give "
         "their opinion in writing");
  problem.notes = notes_on(statute, *required);
  problem.notes.insert(problem.notes.begin(), {ballot.agree.span, tr("the ballot")});
  context.diagnostics.add(std::move(problem));
}

}  // namespace

void checks::vote_below_threshold(const CheckContext& context) {
  if (!context.knows({"council", "meetings"})) return;
  every_nomination(context, [&](const NominationPlace& place) { check_vote(context, place); });
}

}  // namespace campaign
