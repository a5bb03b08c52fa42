// The entry of `closed-periods` that closes a period: its text, and the digest of its values.
#include "close/closing.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "base/message.hpp"
#include "base/sha256.hpp"
#include "edit/yaml_lines.hpp"

namespace campaign {
namespace {

constexpr std::string_view kAlgorithm = "sha256:";
constexpr size_t kDigitsShown = 12;

template <class List>
std::string digest_of_lines(const List& list) {
  std::string lines;
  for (const auto& one : list) ((lines += one.key) += ": ") += one.value + '\n';
  return std::string(kAlgorithm) + hexadecimal(sha256(lines));
}

}  // namespace

std::string digest_of(const DecidingValues& values) { return digest_of_lines(values); }
std::string digest_of(const std::vector<ClosedValue>& values) { return digest_of_lines(values); }

std::string short_digest(const ClosedPeriod& closed) {
  if (!closed.digest || closed.values.empty()) return {};
  return closed.digest->substr(std::min(kAlgorithm.size(), closed.digest->size()), kDigitsShown);
}

std::string closing_text(const Closing& closing, Language language) {
  const auto period = closing.period.text();
  std::string text =
      comment_line(0, say("What decided {} when it was closed: `campaign check` tells what changes",
                          closing.period)
                          .text(language)) +
      comment_line(0, say("Edit nothing here: `campaign reopen {}` opens the period again", period)
                          .text(language)) +
      "closed-periods:\n  - period: " + period + "\n    on: " + closing.on.text() + '\n';
  if (closing.by) text += "    by: " + json_quoted(*closing.by) + '\n';
  text += "    digest: \"" + digest_of(closing.values) + "\"\n    values:\n";
  for (const auto& one : closing.values) text += "      " + one.key + ": " + one.value + '\n';
  return text;
}

}  // namespace campaign
