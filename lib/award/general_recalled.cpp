// Whether all verdicts depend on a general rule that is not verified.
#include <algorithm>

#include "award/statute.hpp"

namespace campaign {

bool Statute::general_recalled() const {
  return std::any_of(general_.begin(), general_.end(), [](const StatuteRule& rule) {
    return rule.entry->check.severity == Severity::error && rule.source &&
           rule.source->certainty == Certainty::recalled;
  });
}

}  // namespace campaign
