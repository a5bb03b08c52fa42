// A bonus or penalty with its points where the number of times belongs, 3 times 3 points of at most
// 3, or with many more times than can count.
#include <algorithm>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// How often it would have happened if the number were points; nullopt where it is no such number.
/// A number that the limit lets count in full is taken as it is.
std::optional<Points> times_meant(const Points& written, const Adjustment& adjustment) {
  if (adjustment.most || !adjustment.limit) return std::nullopt;
  const Ratio each = Ratio::of(*adjustment.points);
  if (each <= Ratio(1) || Ratio::of(written) * each <= Ratio::of(*adjustment.limit))
    return std::nullopt;
  const Points times = (Ratio::of(written) / each).rounded();
  const bool is_points = times > Points() && times.hundredths() % 100 == 0 &&
                         Ratio::of(times) * each == Ratio::of(written);
  return is_points ? std::optional(times) : std::nullopt;
}

constexpr int kManyTimes = 3;

/// The points of all that can count: the limit, else what a whole sheet has.
Ratio most_points(const Adjustment& adjustment) {
  constexpr int kWholeSheet = 100;
  return adjustment.limit ? Ratio::of(*adjustment.limit) : Ratio(kWholeSheet);
}

/// More happens than can count; a multiple of that is a slip of the keyboard.
bool is_far_above(const Points& written, const Adjustment& adjustment) {
  const Ratio each = Ratio::of(*adjustment.points);
  if (adjustment.most || each <= Ratio()) return false;
  return Ratio::of(written) * each > Ratio(kManyTimes) * std::max(most_points(adjustment), each);
}

Diagnostic too_many_times(const MarkPlace& place, const Points& written,
                          const Adjustment& adjustment, const Index& index) {
  const auto most = most_points(adjustment).rounded();
  auto problem = place.problem(
      check_names::count_unlikely,
      adjustment.limit ? say("{} times \"{}\" is far more than can count: {} points at most",
                             written, adjustment.title, most)
                       : say("{} times \"{}\" is more than a whole sheet has: {} points", written,
                             adjustment.title, most),
      index);
  problem.help = tr("correct the number of times; where it is right, add a waiver");
  problem.notes = {{adjustment.points.span, tr("set here")}};
  return problem;
}

}  // namespace

void checks::count_unlikely(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* written = std::get_if<Points>(&*place.mark.given);
    const auto* adjustment = written ? place.adjustment(index) : nullptr;
    if (!adjustment || index.criterion(*place.mark.criterion)) return;  // duplicate-id
    const auto times = times_meant(*written, *adjustment);
    if (!times && is_far_above(*written, *adjustment))
      context.diagnostics.add(too_many_times(place, *written, *adjustment, index));
    if (!times) return;
    auto problem = place.problem(
        check_names::count_unlikely,
        say("{} times \"{}\" would be {} points, and at most {} count", *written, adjustment->title,
            (Ratio::of(*written) * Ratio::of(*adjustment->points)).rounded(), *adjustment->limit),
        index);
    problem.help = say("if {} points are meant, write `{}`, the number of times", *written, *times);
    problem.notes = {{adjustment->points.span, tr("set here")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
