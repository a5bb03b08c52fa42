// Changes of the data by a command: tried on the whole campaign first, then shown or written.
#include "data_change.hpp"

#include <algorithm>
#include <set>

#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "load/field_checks.hpp"
#include "system/unified_diff.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr size_t kMostWarnings = 3;

/// What identifies a problem wherever it stands: lines move.
using ProblemKey = std::tuple<std::string_view, std::string, std::string>;

ProblemKey key_of(const Diagnostic& one) {
  const bool counts_empty = one.check.name == field_checks::not_entered.name;  // fewer are no news
  return {one.check.name, counts_empty ? "" : one.message.text(Language::english),
          one.record.text(Language::english)};
}

/// The problems of `then` that `now` does not have.
Diagnostics new_problems(const Diagnostics& now, const Diagnostics& then) {
  std::multiset<ProblemKey> known;
  for (const auto& one : now.list()) known.insert(key_of(one));
  Diagnostics added;
  for (const auto& one : then.list()) {
    const auto same = known.find(key_of(one));
    if (same == known.end())
      added.add(one);
    else
      known.erase(same);
  }
  return added;
}

/// Errors, and the first warnings in the files that change; of other warnings their number.
void print_new(const Diagnostics& added, const std::set<std::string>& changed,
               Environment& environment) {
  Diagnostics shown;
  size_t left = 0;
  for (const auto& one : added.list()) {
    const bool is_error = one.check.severity == Severity::error;
    const bool is_near = one.span.file && changed.contains(std::string(one.span.file->path()));
    if (is_error || (is_near && shown.warnings() < kMostWarnings && added.errors() == 0))
      shown.add(one);
    else
      ++left;
  }
  if (!shown.list().empty()) environment.err << problems_text(shown, {environment.language});
  if (left > 0 && added.errors() == 0)
    environment.err << say_count("{} more warning than before", "{} more warnings than before",
                                 left)
                    << "; " << tr("`campaign check` shows all") << '\n';
}

FileTexts texts_after(const Workspace& now, const std::vector<FileChange>& changes) {
  FileTexts texts;
  for (const auto& one : changes) {
    const auto path = fs::absolute(one.path).lexically_normal();
    const auto root = fs::absolute(now.root()).lexically_normal();
    texts[now.root() / path.lexically_relative(root)] = one.after;
  }
  return texts;
}

}  // namespace

size_t print_new_problems(const Workspace& now, const Workspace& then,
                          const std::vector<fs::path>& changed, Environment& environment) {
  std::set<std::string> names;
  for (const auto& one : changed) names.insert(shown_path(one, environment));
  const auto added = new_problems(now.diagnostics(), then.diagnostics());
  print_new(added, names, environment);
  return added.errors();
}

fs::path unused_file(const fs::path& folder, const std::string& name) {
  auto path = folder / (name + ".yaml");
  for (int number = 2; fs::exists(path); ++number)
    path = folder / (name + "-" + std::to_string(number) + ".yaml");
  return path;
}

fs::path new_sheet_file(const Workspace& workspace, const Period& period, Round round) {
  return unused_file(workspace.root() / "scores",
                     period.text() + "-" + std::string(word_of(round)));
}

std::vector<FileChange> edited_files(
    const Workspace& workspace, const std::map<const SourceFile*, std::vector<TextEdit>>& edits) {
  std::vector<FileChange> changes;
  for (const auto& [file, list] : edits)
    changes.push_back({.path = workspace.path_of(*file),
                       .before = std::string(file->text()),
                       .after = edited(file->text(), list)});
  std::sort(changes.begin(), changes.end(),
            [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  return changes;
}

ExitCode change_data(const Workspace& now, const std::vector<FileChange>& changes, bool only_shown,
                     Environment& environment) {
  if (changes.empty()) return environment.out << tr("nothing to change") << '\n', ExitCode::fine;
  const Workspace then(environment, CheckScope::all, {.texts = texts_after(now, changes)});
  std::vector<fs::path> changed;
  for (const auto& one : changes) changed.push_back(one.path);
  if (print_new_problems(now, then, changed, environment) > 0)
    return environment.err << tr("nothing was written: the data would have these errors") << '\n',
           ExitCode::problems;
  if (now.diagnostics().errors() > 0) now.note_errors(environment);
  for (const auto& one : changes)
    if (only_shown)
      environment.out << unified_diff(shown_path(one.path, environment), one.before, one.after);
  if (only_shown) return ExitCode::fine;
  write_changes(changes);
  for (const auto& one : changes)
    environment.out << say("wrote {}", shown_path(one.path, environment)) << '\n';
  return ExitCode::fine;
}

}  // namespace campaign
