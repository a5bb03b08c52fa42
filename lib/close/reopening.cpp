// The mark in an entry of `closed-periods` that its period is open again.
#include "close/reopening.hpp"

#include "base/json.hpp"

namespace campaign {
namespace {

/// Whether the first key of an entry stands in `{…}`.
bool is_in_braces(std::string_view text, size_t first_key) {
  const auto before = text.substr(0, first_key).find_last_not_of(" \r\n");
  return before != std::string_view::npos && text[before] == '{';
}

}  // namespace

TextEdit reopening_edit(const ClosedPeriod& closed, const Reopening& reopening) {
  const auto& file = *closed.span.file;
  const uint32_t at = closed.span.offset;
  std::string field = "reopened: {on: " + reopening.on.text() +
                      ", reason: " + json_quoted(reopening.reason) +
                      (reopening.by ? ", by: " + json_quoted(*reopening.by) : "") + "}";
  if (is_in_braces(file.text(), at)) return {at, 0, field + ", "};
  const uint32_t line = file.line_at(at);
  const bool returns = file.text().find("\r\n") != std::string_view::npos;
  return {at, 0, field + (returns ? "\r\n" : "\n") + std::string(at - file.line_start(line), ' ')};
}

}  // namespace campaign
