// The files of a folder as git keeps them: at a revision, or about to be committed.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace campaign {

/// By their absolute paths, as they would lie in the folder today; without hidden files.
struct KeptFiles {
  std::map<std::filesystem::path, std::string> yaml = {};  ///< texts; links have that of their file
  std::set<std::filesystem::path> all = {};
  std::filesystem::path top = {};  ///< the folder of the repository: what lies outside is not kept
};

/// Those of a commit. Reads from the repository only; empty when there is no such commit.
KeptFiles files_at(const std::filesystem::path& folder, const std::string& commit);

/// Those of the index: what `git commit` would commit. `index`: its file, when it is not the one of
/// the repository. Throws a WorldError when a file is in conflict.
KeptFiles staged_files(const std::filesystem::path& folder, const std::filesystem::path& index);

}  // namespace campaign
