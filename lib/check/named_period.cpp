// The period that a file is named for.
#include "check/named_period.hpp"

#include <string_view>

namespace campaign {

std::optional<Period> period_named_for(const Span& place) {
  if (!place.file) return std::nullopt;
  std::string_view path = place.file->path();
  path.remove_prefix(path.rfind('/') + 1);  // 0 without a slash
  return parse_period(path.substr(0, path.rfind('.')));
}

bool is_in_other_file(const ScoreSheet& sheet) {
  const auto named = period_named_for(sheet.period.span);
  return named && !named->overlaps(*sheet.period);
}

}  // namespace campaign
