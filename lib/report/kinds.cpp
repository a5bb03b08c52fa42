// Which kinds of subject a plan gives points to, and which it only judges.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

bool has_leaf(const Reporter& reporter, AppliesTo kind, bool with_points) {
  const auto& criteria = reporter.campaign.criteria;
  return std::any_of(criteria.begin(), criteria.end(), [&](const Criterion& one) {
    return !one.group && one.applies_to == kind && one.maximum.has_value() == with_points &&
           reporter.selection.shows(one);
  });
}

Value by_kind(const Reporter& reporter, bool with_points) {
  return Value::Record{{"units", has_leaf(reporter, AppliesTo::unit, with_points)},
                       {"leaders", has_leaf(reporter, AppliesTo::leader, with_points)},
                       {"people", has_leaf(reporter, AppliesTo::person, with_points)}};
}

}  // namespace

void set_kinds(Value& view, const Reporter& reporter) {
  view.set("scored", by_kind(reporter, true));
  view.set("judged", by_kind(reporter, false));
}

}  // namespace campaign::pieces
