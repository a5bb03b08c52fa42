// The head of every view: plan, agency, period, provenance; and counts.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

Value plan_record(const Plan& plan) {
  return Value::Record{{"id", plan.id},
                       {"title", plan.title},
                       {"theme", plan.theme},
                       {"period", *plan.period},
                       {"aggregate", Value::word(plan.aggregate)}};
}

Value signer_record(const std::optional<Signer>& signer) {
  if (!signer) return {};
  return Value::Record{
      {"position", signer->position}, {"name", signer->name}, {"on-behalf", signer->on_behalf}};
}

Value recipient_list(const std::vector<std::string>& recipients) {
  Value::List list;
  for (const auto& one : recipients) list.push_back(Value::Record{{"name", one}});
  return list;
}

Value agency_record(const Agency& agency) {
  return Value::Record{{"name", agency.name},
                       {"superior", agency.superior},
                       {"symbol", agency.symbol},
                       {"place", agency.place},
                       {"signer", signer_record(agency.signer)},
                       {"drafted-by", agency.drafted_by},
                       {"recipients", recipient_list(agency.recipients)}};
}

Value basis_list(const std::vector<Citation>& basis) {
  Value::List list;
  for (const auto& one : basis)
    list.push_back(Value::Record{{"kind", one.kind},
                                 {"number", one.number},
                                 {"date", one.date},
                                 {"issuer", one.issuer},
                                 {"about", one.about},
                                 {"last", &one == &basis.back()}});
  return list;
}

Value written_filters(const Query& query) {
  std::string text;
  for (const auto& filter : query.filters) text += (text.empty() ? "" : " ") + filter.written;
  return text.empty() ? Value() : Value(text);
}

Value provenance(const ReportContext& context) {
  const auto& query = context.query;
  return Value::Record{{"campaign", *context.evaluation.campaign.plan->id},
                       {"period", query.period},
                       {"filters", written_filters(query)},
                       {"commit", query.commit},
                       {"dirty", query.commit ? Value(query.dirty) : Value()},
                       {"made", query.today}};
}

int64_t shown_count(const ReportContext& context, AppliesTo kind) {
  int64_t count = 0;
  for (const auto& who : participants(context.evaluation.campaign, kind, context.query.period))
    count += context.selection.shows_subject(who.id());
  return count;
}

}  // namespace

Value head(const ReportContext& context) {
  const auto& campaign = context.evaluation.campaign;
  Value view =
      Value::Record{{"plan", plan_record(*campaign.plan)},
                    {"agency", campaign.agency ? agency_record(*campaign.agency) : Value()},
                    {"basis", basis_list(campaign.basis)},
                    {"period", context.query.period},
                    {"previous", period_compared(context)}};
  set_kinds(view, context);
  view.set("provenance", provenance(context));
  return view;
}

bool is_over(const ReportContext& context) {
  const Date last = context.evaluation.campaign.plan->period->last;
  return context.query.period.last >= last && context.query.today > last;
}

std::optional<Period> period_compared(const ReportContext& context) {
  const auto before = period_before(context.query.period);
  if (!before.overlaps(*context.evaluation.campaign.plan->period)) return std::nullopt;
  return before;
}

Value facts(const ReportContext& context) {
  int64_t achieved = 0, exemplary = 0, proven = 0;
  for (const auto& one : context.evaluation.campaign.achievements) {
    if (!context.query.period.overlaps(*one.when) || !context.selection.shows(one)) continue;
    ++achieved;
    exemplary += one.exemplar;
    proven += !one.evidence.empty();
  }
  const int64_t leaders = has_criteria(context.evaluation.campaign, AppliesTo::leader)
                              ? shown_count(context, AppliesTo::leader)
                              : 0;
  const auto [handed_in, expected] = count_sheets(context);
  return Value::Record{{"units", Value::count(shown_count(context, AppliesTo::unit))},
                       {"people", Value::count(leaders + shown_count(context, AppliesTo::person))},
                       {"achievements", Value::count(achieved)},
                       {"with-evidence", Value::count(proven)},
                       {"exemplars", Value::count(exemplary)},
                       {"sheets", Value::count(handed_in)},
                       {"sheets-expected", Value::count(expected)}};
}

std::string names(const ReportContext& context, const std::vector<Located<SubjectId>>& subjects) {
  std::string text;
  for (const auto& one : subjects)
    text += (text.empty() ? "" : ", ") + context.evaluation.index.name(*one);
  return text;
}

bool has_namesake(const ReportContext& context, const Participant& who) {
  const size_t people = context.evaluation.index.people_named(who.name());
  return people > (who.person ? 1 : 0);
}

Value unit_name(const ReportContext& context, const Participant& who) {
  if (!who.person || !who.person->unit) return {};
  const auto& unit = **who.person->unit;
  const auto* known = context.evaluation.index.unit(unit);
  return known ? Value(known->name) : Value(context.evaluation.index.name(unit));
}

}  // namespace campaign::pieces
