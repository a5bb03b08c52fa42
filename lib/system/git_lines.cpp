// Who wrote a line of a file last, and who took one out.
#include "system/git_lines.hpp"

#include <algorithm>
#include <numeric>

#include "base/line_words.hpp"
#include "system/git_commit.hpp"
#include "system/git_repository.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

using Authors = std::vector<std::optional<LineAuthor>>;

std::optional<LineAuthor> author_of(const git_blame_hunk& hunk) {
  if (git_oid_is_zero(&hunk.final_commit_id)) return LineAuthor{.saved = false};
  if (hunk.boundary || !hunk.final_signature) return std::nullopt;
  return LineAuthor{or_empty(hunk.final_signature->name),
                    day_of_commit(hunk.final_signature->when)};
}

/// Of the lines of the last commit, which has the file: libgit2 1.5 leaks where it does not.
Authors committed_authors(git_repository* repository, const std::string& path,
                          const std::string& since) {
  git_blame_options options = GIT_BLAME_OPTIONS_INIT;
  git_oid_fromstr(&options.oldest_commit, since.c_str());
  git_blame* found = nullptr;
  if (git_blame_file(&found, repository, path.c_str(), &options) != 0) return {};
  const GitOwned<git_blame> blame(found, git_blame_free);
  Authors authors;
  for (uint32_t i = 0; i < git_blame_get_hunk_count(found); ++i) {
    const auto& hunk = *git_blame_get_hunk_byindex(found, i);
    authors.insert(authors.end(), hunk.lines_in_hunk, author_of(hunk));
  }
  return authors;
}

/// The number in the last commit of each line of a text, from 1; 0 for a line of its own.
using OldLines = std::vector<size_t>;

int add_old_line(const git_diff_delta*, const git_diff_hunk*, const git_diff_line* line,
                 void* found) {
  auto& lines = *static_cast<OldLines*>(found);
  const auto at = static_cast<size_t>(std::max(line->new_lineno, 1)) - 1;
  if (line->origin == GIT_DIFF_LINE_CONTEXT && at < lines.size())
    lines[at] = static_cast<size_t>(line->old_lineno);
  return 0;
}

/// A file in a commit, by any name of it; null when it does not have it.
GitOwned<git_blob> committed_file(git_repository* repository, const std::string& path,
                                  const std::string& commit = "HEAD") {
  GitOwned<git_blob> blob(nullptr, git_blob_free);
  git_object* found = nullptr;
  if (git_revparse_single(&found, repository, (commit + ":" + path).c_str()) != 0) return blob;
  const GitOwned<git_object> object(found, git_object_free);
  git_object* peeled = nullptr;
  if (git_object_peel(&peeled, found, GIT_OBJECT_BLOB) == 0)
    blob.reset(reinterpret_cast<git_blob*>(peeled));
  return blob;
}

std::string_view bytes_of(const git_blob* blob) {
  return {static_cast<const char*>(git_blob_rawcontent(blob)),
          static_cast<size_t>(git_blob_rawsize(blob))};
}

/// Whether the file of a commit has a line with all the words.
bool line_is_there(git_repository* repository, const std::string& commit, const std::string& path,
                   const std::vector<std::string>& words) {
  const auto blob = committed_file(repository, path, commit);
  std::string_view left = blob ? bytes_of(blob.get()) : std::string_view();
  while (!left.empty()) {
    const size_t end = std::min(left.find('\n'), left.size() - 1);
    if (has_words(left.substr(0, end + 1), words)) return true;
    left.remove_prefix(end + 1);
  }
  return false;
}

OldLines old_lines(const git_blob* blob, const std::string& path, std::string_view text,
                   size_t count) {
  OldLines lines(count, 0);
  if (bytes_of(blob) == text) {
    std::iota(lines.begin(), lines.end(), size_t{1});
    return lines;
  }
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_IGNORE_WHITESPACE_EOL;
  options.context_lines = static_cast<uint32_t>(count) + 1;
  git_diff_blob_to_buffer(blob, path.c_str(), text.data(), text.size(), path.c_str(), &options,
                          nullptr, nullptr, nullptr, add_old_line, &lines);
  return lines;
}

