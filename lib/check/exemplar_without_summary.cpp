// An exemplar is told in words.
#include "base/language.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::exemplar_without_summary(const Checking& checking) {
  for (const auto& one : checking.campaign.achievements)
    if (one.exemplar && !one.summary)
      checking.diagnostics.add({.check = check_names::exemplar_without_summary,
                                .span = one.id.span,
                                .message = tr("this exemplar has no summary"),
                                .record = record_of(one, checking.index),
                                .help = tr("add `summary:` with what others can learn from it")});
}

}  // namespace campaign
