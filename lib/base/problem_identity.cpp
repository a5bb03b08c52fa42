// What makes a problem the same one tomorrow: its kind, its record and its words, not its line.
#include "base/problem_identity.hpp"

#include <fmt/core.h>

#include <map>

#include "base/problem_formats.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr size_t kIdentityDigits = 32;

/// The file and the line, without blanks at its ends, of a problem that no record names.
std::string place_of(const Diagnostic& one) {
  if (!one.span.file || !one.subject.empty() || !one.record.empty()) return {};
  const auto text = one.span.file->text();
  const size_t before = text.substr(0, one.span.offset).rfind('\n');
  const size_t start = before == text.npos ? 0 : before + 1;
  return fmt::format(
      "{}\n{}", one.span.file->path(),
      trim(text.substr(start, std::min(text.find('\n', start), text.size()) - start)));
}

std::string words_of_problem(const Diagnostic& one) {
  const auto part = [](const Message& message) { return message.text(Language::english); };
  return fmt::format("{}\n{}\n{}\n{}\n{}", one.check.name, one.subject, part(one.record),
                     part(one.message), place_of(one));
}

}  // namespace

std::vector<std::string> problem_identities(const Diagnostics& diagnostics) {
  std::map<std::string, int> times;
  std::vector<std::string> identities;
  for (const auto& one : diagnostics.list()) {
    const auto words = words_of_problem(one);
    const auto numbered = fmt::format("{}\n{}", words, ++times[words]);
    identities.push_back(hexadecimal(sha256(numbered)).substr(0, kIdentityDigits));
  }
  return identities;
}

size_t remove_known(Diagnostics& diagnostics, const KnownProblems& known) {
  if (known.empty()) return 0;
  const auto identities = problem_identities(diagnostics);
  size_t at = 0, count = 0;
  diagnostics.remove_if([&](const Diagnostic&) {
    const bool is_known = known.contains(identities[at++]);
    count += is_known;
    return is_known;
  });
  return count;
}

std::optional<KnownProblems> read_baseline(std::string_view text) {
  KnownProblems known;
  for (const auto line : split(text, '\n')) {
    if (trim(line).empty() || line.starts_with('#')) continue;
    const auto identity = line.substr(0, kIdentityDigits);
    if (identity.size() < kIdentityDigits || line.substr(kIdentityDigits, 1) != " " ||
        identity.find_first_not_of("0123456789abcdef") != identity.npos)
      return std::nullopt;
    known.emplace(identity);
  }
  return known;
}

std::string problems_baseline(const Diagnostics& diagnostics, const ProblemOptions&) {
  const auto identities = problem_identities(diagnostics);
  std::multimap<std::string, std::string>
      lines;  // by kind and words, so that differences are small
  for (size_t i = 0; i < identities.size(); ++i) {
    const auto& one = diagnostics.list()[i];
    const auto words = joined({one.record, one.message}, ": ").text(Language::english);
    const auto said = fmt::format("{}: {}", one.check.name, printable(words));
    lines.emplace(said, fmt::format("{} {}\n", identities[i], said));
  }
  std::string text = "# problems known before: campaign check --baseline FILE leaves them out\n";
  for (const auto& [said, line] : lines) text += line;
  return text;
}

}  // namespace campaign
