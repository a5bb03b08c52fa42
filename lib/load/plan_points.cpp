// Points that a plan sets: maxima, limits, thresholds.
#include "load/plan_points.hpp"

namespace campaign {
namespace {

/// Points of the plan, from a minimum to kMostPoints.
template <int64_t least_hundredths>
struct PlanPoints {
  Points points;
};
using FromZero = PlanPoints<0>;
using AboveZero = PlanPoints<1>;

}  // namespace

template <int64_t least_hundredths>
struct Converter<PlanPoints<least_hundredths>> {
  static Conversion<PlanPoints<least_hundredths>> from(yaml::View node, std::string_view key) {
    const std::pair range{Points::hundredths(least_hundredths), Points::whole(kMostPoints)};
    auto points = convert_points(node, key, {.most = range.second});
    if (!points.value) return {{}, std::move(points.problem)};
    if (auto wrong = unless_within(node, key, *points.value, range)) return {{}, std::move(wrong)};
    return {PlanPoints<least_hundredths>{*points.value}, {}};
  }
};

std::optional<Located<Points>> points_above_zero(Fields& fields, std::string_view key) {
  const auto read = fields.optional<Located<AboveZero>>(key);
  if (!read) return std::nullopt;
  return Located<Points>{(*read)->points, read->span};
}

std::optional<Located<Points>> points_from_zero(Fields& fields, std::string_view key) {
  const auto read = fields.optional<Located<FromZero>>(key);
  if (!read) return std::nullopt;
  return Located<Points>{(*read)->points, read->span};
}

Located<Points> required_points_from_zero(Fields& fields, std::string_view key) {
  const auto read = fields.required<Located<FromZero>>(key);
  return {read->points, read.span};
}

}  // namespace campaign
