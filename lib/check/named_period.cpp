// The period that a file is named for.
#include "check/named_period.hpp"

#include <string_view>

namespace campaign {
namespace {

bool is_digit_at(std::string_view text, size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

size_t digits_from(std::string_view text, size_t at) {
  size_t end = at;
  while (is_digit_at(text, end)) ++end;
  return end - at;
}

/// The month or quarter whose name begins here: `2021-10`, `2021-Q4`, `10-2021`.
std::optional<Period> period_at(std::string_view text, size_t at) {
  const size_t first = digits_from(text, at);
  if (first == 0 || at + first >= text.size() || text[at + first] != '-') return std::nullopt;
  const size_t behind = at + first + 1;
  const size_t second = digits_from(text, behind);
  if (first == 4 && second == 2) return parse_period(text.substr(at, 7));
  if (first == 4 && second == 0 && digits_from(text, behind + 1) == 1)
    return parse_period(text.substr(at, 7));
  if (first > 2 || second != 4) return std::nullopt;
  const auto month = std::string(first == 1 ? "0" : "") + std::string(text.substr(at, first));
  return parse_period(std::string(text.substr(behind, 4)) + "-" + month);
}

/// A name that is a period, or holds only one: `2021-10-tham-dinh`, `diem-thang-10-2021`.
std::optional<Period> period_in_name(std::string_view name) {
  if (const auto whole = parse_period(name)) return whole;
  std::optional<Period> found;
  for (size_t at = 0; at < name.size(); ++at) {
    if (at > 0 && is_digit_at(name, at - 1)) continue;
    const auto one = period_at(name, at);
    if (one && found && *one != *found) return std::nullopt;
    if (one) found = one;
  }
  return found;
}

}  // namespace

NamesOfFile names_of_file(const SourceFile& file) {
  std::string_view path = file.inside();
  const size_t slash = path.rfind('/');
  const auto name = path.substr(slash + 1);  // 0 without a slash
  const auto folder = slash == path.npos ? std::string_view() : path.substr(0, slash);
  return {name.substr(0, name.rfind('.')), folder.substr(folder.rfind('/') + 1)};
}

std::optional<Period> period_named_for(const Span& place) {
  if (!place.file) return std::nullopt;
  const auto [name, folder] = names_of_file(*place.file);
  const auto found = period_in_name(name);
  return found ? found : period_in_name(folder);
}

bool is_in_file_of_other(const Located<Period>& when) {
  const auto named = period_named_for(when.span);
  return named && !named->overlaps(*when);
}

bool is_in_other_file(const ScoreSheet& sheet) { return is_in_file_of_other(sheet.period); }

}  // namespace campaign
