// A floor that is next to nothing, or all that can be given: a share or a digit is missing.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// A share below this says nothing: everybody reaches it.
bool is_next_to_nothing(const Ratio& share) { return share < Ratio(1, 10); }

void report_share(const CheckContext& context, const Span& span, const Ratio& share,
                  const std::string& record) {
  context.diagnostics.add({.check = check_names::floor_unlikely,
                           .span = span,
                           .message = say("the floor is {} of the maximum", percent(share)),
                           .record = record,
                           .help = tr("correct the share, or take the floor out")});
}

/// Tens of points, and more than two thirds of all: such as 50 of 60.
bool is_high(Points maximum, const Ratio& least) {
  const auto points = least.rounded();
  return points.hundredths() % 1000 == 0 && Ratio::of(maximum) * Ratio(2, 3) < least;
}

void check_points(const CheckContext& context, const Criterion& one) {
  const Ratio least = (*one.floor)->amount, most = Ratio::of(**one.maximum);
  const bool low = least < Ratio(1) && most > Ratio(1);
  const bool high = least != most && is_high(**one.maximum, least);
  if (!low && !high && least != most) return;
  context.diagnostics.add(
      {.check = check_names::floor_unlikely,
       .span = one.floor->span,
       .message = low || high
                      ? say("the floor is {} points of {}", (*one.floor)->message(), **one.maximum)
                      : say("the floor is the maximum, {} points", **one.maximum),
       .record = one.title,
       .help = tr("write a share with a percent sign, such as `50%`, or the points"),
       .notes = {{one.maximum->span, tr("the maximum")}}});
}

}  // namespace

void checks::floor_unlikely(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.criteria) {
    if (!one.floor || !one.maximum) continue;
    if (!(*one.floor)->is_share)
      check_points(context, one);
    else if (is_next_to_nothing((*one.floor)->amount))
      report_share(context, one.floor->span, (*one.floor)->amount, one.title);
  }
  for (const auto& grade : context.evaluation.campaign.grades)
    if (grade.floor && is_next_to_nothing(*grade.floor))
      report_share(context, grade.id.span, *grade.floor, grade.title);
}

}  // namespace campaign
