// Why a mark of an office's table cannot stand where it would.
#include "entry/wrong_mark.hpp"

#include "load/convert.hpp"

namespace campaign {

Message wrong_for(const Criterion& criterion, const GivenMark& given) {
  const auto* points = std::get_if<Points>(&given);
  if (points && !criterion.maximum) return tr("no points here, but met or not-met");
  if (points && *points > **criterion.maximum)
    return say("{} is more than {}", *points, **criterion.maximum);
  if (points && *points < Points()) return say("{} is below 0", *points);
  if (points) return {};
  const bool left_out = std::get<Judgement>(given) == Judgement::not_applicable;
  if (left_out && criterion.maximum && !criterion.when_not_applicable)
    return tr("the plan does not say what not-applicable counts here");
  if (!left_out && criterion.maximum) return tr("points here, not met or not-met");
  return {};
}

Message wrong_for(const Adjustment& adjustment, const GivenMark& given) {
  const auto* points = std::get_if<Points>(&given);
  if (!points) return tr("a number here, not a word");
  if (*points < Points()) return say("{} is below 0", *points);
  if (*points > Points::whole(kMostPoints)) return say("{} is more than {}", *points, kMostPoints);
  if (!adjustment.most)
    return points->text().find('.') == std::string::npos ? Message()
                                                         : tr("a whole number of times here");
  if (*points != Points() && (*points < *adjustment.points || *points > *adjustment.most))
    return say("{} is not from {} to {}", *points, *adjustment.points, *adjustment.most);
  return {};
}

}  // namespace campaign
