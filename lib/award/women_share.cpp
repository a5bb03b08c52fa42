// Rule: enough of the people of a unit are women.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_women_share(const Case& question, const Ratio& least) {
  const auto* unit = question.who.unit;
  if (!unit)
    return {
        .ruling = Ruling::fails, .what = tr("only a unit has a share of women"), .steps = kNoWay};
  Finding finding{.data = {{unit->id.span, *unit->name}}};
  if (!unit->women_share) {
    finding.ruling = Ruling::unknown;
    finding.what = say("{} women are asked, and the share is not written", percent(least));
    finding.missing = tr("`women-share` of the unit");
    return finding;
  }
  finding.what = say("{} women, at least {} asked", percent(*unit->women_share), percent(least));
  if (*unit->women_share < least) {
    finding.ruling = Ruling::fails;
    finding.steps = kNoWay;
    finding.missing = tr("another standard: the share of women is what it is");
  }
  return finding;
}

}  // namespace

Requirement rules::women_share(Parameters& given) {
  if (!given.has("at-least")) given.text("at-least");
  const Ratio least = given.optional_share("at-least").value_or(Ratio(1));
  return {[least](const Case& question) { return judge_women_share(question, least); }};
}

}  // namespace campaign
