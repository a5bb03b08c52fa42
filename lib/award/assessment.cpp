// The verdicts on everybody, for every form that the plan offers.
#include "award/assessment.hpp"

#include <algorithm>

namespace campaign {
namespace {

bool is_asked(const Evaluation& evaluation, const Assessment& asked, const Participant& who) {
  const auto& named = asked.subjects;
  if (named.empty())
    return takes_part(who, {asked.today, asked.today}) ||
           !evaluation.records.of(who.id()).nominations.empty();
  return std::find(named.begin(), named.end(), who.id()) != named.end();
}

void add_verdicts(const Evaluation& evaluation, const Assessment& asked, const Participant& who,
                  const StatuteForm& form, std::vector<Verdict>& into) {
  bool nominated = false;
  for (const auto* one : evaluation.records.of(who.id()).nominations) {
    if (*one->form != *form.form->id || (asked.way && one->way != asked.way)) continue;
    auto verdict = asked.as_of ? evaluation.judge.verdict(*one, *asked.as_of)
                               : evaluation.judge.verdict_now(*one, asked.today);
    if (!verdict) continue;
    nominated = true;
    if (std::count(asked.without.begin(), asked.without.end(), one) == 0)
      into.push_back(std::move(*verdict));
  }
  if (!nominated)
    into.push_back(
        evaluation.judge.verdict(who, form, asked.way, asked.as_of.value_or(asked.today)));
}

}  // namespace

std::vector<const StatuteForm*> forms_offered(const Evaluation& evaluation) {
  const auto& planned = evaluation.campaign.award_forms;
  std::vector<const StatuteForm*> list;
  for (const auto& one : evaluation.statute.forms()) {
    const bool named = std::any_of(planned.begin(), planned.end(),
                                   [&](const auto& id) { return *id == *one.form->id; });
    if (planned.empty() ? one.form->kind == AwardKind::honour : named) list.push_back(&one);
  }
  return list;
}

std::vector<Participant> everybody(const Evaluation& evaluation, const Assessment& asked) {
  const auto& campaign = evaluation.campaign;
  std::vector<Participant> list;
  for (const auto& one : campaign.units) list.push_back({.unit = &one});
  for (const auto& one : campaign.people) list.push_back({.person = &one});
  std::erase_if(list, [&](const Participant& who) { return !is_asked(evaluation, asked, who); });
  return list;
}

std::vector<Verdict> verdicts_on(const Evaluation& evaluation, const Assessment& asked,
                                 const Participant& who) {
  std::vector<Verdict> list;
  for (const auto* form : asked.forms) add_verdicts(evaluation, asked, who, *form, list);
  return list;
}

bool is_shown(const Assessment& asked, const Verdict& verdict) {
  return !asked.subjects.empty() || verdict.nomination || verdict.eligible();
}

bool deserved_by_data(const Verdict& verdict) {
  return verdict.eligible() && verdict.by()->ruling == Ruling::holds;
}

std::vector<const Finding*> cautions(const Verdict& verdict) {
  std::vector<const Finding*> list;
  for (const auto& one : verdict.left_out) list.push_back(&one);
  for (const auto& one : verdict.general)
    if (one.finding.ruling > Ruling::council &&
        one.rule->entry->check.severity == Severity::warning)
      list.push_back(&one.finding);
  return list;
}

}  // namespace campaign
