// The campaign lasts so many years.
#include "award/rule.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

Finding judge(const Case& question, int years) {
  const auto& period = question.campaign().plan->period;
  Date enough = period->first;
  enough.year += years;
  const bool long_enough = period->last.plus_days(1) >= enough;
  Finding finding{
      .ruling = long_enough ? Ruling::holds : Ruling::fails,
      .what = say("the campaign lasts {}, and at least {} years are asked", period->text(), years),
      .data = {{period.span, tr("the campaign's period")}}};
  if (!long_enough) finding.missing = tr("another form or way: this campaign cannot become longer");
  return finding;
}

}  // namespace

Requirement rules::campaign_length(Parameters& given) {
  const int years = given.count("at-least");
  return {[years](const Case& question) { return judge(question, years); }};
}

}  // namespace campaign
