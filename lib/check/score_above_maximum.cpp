// More points than the criterion allows.
#include <algorithm>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// Suggests swapped digits or a missing dot, when the result is allowed: 42 of 40 may be 24, and
/// 275 of 30 may be 27.5.
Advice suggestion(Points points, Points maximum) {
  std::string text = points.text();
  if (text.size() == 3 && text.find('.') == text.npos)
    text.insert(2, ".");
  else if (text.size() == 2)
    std::swap(text[0], text[1]);
  const auto parsed = parse_points(text);
  const auto* corrected = std::get_if<Points>(&parsed);
  if (corrected && *corrected <= maximum)
    return {say("did you mean `{}`?", corrected->text()), points.text(), corrected->text()};
  return tr("correct the points, or the maximum in the plan");
}

}  // namespace

void checks::score_above_maximum(const CheckContext& context) {
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto* points = std::get_if<Points>(&*place.mark.given);
    const auto* criterion = place.criterion(context.evaluation.index);
    if (!points || !criterion || !criterion->maximum) return;
    const Points maximum = **criterion->maximum;
    if (*points <= maximum) return;
    auto problem = place.problem(check_names::score_above_maximum,
                                 say("{} points are more than the {} that \"{}\" allows", *points,
                                     maximum, criterion->title),
                                 context.evaluation.index);
    problem.label = say("at most {}", maximum);
    problem.help = suggestion(*points, maximum);
    problem.notes = {{criterion->maximum->span, tr("set here")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
