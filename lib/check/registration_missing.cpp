// Who is put forward for a form that the plan keeps to those who registered must be among them.
#include <algorithm>

#include "award/year_title.hpp"
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

const Located<AwardFormId>* asked_for(const Campaign& campaign, const AwardFormId& form) {
  if (!campaign.plan) return nullptr;
  for (const auto& one : campaign.plan->registered_forms)
    if (*one == form) return &one;
  return nullptr;
}

/// For the year of the nomination, if it has one.
bool is_registered(const NominationPlace& place, const SubjectRecords& records) {
  const auto year = year_of(place.nomination);
  return std::any_of(records.registrations.begin(), records.registrations.end(),
                     [&](const Registration* one) {
                       return one->form(*place.form.id) && (!year || one->year == *year);
                     });
}

}  // namespace

void checks::registration_missing(const CheckContext& context) {
  if (!context.knows({"registrations", "campaign"})) return;
  every_nomination(context, [&](const NominationPlace& place) {
    const auto* asked = asked_for(context.evaluation.campaign, *place.form.id);
    if (!asked || is_registered(place, context.evaluation.records.of(place.who.id()))) return;
    auto problem =
        place.problem(check_names::registration_missing, place.nomination.form.span,
                      say("{} has not registered for {}", place.who.name(), place.form.title));
    problem.help =
        tr("add the registration to `registrations` if it was made, else withdraw the "
           "nomination");
    problem.notes = {{asked->span, tr("the plan asks it")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
