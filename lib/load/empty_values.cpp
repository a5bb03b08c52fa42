// The keys of one record that have no value.
#include "load/empty_values.hpp"

#include <string>

#include "base/message.hpp"
#include "base/text.hpp"
#include "load/field_checks.hpp"

namespace campaign {

std::optional<Diagnostic> EmptyValues::problem(size_t keys) const {
  if (found_.empty()) return std::nullopt;
  const auto& first = found_.front().second;
  if (found_.size() == 1) return first;
  std::string names;
  for (const auto& [key, problem] : found_) names += (names.empty() ? "" : ", ") + std::string(key);
  return Diagnostic{
      .check = field_checks::not_entered,
      .span = first.span,
      .message = say("not entered yet: {} of {} values of this entry", found_.size(), keys),
      .label = tr("empty"),
      .help = say("write each behind its colon: {}", names)};
}

}  // namespace campaign
