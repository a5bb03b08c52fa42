// What git keeps of a folder: files as they stood at a revision, and who wrote a line.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
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

/// The commits whose change of a YAML file has the word before or after, the oldest first: along
/// the first parents of HEAD, so that a merge is one change.
std::vector<Revision> revisions_naming(const std::filesystem::path& folder,
                                       const std::string& word);

/// Who wrote a line last, and when; `saved` false: it stands in no commit.
struct LineAuthor {
  std::string name = {};
  Date day = {};
  bool saved = true;
};

/// The author of each line of the text of a file, which may differ from the last commit. Nullopt
/// for a line that is as old as the commit `since`, or when there is no history. Looks no further
/// back than that.
std::vector<std::optional<LineAuthor>> line_authors(const std::filesystem::path& file,
                                                    std::string_view text,
                                                    const std::string& since);

/// Who wrote the last commit since `since` that left a file without any line of these words;
/// `saved` false: the last commit still has one. Nullopt when nobody can be named.
std::optional<LineAuthor> line_remover(const std::filesystem::path& file,
                                       const std::vector<std::string>& words,
                                       const std::string& since);

}  // namespace campaign
