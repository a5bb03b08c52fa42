// References to forms of award must name one of the rule pack.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

std::vector<Declared> forms(const CheckContext& context) {
  std::vector<Declared> declared;
  for (const auto* one : context.evaluation.laws.forms())
    declared.push_back({one->id->text, *one->title});
  return declared;
}

const ReferenceKind kAwardForms{check_names::unknown_award_form,
                                "award-forms",
                                {"campaign", "rule-pack"},
                                forms,
                                translatable("`campaign list award-forms` shows all")};

struct Place {
  const Located<AwardFormId>& form;
  std::string_view section;
  Message record;
};

std::vector<Place> places(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto name = [&](const Located<SubjectId>& id) {
    return context.evaluation.index.name(*id);
  };
  std::vector<Place> list;
  for (const auto& one : campaign.award_forms)
    list.push_back({one, "award-forms", tr("award forms of the plan")});
  for (const auto& one : campaign.awards) list.push_back({one.form, "awards", name(one.subject)});
  for (const auto& one : campaign.nominations)
    list.push_back({one.form, "nominations", name(one.subject)});
  for (const auto& one : campaign.registrations)
    for (const auto& form : one.forms) list.push_back({form, "registrations", one.year});
  if (campaign.council)
    for (const auto& one : campaign.council->thresholds)
      list.push_back({one.form, "council", tr("council")});
  for (const auto& one : campaign.places) {
    list.push_back({one.form, "places", tr("places")});
    for (const auto& form : one.of) list.push_back({form, "places", tr("places")});
  }
  for (const auto& one : campaign.certificates)
    for (const auto& form : one.forms) list.push_back({form, "certificates", one.id->text});
  if (campaign.plan)
    for (const auto& form : campaign.plan->registered_forms)
      list.push_back({form, "campaign", tr("campaign")});
  for (const auto& meeting : campaign.meetings)
    for (const auto& one : meeting.ballots)
      list.push_back({one.form, "meetings", name(one.subject)});
  return list;
}

}  // namespace

void checks::unknown_award_form(const CheckContext& context) {
  const auto& laws = context.evaluation.laws;
  if (!context.evaluation.campaign.unread.nothing_of({"campaign", "rule-pack"})) return;
  for (const auto& place : places(context))
    if (laws ? !laws.form(*place.form) : !is_id(place.form->text))
      add_unknown(context, {kAwardForms, place.section, place.form->text, place.form.span,
                            say("there is no form of award `{}`", place.form->text), place.record});
}

}  // namespace campaign
