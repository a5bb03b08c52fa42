// Who is put forward for a form that the plan keeps to those who registered must be among them.
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

/// The earliest for the year of the nomination, if it has one; null when there is none.
const Registration* registration_of(const NominationPlace& place, const SubjectRecords& records) {
  const auto year = year_of(place.nomination);
  const Registration* found = nullptr;
  for (const auto* one : records.registrations) {
    if (!one->form(*place.form.id) || (year && one->year != *year)) continue;
    if (!one->date) return one;
    if (!found || **one->date < **found->date) found = one;
  }
  return found;
}

/// Made when the dossier had left already.
bool came_late(const NominationPlace& place, const Registration& registration) {
  return registration.date && place.has_left() && place.day() < **registration.date;
}

}  // namespace

void checks::registration_missing(const CheckContext& context) {
  if (!context.knows({"registrations", "campaign"})) return;
  every_nomination(context, [&](const NominationPlace& place) {
    const auto* asked = asked_for(context.evaluation.campaign, *place.form.id);
    if (!asked) return;
    const auto* made = registration_of(place, context.evaluation.records.of(place.who.id()));
    if (made && !came_late(place, *made)) return;
    auto problem = place.problem(
        check_names::registration_missing, place.nomination.form.span,
        made ? say("{} registered for {} on {} only, when the dossier of {} was there",
                   place.who.name(), place.form.title, **made->date, place.day())
             : say("{} has not registered for {}", place.who.name(), place.form.title));
    problem.help = made ? tr("correct one of the two days, else withdraw the nomination")
                        : tr("add the registration to `registrations` if it was made, else "
                             "withdraw the nomination");
    if (made) problem.notes.push_back({made->date->span, tr("the registration")});
    problem.notes.push_back({asked->span, tr("the plan asks it")});
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
