// Rule: what was achieved before a discipline had been served is no basis for an award.
#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// The last discipline that was served by the judged day; an open one is for no-open-conduct.
const Conduct* served_discipline(const Case& question) {
  const Conduct* last = nullptr;
  for (const auto* one : question.record().conduct)
    if (one->kind == ConductKind::discipline && one->until && **one->until < question.as_of &&
        (!last || **last->until < **one->until))
      last = one;
  return last;
}

Finding judge_after_discipline(const Case& question) {
  Finding finding{.what = tr("no achievement is from before the end of a discipline")};
  const auto* discipline = served_discipline(question);
  if (!discipline) return finding;
  const Date end = **discipline->until;
  for (const auto* one : question.achievements) {
    if (end < one->when->first) continue;
    finding.ruling = Ruling::fails;
    finding.what = say("\"{}\" is from before the end of a discipline, {}", one->title, end);
    finding.missing = say("an achievement since {}", end.plus_days(1));
    finding.data.push_back({one->id.span, tr("the achievement")});
  }
  if (finding.ruling == Ruling::fails)
    finding.data.push_back(
        {discipline->until->span,
         joined({tr("the end of the discipline"), text_or_empty(discipline->document)}, ", ")});
  return finding;
}

}  // namespace

Requirement rules::after_discipline(Parameters&) {
  return {[](const Case& question) { return judge_after_discipline(question); }};
}

}  // namespace campaign
