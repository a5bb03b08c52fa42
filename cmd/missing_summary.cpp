// Tells what is missing for the files of a run.
#include "missing_summary.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
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

MissingForRun missing_in(const Workspace& workspace, const Query& query, RunNeeds needs) {
  MissingForRun missing{missing_entries(workspace.evaluation(), query.period, needs, query.today),
                        {}};
  for (const auto& one : workspace.diagnostics().list())
    if (one.check.name == check_names::score_missing.name && one.day < query.today &&
        query.period.contains(one.day))
      missing.unscored.add(one);
  return missing;
}

void print_missing(const MissingForRun& missing, const Period& period, bool allowed,
                   Environment& environment) {
  for (const auto& one : missing.entries) {
    environment.err << (one.due ? say("{}, whose sheets are due on {}:", one.period, *one.due)
                                : Message(one.period) + ":")
                    << '\n';
    print_names(tr("no score sheet"), one.without_sheet, environment);
    print_names(tr("not appraised"), one.not_appraised, environment);
  }
  environment.err << problems_text(missing.unscored, {environment.language});
  if (allowed)
    environment.err << tr("made all the same, because of --allow-missing") << '\n';
  else
    environment.err << say("nothing was made: something is missing for {}, which has ended; see "
                           "`campaign report submissions -p {}`, and --allow-missing makes the "
                           "files all the same",
                           period, period)
                    << '\n';
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
