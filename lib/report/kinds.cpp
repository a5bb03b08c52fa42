// The kinds of subject with criteria that have points, and with qualitative criteria.
#include <algorithm>

#include "report/pieces.hpp"
#include "score/grade.hpp"

namespace campaign::pieces {
namespace {

bool has_leaf(const ReportContext& context, AppliesTo kind, bool with_points) {
  const auto& criteria = context.evaluation.campaign.criteria;
  return std::any_of(criteria.begin(), criteria.end(), [&](const Criterion& one) {
    return !one.group && one.applies_to == kind && one.maximum.has_value() == with_points &&
           one.in_force.overlaps(context.query.period) && context.selection.shows(one);
  });
}

Value by_kind(const ReportContext& context, bool with_points) {
  return Value::Record{{"units", has_leaf(context, AppliesTo::unit, with_points)},
                       {"leaders", has_leaf(context, AppliesTo::leader, with_points)},
                       {"people", has_leaf(context, AppliesTo::person, with_points)}};
}

}  // namespace

void set_kinds(Value& view, const ReportContext& context) {
  view.set("scored", by_kind(context, true));
  view.set("judged", by_kind(context, false));
  const auto grades = grades_of(context.evaluation.campaign, context.query.period);
  view.set("graded-by-sum", !grades.empty() && grades.front()->of == GradeOf::campaign);
  view.set(
      "too-short",
      std::any_of(std::begin(words<AppliesTo>), std::end(words<AppliesTo>), [&](const auto& kind) {
        return is_too_short(context.evaluation.campaign, kind.second, context.query.period);
      }));
  view.set("blocks", !context.evaluation.campaign.blocks.empty());
}

}  // namespace campaign::pieces
