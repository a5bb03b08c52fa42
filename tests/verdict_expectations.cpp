// What a file of tests/award expects of the verdicts.
#include "verdict_expectations.hpp"

#include <stdexcept>

#include "base/text.hpp"
#include "files.hpp"

namespace campaign::testing {
namespace {

/// What follows `# name:` at the start of a line.
std::optional<std::string> verdict_comment(std::string_view line, std::string_view name) {
  const auto mark = "# " + std::string(name) + ":";
  const auto text = trim(line);
  if (!text.starts_with(mark)) return std::nullopt;
  return std::string(trim(text.substr(mark.size())));
}

std::vector<std::string> listed(std::string_view text) {
  std::vector<std::string> list;
  for (const auto one : split(text, ',')) list.emplace_back(trim(one));
  return list;
}

/// `an standard passes`, or `an standard fails rule, rule: what is missing`; `unknown` likewise
VerdictExpectation read_line(const std::string& text, int line) {
  const auto first = text.find(' ');
  const auto second = first == std::string::npos ? first : text.find(' ', first + 1);
  if (second == std::string::npos) throw std::runtime_error("not an expectation: " + text);
  VerdictExpectation expected{line, text.substr(0, first),
                              text.substr(first + 1, second - first - 1)};
  const auto rest = text.substr(second + 1);
  if (rest == "passes") return expected;
  expected.unknown = rest.starts_with("unknown ");
  if (!expected.unknown && !rest.starts_with("fails "))
    throw std::runtime_error("neither passes nor fails: " + text);
  const auto colon = rest.find(": "), from = rest.find(' ') + 1;
  expected.failing = listed(rest.substr(from, colon == std::string::npos ? colon : colon - from));
  if (colon != std::string::npos) expected.missing = rest.substr(colon + 2);
  return expected;
}

}  // namespace

VerdictCases verdict_cases_in(std::string_view text) {
  VerdictCases cases;
  int number = 0;
  for (const auto& line : lines_of(text)) {
    ++number;
    if (const auto found = verdict_comment(line, "packs")) cases.packs = listed(*found);
    if (const auto found = verdict_comment(line, "as-of")) cases.as_of = parse_date(*found).value();
    if (const auto found = verdict_comment(line, "year")) cases.year = std::stoi(*found);
    if (const auto found = verdict_comment(line, "expect"))
      cases.expected.push_back(read_line(*found, number));
  }
  return cases;
}

}  // namespace campaign::testing
