// The registry of problem formats, and the format `short`.
#include "base/problem_formats.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/registry.hpp"
#include "base/text.hpp"

namespace campaign {

const std::vector<ProblemFormat>& problem_formats() {
  static const std::vector<ProblemFormat> formats = {
#define ENTRY(name, summary) {user_name<#name>, summary, problems_##name},
#include "base/problems.def"
  };
  return formats;
}

const ProblemFormat* find_problem_format(std::string_view name) {
  return find_entry(problem_formats(), name);
}

Message severity_word(Severity severity) {
  return severity == Severity::error ? tr("error") : tr("warning");
}

namespace {

/// `scores/2021-10.yaml:6:25: `; without lines `mau.docx: document, paragraph 3: `.
std::string where(const Span& span, Language language) {
  if (!span) return {};
  const auto [line, column] = position(span);
  return place(span).text(language) +
         (line == 0 || span.file->path().empty() ? "" : fmt::format(":{}", column)) + ": ";
}

}  // namespace

std::string problems_short(const Diagnostics& diagnostics, const ProblemOptions& options) {
  std::string lines;
  for (const auto& one : diagnostics.list()) {
    lines += fmt::format("{}{}: {} [{}]\n", where(one.span, options.language),
                         severity_word(one.check.severity).text(options.language),
                         visible(one.message.text(options.language)), one.check.name);
  }
  return lines;
}

Message whole_message(const Diagnostic& one) {
  std::vector<Message> lines = {one.message};
  for (const auto& note : one.notes)
    if (!note.span) lines.push_back(note.message);
  if (!one.record.empty()) lines.push_back(tr("record") + ": " + one.record);
  if (!one.help.empty()) lines.push_back(tr("help") + ": " + one.help);
  return joined(lines, "\n");
}

}  // namespace campaign
