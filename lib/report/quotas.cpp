// The quotas of grades: how many places there are, and how many are taken.
#include "report/pieces.hpp"
#include "score/quota_use.hpp"

namespace campaign::pieces {

Value quotas(const ReportContext& context) {
  Value::List rows;
  if (context.selection.asks_for_subjects()) return rows;
  for (const auto& one : quota_use(context.evaluation.scores, context.query.period)) {
    const auto& quota = *one.grade->quota;
    const auto* of = quota.of ? find_grade(context.evaluation.campaign, (*quota.of)->text,
                                           context.query.period.last)
                              : nullptr;
    rows.push_back(Value::Record{
        {"grade", one.grade->title},
        {"applies-to", Value::word(one.kind.value_or(AppliesTo::person))},
        {"together", !one.kind.has_value()},
        {"block", one.block ? Value(one.block->title) : Value()},
        {"quota", quota.share ? Value::figure((*quota.share * Ratio(100)).rounded()) : Value()},
        {"of", of ? Value(of->title) : Value()},
        {"at-least", quota.at_least > 0 ? Value::count(quota.at_least) : Value()},
        {"base", Value::count(one.base)},
        {"places", Value::count(one.places)},
        {"candidates", Value::count(one.candidates)},
        {"given", Value::count(one.given)}});
  }
  return rows;
}

}  // namespace campaign::pieces
