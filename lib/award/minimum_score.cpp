// Rule: the total in the campaign has enough points.
#include "award/rule.hpp"
#include "award/standing_of.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_minimum_score(const Case& question, Points least) {
  const auto* standing = standing_of(question);
  if (!standing || !standing->total)
    return {.ruling = Ruling::unknown,
            .what = say("at least {} points are asked, and there is no total", least),
            .missing = tr("scores of the campaign")};
  Finding finding{.what = say("{} points, at least {} asked", *standing->total, least),
                  .data = {{question.who.span(), question.who.name()}}};
  if (*standing->total < least) {
    finding.ruling = Ruling::fails;
    finding.missing = say("{} more points", least - *standing->total);
  }
  doubt_until_scored(finding, *standing);
  return finding;
}

}  // namespace

Requirement rules::minimum_score(Parameters& given) {
  if (!given.has("at-least")) given.text("at-least");
  const Points least = given.optional_points("at-least").value_or(Points());
  return {[least](const Case& question) { return judge_minimum_score(question, least); }};
}

}  // namespace campaign
