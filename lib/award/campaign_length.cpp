// Rule: the campaign has lasted for enough years (sơ kết, tổng kết từ … năm trở lên).
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// The last day of `years` years from `first`.
Date last_of_years(const Date& first, int years) {
  return Date{first.year + years, first.month, first.day}.plus_days(-1);
}

Finding judge_campaign_length(const Case& question, int years) {
  const auto& period = question.campaign().plan->period;
  const Date enough = last_of_years(period->first, years);
  Finding finding{
      .what = say("the campaign lasts {}, and at least {} years are asked", *period, years),
      .data = {{period.span, tr("the campaign's period")}}};
  if (period->last >= enough && question.as_of >= enough) return finding;
  finding.ruling = Ruling::fails;
  if (period->last < enough) finding.steps = kNoWay;
  finding.missing = period->last < enough
                        ? tr("another form or way: this campaign cannot become longer")
                        : say("wait until {}", enough);
  return finding;
}

}  // namespace

Requirement rules::campaign_length(Parameters& given) {
  const int years = given.count("at-least");
  return {[years](const Case& question) { return judge_campaign_length(question, years); }};
}

}  // namespace campaign
