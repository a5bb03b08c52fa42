// What git keeps of a folder: commits by name, and those that change something.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"

namespace campaign {

/// A commit that somebody named.
struct Revision {
  std::string commit = {};  ///< all its digits
  Date day = {};            ///< on which it was written, where its author was
  std::string author = {};
  std::string subject = {};  ///< the first line of its message
};

bool is_in_repository(const std::filesystem::path& folder);

/// Whether the folder is in a repository that has a commit.
bool has_git_history(const std::filesystem::path& folder);

/// Whether it is a shallow clone, which does not have the first commits.
bool has_cut_history(const std::filesystem::path& folder);

/// The commit that `HEAD~1`, a branch, a tag or the first digits mean there; nullopt for none.
std::optional<Revision> find_revision(const std::filesystem::path& folder, const std::string& name);

/// A commit, and the nearest of the list before it: several where it merges them.
struct LinkedRevision {
  Revision revision = {};
  std::vector<size_t> before = {};  ///< places in the list
};

/// The commits of HEAD whose change of a YAML file has the word before or after, and the merges of
/// such; each behind those before it, so that the last one holds what all of them left.
std::vector<LinkedRevision> revisions_naming(const std::filesystem::path& folder,
                                             const std::string& word);

}  // namespace campaign
