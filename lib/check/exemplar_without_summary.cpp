// An exemplar must have a summary.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::exemplar_without_summary(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements)
    if (one.exemplar && !one.summary)
      context.diagnostics.add(
          about({.check = check_names::exemplar_without_summary,
                 .span = one.id.span,
                 .message = tr("this exemplar has no summary"),
                 .record = record_of(one, context.evaluation.index),
                 .help = tr("add `summary:` with what others can learn from it")},
                one.subjects));
}

}  // namespace campaign
