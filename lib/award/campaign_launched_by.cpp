// Rule: the campaign was launched at a sufficient level.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Message launcher_label(LaunchedBy launcher) {
  switch (launcher) {
    case LaunchedBy::agency:
      return tr("by the agency");
    case LaunchedBy::province:
      return tr("by the province or a ministry");
    case LaunchedBy::nation:
      return tr("for the whole country");
  }
  return {};
}

Finding judge_campaign_launched_by(const Case& question, LaunchedBy least) {
  const auto& plan = *question.campaign().plan;
  if (!plan.launched_by)
    return {.ruling = Ruling::unknown,
            .what = say("the campaign must be launched {}, and the plan does not say by whom",
                        launcher_label(least)),
            .missing = tr("`launched-by` in the section `campaign`"),
            .data = {{plan.id.span, tr("the plan")}}};
  const bool holds = *plan.launched_by >= least;
  return {
      .ruling = holds ? Ruling::holds : Ruling::fails,
      .what = say("the campaign was launched {}, and at least {} is asked",
                  launcher_label(*plan.launched_by), launcher_label(least)),
      .missing = holds ? Message() : tr("another form or way: this campaign was launched lower"),
      .data = {{plan.id.span, tr("the plan")}},
      .steps = kNoWay};
}

}  // namespace

Requirement rules::campaign_launched_by(Parameters& given) {
  const auto least = given.word<LaunchedBy>("at-least", LaunchedBy::nation);
  return {[least](const Case& question) { return judge_campaign_launched_by(question, least); }};
}

}  // namespace campaign
