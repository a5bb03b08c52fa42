// The formats in which problems are printed, by name: the functions declared by `problems.def`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

struct ProblemOptions {
  Language language = Language::english;
  bool color = false;
  bool strict = false;                                          ///< whether warnings fail too
  std::function<Message(std::string_view check)> summary = {};  ///< what a kind of problem is
};

struct ProblemFormat {
  std::string_view name;  ///< as users write it: `short`
  const char* summary;    ///< English, for tr
  std::string (*show)(const Diagnostics&, const ProblemOptions&);
};

const std::vector<ProblemFormat>& problem_formats();
const ProblemFormat* find_problem_format(std::string_view name);

/// What is wrong, with the remarks that have no place of their own: several lines.
Message whole_message(const Diagnostic& one);

Message severity_word(Severity severity);  ///< "error" or "warning"

#define ENTRY(name, summary) std::string problems_##name(const Diagnostics&, const ProblemOptions&);
#include "base/problems.def"

}  // namespace campaign
