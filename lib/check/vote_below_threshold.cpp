// A dossier left although too few of all members of the council agreed.
#include "award/wording.hpp"
#include "base/language.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

void look_at(const Checking& checking, const NominationPlace& place) {
  const auto& council = checking.campaign.council;
  const auto majority = checking.judge.statute().majority(checking.campaign, place.form);
  if (!place.has_left() || !place.vote || !council || !majority) return;
  const auto members = static_cast<int64_t>(council->members.size());
  const auto least = majority->least_of(members);
  const auto& ballot = *place.vote->ballot;
  if (ballot.agree >= least) return;
  auto problem = place.problem(
      check_names::vote_below_threshold, place.nomination.form.span,
      say("{} of all {} members agreed to {} for {}, and {} of {} is {}", ballot.agree, members,
          place.form.title, place.who.name(), majority_words(*majority), members, least));
  problem.help =
      tr("correct the ballot, or withdraw the nomination; absent members may give "
         "their opinion in writing");
  problem.notes = {{ballot.subject.span, tr("the ballot")}};
  checking.diagnostics.add(std::move(problem));
}

}  // namespace

void checks::vote_below_threshold(const Checking& checking) {
  every_nomination(checking, [&](const NominationPlace& place) { look_at(checking, place); });
}

}  // namespace campaign
