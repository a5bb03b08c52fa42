// An award that seems to be what a nomination led to, and differs from it in a day or the way, or
// whose nomination was withdrawn.
#include <algorithm>
#include <set>

#include "award/progress.hpp"
#include "award/rivals.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

bool names_same(const Award& award, const Nomination& nomination) {
  return std::any_of(award.achievements.begin(), award.achievements.end(), [&](const auto& one) {
    return std::any_of(nomination.achievements.begin(), nomination.achievements.end(),
                       [&](const auto& other) { return *one == *other; });
  });
}

/// Awards that decide a nomination, which have no other one.
std::set<const Award*> deciding_awards(const CheckContext& context) {
  std::set<const Award*> awards;
  for (const auto& one : context.evaluation.campaign.nominations)
    if (!one.withdrawn) awards.insert(award_of(context.evaluation, one));
  return awards;
}

/// Of this campaign, not revoked, and for the same achievements.
bool may_be_of(const CheckContext& context, const Award& award, const Nomination& nomination) {
  return !award.revoked && is_of_campaign(context.evaluation.campaign, award) &&
         names_same(award, nomination);
}

const Located<Date>* first_vote(const CheckContext& context, const Nomination& nomination) {
  for (const auto& one : context.evaluation.records.of(*nomination.subject).ballots)
    if (*one.ballot->form == *nomination.form) return &one.meeting->date;
  return nullptr;
}

struct Difference {
  Span span;  ///< in the award
  Message message;
  Span other;  ///< in the nomination or the meeting
};

std::optional<Difference> difference(const CheckContext& context, const Award& award,
                                     const Nomination& nomination) {
  if (*award.form != *nomination.form) return std::nullopt;  // one-form-per-achievement
  if (nomination.withdrawn)
    return Difference{award.form.span,
                      say("the nomination for it was withdrawn on {}", **nomination.withdrawn),
                      nomination.withdrawn->span};
  if (award.way && nomination.way && *award.way != **nomination.way)
    return Difference{award.form.span, tr("the way of the nomination is another one"),
                      nomination.way->span};
  if (nomination.submitted && **award.date < **nomination.submitted)
    return Difference{award.date->span,
                      say("the dossier left on {}, after this", **nomination.submitted),
                      nomination.submitted->span};
  const auto* vote = first_vote(context, nomination);
  if (vote && **award.date < **vote)
    return Difference{award.date->span, say("the council votes on {}, after this", **vote),
                      vote->span};
  return std::nullopt;
}

}  // namespace

void checks::award_without_nomination(const CheckContext& context) {
  if (!context.knows({"nominations", "awards", "meetings"})) return;
  const auto deciding = deciding_awards(context);
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    if (!nomination.withdrawn && award_of(context.evaluation, nomination)) continue;
    for (const auto* award : context.evaluation.records.of(*nomination.subject).awards) {
      if (deciding.contains(award) || !may_be_of(context, *award, nomination)) continue;
      const auto found = difference(context, *award, nomination);
      if (!found) continue;
      context.diagnostics.add(
          {.check = check_names::award_without_nomination,
           .span = found->span,
           .message = say("this award is for the achievements of a nomination that it does not "
                          "decide: {}",
                          found->message),
           .record = context.evaluation.index.name(*award->subject),
           .help = tr("correct the award, or the nomination, so that the one decides the other"),
           .notes = {{found->other, tr("the nomination")}},
           .subject = award->subject->text});
    }
  }
}

}  // namespace campaign
