// Assessment of all participants for the forms that the plan offers.
#include "award/assessment.hpp"

#include <algorithm>

#include "award/labels.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

bool is_requested(const Evaluation& evaluation, const Assessment& request, const Participant& who) {
  const auto& named = request.subjects;
  if (named.empty())
    return (belongs(evaluation.campaign, who, {request.today, request.today}) &&
            is_scored(evaluation.index, who, {request.today, request.today})) ||
           !evaluation.records.of(who.id()).nominations.empty();
  return std::find(named.begin(), named.end(), who.id()) != named.end();
}

bool is_nominated(const Evaluation& evaluation, const Participant& who, const AwardForm& form) {
  const auto& list = evaluation.records.of(who.id()).nominations;
  return std::any_of(list.begin(), list.end(),
                     [&](const Nomination* one) { return *one->form == *form.id; });
}

void add_verdicts(const Evaluation& evaluation, const Assessment& request, const Participant& who,
                  const AwardForm& form, std::vector<Verdict>& into) {
  bool nominated = false;
  for (const auto* one : evaluation.records.of(who.id()).nominations) {
    if (*one->form != *form.id || (request.way && one->way != request.way)) continue;
    if (request.year && year_of(*one).value_or(*request.year) != *request.year) continue;
    auto verdict = request.as_of ? evaluation.judge.verdict(*one, *request.as_of, request.year)
                                 : evaluation.judge.verdict_now(*one, request.today, request.year);
    if (!verdict) continue;
    nominated = true;
    if (std::count(request.without.begin(), request.without.end(), one) == 0)
      into.push_back(std::move(*verdict));
  }
  if (nominated) return;
  auto verdict = evaluation.judge.verdict(who, *form.id, request.way,
                                          request.as_of.value_or(request.today), request.year);
  if (verdict) into.push_back(std::move(*verdict));
}

}  // namespace

std::vector<const AwardForm*> forms_offered(const Evaluation& evaluation) {
  const auto& planned = evaluation.campaign.award_forms;
  std::vector<const AwardForm*> list;
  for (const auto* one : evaluation.laws.forms()) {
    const bool named = std::any_of(planned.begin(), planned.end(),
                                   [&](const auto& id) { return *id == *one->id; });
    if (planned.empty() ? one->kind == AwardKind::honour : named) list.push_back(one);
  }
  return list;
}

std::vector<Participant> everybody(const Evaluation& evaluation, const Assessment& request) {
  const auto& campaign = evaluation.campaign;
  std::vector<Participant> list;
  for (const auto& one : campaign.units) list.push_back({.unit = &one});
  for (const auto& one : campaign.people) list.push_back({.person = &one});
  std::erase_if(list,
                [&](const Participant& who) { return !is_requested(evaluation, request, who); });
  return list;
}

std::vector<Verdict> verdicts_on(const Evaluation& evaluation, const Assessment& request,
                                 const Participant& who) {
  std::vector<Verdict> list;
  for (const auto* form : request.forms)
    if (request.forms.size() == 1 || is_given_to(*form, who) ||
        is_nominated(evaluation, who, *form))
      add_verdicts(evaluation, request, who, *form, list);
  return list;
}

bool is_shown(const Assessment& request, const Verdict& verdict) {
  return !request.subjects.empty() || verdict.nomination || verdict.eligible();
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
