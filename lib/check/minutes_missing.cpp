// A submitted dossier needs a ballot of the council.
#include <algorithm>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// The form requires a vote or minutes, and the simplified procedure does not apply.
bool requires_minutes(const CheckContext& context, const NominationPlace& place) {
  const auto& papers = place.form.dossier;
  return !place.law.simplifies(place.nomination) &&
         (place.law.majority(context.evaluation.campaign, place.form.id) ||
          std::any_of(papers.begin(), papers.end(),
                      [](const auto& paper) { return *paper == "council-minutes"; }));
}

Message without_ballot(const NominationPlace& place) {
  return place.nomination.submitted
             ? say("no meeting of the council has a ballot on {} for {}, and the dossier left "
                   "on {}",
                   place.form.title, place.who.name(), place.day())
             : say("no meeting of the council has a ballot on {} for {}, which was decided on {}",
                   place.form.title, place.who.name(), place.day());
}

}  // namespace

void checks::minutes_missing(const CheckContext& context) {
  if (!context.knows({"meetings", "nominations", "council", "awards", "rule-pack"})) return;
  std::vector<Diagnostic> found;
  every_nomination(context, [&](const NominationPlace& place) {
    if (!place.has_left() || place.vote || !requires_minutes(context, place)) return;
    auto problem = place.problem(check_names::minutes_missing, place.nomination.subject.span,
                                 without_ballot(place));
    problem.help =
        tr("enter the ballot in `meetings`, or the case of the simplified procedure in "
           "`simplified`");
    found.push_back(std::move(problem));
  });
  constexpr size_t kFewDossiers = 2;
  const auto& meetings = context.evaluation.campaign.meetings;
  const bool votes = std::any_of(meetings.begin(), meetings.end(),
                                 [](const Meeting& one) { return !one.ballots.empty(); });
  if (!votes && found.size() > kFewDossiers) {
    auto& first = found.front();
    first.message =
        meetings.empty()
            ? say("{} dossiers left, and no meeting of the council is entered", found.size())
            : say("{} dossiers left, and no meeting of the council has ballots", found.size());
    first.record = {};
    first.help = tr("enter the meeting with its ballots in `meetings`");
    first.subject.clear();
    found.resize(1);
  }
  for (auto& one : found) context.diagnostics.add(std::move(one));
}

}  // namespace campaign