/// True when every parent of a commit has such a line and the commit has none: a merge of a branch
/// that took it out took nothing out itself.
bool takes_line_out(git_repository* repository, const git_commit* commit, const std::string& path,
                    const std::vector<std::string>& words) {
  const unsigned parents = git_commit_parentcount(commit);
  for (unsigned i = 0; i < parents; ++i)
    if (!line_is_there(repository, all_digits(*git_commit_parent_id(commit, i)), path, words))
      return false;
  return parents > 0 && !line_is_there(repository, all_digits(*git_commit_id(commit)), path, words);
}

/// Whether the commit gave the file another name, with much the same lines.
bool is_moved(git_repository* repository, const git_commit* commit, const std::string& path) {
  const auto now = git_tree_at(repository, *git_commit_id(commit));
  const auto before = git_tree_at(repository, *git_commit_parent_id(commit, 0));
  git_diff* compared = nullptr;
  if (git_diff_tree_to_tree(&compared, repository, before.get(), now.get(), nullptr) != 0)
    return false;
  const GitOwned<git_diff> diff(compared, git_diff_free);
  git_diff_find_similar(compared, nullptr);
  for (size_t i = 0; i < git_diff_num_deltas(compared); ++i) {
    const auto* delta = git_diff_get_delta(compared, i);
    if (delta->status == GIT_DELTA_RENAMED && path == delta->old_file.path) return true;
  }
  return false;
}

/// A folder that went with its last file is no place to look for a repository.
fs::path existing_folder(fs::path folder) {
  while (!fs::is_directory(folder) && folder.has_relative_path()) folder = folder.parent_path();
  return folder;
}

}  // namespace

std::vector<std::optional<LineAuthor>> line_authors(const fs::path& file, std::string_view text,
                                                    const std::string& since) {
  const GitLibrary library;
  const auto lines = static_cast<size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
  std::error_code failed;
  const auto path = fs::canonical(file, failed);
  const auto repository = git_repository_of(path.parent_path());
  if (failed || !repository) return std::vector<std::optional<LineAuthor>>(lines);
  const auto inside = path.lexically_relative(git_top(repository.get())).generic_string();
  // A line that no commit has is written by nobody yet.
  Authors authors(lines, LineAuthor{.saved = false});
  const auto blob = committed_file(repository.get(), inside);
  if (!blob) return authors;
  const auto committed = committed_authors(repository.get(), inside, since);
  const auto old = old_lines(blob.get(), inside, text, lines);
  for (size_t line = 0; line < lines; ++line)
    if (old[line] > 0 && old[line] <= committed.size()) authors[line] = committed[old[line] - 1];
  return authors;
}

std::optional<LineAuthor> line_remover(const fs::path& file, const std::vector<std::string>& words,
                                       const std::string& since) {
  const GitLibrary library;
  std::error_code failed;
  const auto path = fs::weakly_canonical(file, failed);
  const auto repository = git_repository_of(existing_folder(path.parent_path()));
  git_oid id, oldest;
  if (failed || !repository || git_oid_fromstr(&oldest, since.c_str()) != 0) return std::nullopt;
  const auto inside = path.lexically_relative(git_top(repository.get())).generic_string();
  git_revwalk* made = nullptr;
  if (git_revwalk_new(&made, repository.get()) != 0) return std::nullopt;
  const GitOwned<git_revwalk> walk(made, git_revwalk_free);
  git_revwalk_sorting(made, GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
  if (git_revwalk_push_head(made) != 0 || git_revwalk_hide(made, &oldest) != 0) return std::nullopt;
  if (line_is_there(repository.get(), "HEAD", inside, words)) return LineAuthor{.saved = false};
  while (git_revwalk_next(&id, made) == 0) {
    git_commit* looked_up = nullptr;
    if (git_commit_lookup(&looked_up, repository.get(), &id) != 0) continue;
    const GitOwned<git_commit> commit(looked_up, git_commit_free);
    if (!takes_line_out(repository.get(), looked_up, inside, words)) continue;
    if (words.empty() && is_moved(repository.get(), looked_up, inside)) return std::nullopt;
    const auto revision = revision_of(looked_up);
    return LineAuthor{revision.author, revision.day};
  }
  return std::nullopt;
}

}  // namespace campaign
