// The data as it stood at a revision of git that somebody names on the command line.
#pragma once

#include <memory>
#include <string>

#include "change/past_data.hpp"
#include "system/git_files.hpp"
#include "system/git_history.hpp"
#include "workspace.hpp"

namespace campaign {

/// Throws a WorldError when the folder is in no repository that has a commit, or in a clone without
/// the first ones.
void require_history(const std::filesystem::path& root);

/// Says on stderr which revisions were left out, because their data cannot be read whole.
void note_unreadable(const std::vector<Revision>& revisions, Environment& environment);

/// The revision; throws a UsageError when git has none of the name, and a WorldError without git.
Revision revision_named(const std::string& name, const std::filesystem::path& root);

/// All files of the revision; `root` without links. Throws a UsageError when the campaign did not
/// exist yet.
KeptFiles files_of(const Revision& revision, const std::string& named,
                   const std::filesystem::path& root, const Environment& environment);

/// What `git commit` would commit now; `root` without links. Throws a WorldError without git.
KeptFiles files_to_commit(const std::filesystem::path& root, const Environment& environment);

/// The data of the revision. Throws a UsageError when the campaign did not exist yet; null, with
/// the problems printed, when it cannot be read whole.
std::unique_ptr<PastData> data_at(const Revision& revision, const std::string& named,
                                  const Workspace& workspace, Environment& environment);

}  // namespace campaign
