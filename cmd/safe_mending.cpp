// Mends in the files what has one remedy: `campaign check --fix`.
#include "safe_mending.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "entry/safe_fixes.hpp"
#include "system/file_changes.hpp"
#include "system/folder_lock.hpp"
#include "system/unified_diff.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

/// In a file that cannot be read, one problem comes to light after the other.
constexpr int kMostRounds = 200;

/// Mends what this state has; returns the number of problems.
size_t mend_round(const Workspace& state, FileTexts& texts) {
  size_t count = 0;
  for (const auto* file : state.campaign().sources) {
    auto after = with_safe_fixes(*file, state.diagnostics());
    if (after == file->text()) continue;
    texts[state.path_of(*file)] = std::move(after);
    for (const auto& one : state.diagnostics().list())
      count += one.span.file == file && is_safely_fixed(one);
  }
  return count;
}

std::vector<FileChange> changes_to(const Workspace& now, const FileTexts& texts) {
  std::vector<FileChange> changes;
  for (const auto* file : now.campaign().sources) {
    const auto path = now.path_of(*file);
    if (const auto after = texts.find(path); after != texts.end())
      changes.push_back(
          {.path = path, .before = std::string(file->text()), .after = after->second});
  }
  return changes;
}

}  // namespace

ExitCode mend_safely(bool only_shown, Environment& environment) {
  const FolderLock lock(campaign_root(environment));
  const Workspace now(environment);
  FileTexts texts;
  size_t mended = mend_round(now, texts);
  size_t last = mended;
  std::optional<Workspace> then;
  for (int round = 1; round < kMostRounds && last > 0; ++round) {
    then.emplace(environment, CheckScope::all, OtherFiles{.texts = texts});
    last = mend_round(*then, texts);
    mended += last;
  }
  const auto changes = changes_to(now, texts);
  for (const auto& one : changes)
    if (only_shown)
      environment.out << unified_diff(shown_path(one.path, environment), one.before, one.after);
  if (!only_shown) write_changes(changes);
  for (const auto& one : changes)
    if (!only_shown) environment.out << say("wrote {}", shown_path(one.path, environment)) << '\n';
  const auto& left = then ? then->diagnostics() : now.diagnostics();
  const auto counted = say_count("{} problem", "{} problems", mended);
  environment.out << (only_shown ? say("would mend {}", counted) : say("mended {}", counted))
                  << "; " << say("left: {}", problem_counts(left, now.file_count())) << '\n';
  return left.errors() > 0 ? ExitCode::problems : ExitCode::fine;
}

}  // namespace campaign
