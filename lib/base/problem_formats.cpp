// The forms in which problems are shown, by name, and the shortest of them.
#include "base/problem_formats.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/language.hpp"
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
  const auto& formats = problem_formats();
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [&](const auto& format) { return format.name == name; });
  return found == formats.end() ? nullptr : &*found;
}

const char* severity_word(Severity severity) {
  return severity == Severity::error ? tr("error") : tr("warning");
}

std::string problems_short(const Diagnostics& diagnostics, const ProblemOptions&) {
  std::string lines;
  for (const auto& one : diagnostics.list()) {
    const std::string where =
        one.span ? fmt::format("{}:{}: ", place(one.span), position(one.span).column) : "";
    lines += fmt::format("{}{}: {} [{}]\n", where, severity_word(one.check.severity),
                         visible(one.message), one.check.name);
  }
  return lines;
}

}  // namespace campaign
