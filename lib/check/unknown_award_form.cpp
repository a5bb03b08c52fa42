// References to forms of award must name one of the rule pack.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

struct Place {
  const Located<AwardFormId>& form;
  Message record;
};

std::vector<Place> places(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto name = [&](const Located<SubjectId>& id) {
    return context.evaluation.index.name(*id);
  };
  std::vector<Place> list;
  for (const auto& one : campaign.award_forms) list.push_back({one, tr("award forms of the plan")});
  for (const auto& one : campaign.awards) list.push_back({one.form, name(one.subject)});
  for (const auto& one : campaign.nominations) list.push_back({one.form, name(one.subject)});
  if (campaign.council)
    for (const auto& one : campaign.council->thresholds) list.push_back({one.form, tr("council")});
  for (const auto& one : campaign.places) list.push_back({one.form, tr("places")});
  for (const auto& meeting : campaign.meetings)
    for (const auto& one : meeting.ballots) list.push_back({one.form, name(one.subject)});
  return list;
}

}  // namespace

void checks::unknown_award_form(const CheckContext& context) {
  const auto& statute = context.evaluation.statute;
  if (!statute) return;
  std::vector<std::string_view> known;
  for (const auto& one : statute.forms()) known.push_back(one.form->id->text);
  for (const auto& place : places(context))
    if (!statute.form(*place.form))
      report_unknown(context,
                     {check_names::unknown_award_form, place.form->text, place.form.span,
                      say("there is no form of award `{}`", place.form->text), place.record},
                     known, tr("`campaign list award-forms` shows all"));
}

}  // namespace campaign
