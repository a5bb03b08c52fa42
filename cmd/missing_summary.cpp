// Reports what is missing for a period.
#include "missing_summary.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "load/field_checks.hpp"

namespace campaign {
namespace {

void print_names(const Message& what, const std::vector<std::string>& names,
                 Environment& environment) {
  if (names.empty()) return;
  const auto line = joined({what, join(names, "; ")}, ": ").text(environment.language);
  environment.err << wrap("  " + line, environment.width, 6) << '\n';
}

}  // namespace

void print_missing(const std::vector<MissingEntries>& missing, Environment& environment) {
  for (const auto& one : missing) {
    environment.err << (one.due ? say("{}, whose sheets are due on {}:", one.period, *one.due)
                                : Message(one.period) + ":")
                    << '\n';
    print_names(tr("no score sheet"), one.without_sheet, environment);
    print_names(tr("not appraised"), one.not_appraised, environment);
    print_names(tr("not scored"), one.not_scored, environment);
  }
}

ExitCode code_of_errors(const Workspace& workspace, Environment& environment) {
  const auto errors = workspace.errors_of_data();
  const bool only_empty =
      std::all_of(errors.list().begin(), errors.list().end(), [&](const Diagnostic& one) {
        return one.check.name == field_checks::not_entered.name && one.day < environment.today;
      });
  if (!only_empty) return ExitCode::problems;
  environment.err << tr("sheets of a period that has ended are not filled in yet") << '\n';
  return ExitCode::due;
}

}  // namespace campaign
