// A nomination that was withdrawn, without the reason for it.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {

void checks::withdrawn_unexplained(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.nominations) {
    if (!one.withdrawn || one.because) continue;
    context.diagnostics.add({.check = check_names::withdrawn_unexplained,
                             .span = one.withdrawn->span,
                             .message = tr("the nomination was withdrawn, and nothing says why"),
                             .record = context.evaluation.index.name(*one.subject),
                             .help = tr("write the reason as `because`"),
                             .subject = one.subject->text});
  }
}

}  // namespace campaign
