// A bonus or penalty with its points where the number of times belongs: 3 times 3 points of at
// most 3.
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

}  // namespace

void checks::count_unlikely(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* written = std::get_if<Points>(&*place.mark.given);
    const auto* adjustment = written ? place.adjustment(index) : nullptr;
    const auto times = adjustment ? times_meant(*written, *adjustment) : std::nullopt;
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
