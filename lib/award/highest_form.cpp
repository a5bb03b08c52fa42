// Rule: a subject that deserves a higher form by the data alone is nominated for that one.
#include <algorithm>

#include "award/laws.hpp"
#include "award/rivals.hpp"
#include "award/statute.hpp"
#include "award/verdict.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

bool is_offered(const Campaign& campaign, const AwardForm& form) {
  if (form.kind != AwardKind::honour) return false;
  const auto& planned = campaign.award_forms;
  return planned.empty() || std::any_of(planned.begin(), planned.end(),
                                        [&](const auto& id) { return *id == *form.id; });
}

/// Nominated for the form as well, or given it in this campaign.
bool has_form(const Case& question, const AwardForm& form) {
  const auto& record = question.record();
  const auto is_of_form = [&](const auto* one) { return *one->form == *form.id; };
  return std::any_of(record.awards.begin(), record.awards.end(),
                     [&](const Award* one) {
                       return is_of_form(one) && !one->revoked &&
                              is_of_campaign(question.campaign(), *one);
                     }) ||
         std::any_of(record.nominations.begin(), record.nominations.end(), is_of_form);
}

/// A standard of the form that is met by the data alone; null when there is none.
const Standard* met(const Case& question, const StatuteForm& form) {
  const Case higher_case{.laws = question.laws,
                         .statute = question.statute,
                         .records = question.records,
                         .scores = question.scores,
                         .who = question.who,
                         .form = *form.form,
                         .way = question.way,
                         .as_of = question.as_of};
  for (const auto& one : judge_standards(higher_case, form))
    if (one.ruling == Ruling::holds) return one.standard->standard;
  return nullptr;
}

Finding judge_highest_form(const Case& question) {
  Finding finding{.what = tr("no higher form is deserved by the data alone")};
  if (!question.nomination) return finding;
  const size_t nominated_rank = question.statute.rank(*question.form.id);
  for (size_t rank = 0; rank < nominated_rank && rank < question.statute.forms().size(); ++rank) {
    const auto& form = question.statute.forms()[rank];
    if (!is_offered(question.campaign(), *form.form) || has_form(question, *form.form)) continue;
    const auto* standard = met(question, form);
    if (!standard) continue;
    finding.ruling = Ruling::fails;
    finding.what = say("{} meets a standard of {}, which is higher than {}", question.who.name(),
                       form.form->title, question.form.title);
    finding.missing = say("nominate for {}, or say to the council why not", form.form->title);
    finding.data = {{standard->id.span, tr("the standard that is met")}};
    return finding;
  }
  return finding;
}

}  // namespace

Requirement rules::highest_form(Parameters&) {
  return {[](const Case& question) { return judge_highest_form(question); }};
}

}  // namespace campaign
