// What git keeps of a folder: files as they stood at a revision, and who wrote a line.
#include "system/git_history.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <numeric>

#include "base/line_words.hpp"
#include "system/git_repository.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;
namespace chrono = std::chrono;

Date day_of(const git_time& time) {
  const chrono::sys_seconds local{chrono::seconds(time.time + time.offset * 60LL)};
  const chrono::year_month_day day(chrono::floor<chrono::days>(local));
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::string all_digits(const git_oid& id) {
  std::string digits(GIT_OID_HEXSZ + 1, '\0');
  git_oid_tostr(digits.data(), digits.size(), &id);
  digits.resize(GIT_OID_HEXSZ);
  return digits;
}

std::string or_empty(const char* text) { return text ? text : ""; }

Revision revision_of(const git_commit* commit) {
  const auto* author = git_commit_author(commit);
  const auto message = or_empty(git_commit_message(commit));
  return {.commit = all_digits(*git_commit_id(commit)),
          .day = author ? day_of(author->when) : Date(),
          .author = author ? or_empty(author->name) : "",
          .subject = message.substr(0, message.find('\n'))};
}

using Authors = std::vector<std::optional<LineAuthor>>;

std::optional<LineAuthor> author_of(const git_blame_hunk& hunk) {
  if (git_oid_is_zero(&hunk.final_commit_id)) return LineAuthor{.saved = false};
  if (hunk.boundary || !hunk.final_signature) return std::nullopt;
  return LineAuthor{or_empty(hunk.final_signature->name), day_of(hunk.final_signature->when)};
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

/// Whether a YAML file that the commit changes has the word before or after.
bool changes_word(git_repository* repository, const git_commit* commit, std::string_view word) {
  const auto tree = git_tree_at(repository, *git_commit_id(commit));
  const auto* parent = git_commit_parent_id(commit, 0);
  const auto old_tree =
      parent ? git_tree_at(repository, *parent) : GitOwned<git_tree>(nullptr, git_tree_free);
  std::array<char*, 2> endings = {const_cast<char*>("*.yaml"), const_cast<char*>("*.yml")};
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.pathspec = {endings.data(), endings.size()};
  git_diff* compared = nullptr;
  if (git_diff_tree_to_tree(&compared, repository, old_tree.get(), tree.get(), &options) != 0)
    return false;
  const GitOwned<git_diff> diff(compared, git_diff_free);
  for (size_t i = 0; i < git_diff_num_deltas(compared); ++i) {
    const auto* delta = git_diff_get_delta(compared, i);
    for (const auto* file : {&delta->old_file, &delta->new_file})
      if (git_text_of(repository, file->id).find(word) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

bool is_in_repository(const fs::path& folder) {
  const GitLibrary library;
  return git_repository_of(folder) != nullptr;
}

bool has_git_history(const fs::path& folder) { return find_revision(folder, "HEAD").has_value(); }

bool has_cut_history(const fs::path& folder) {
  const GitLibrary library;
  const auto repository = git_repository_of(folder);
  return repository && git_repository_is_shallow(repository.get()) != 0;
}

std::optional<Revision> find_revision(const fs::path& folder, const std::string& name) {
  const GitLibrary library;
  const auto repository = git_repository_of(folder);
  git_object* named = nullptr;
  git_object* peeled = nullptr;
  if (!repository || git_revparse_single(&named, repository.get(), name.c_str()) != 0)
    return std::nullopt;
  git_object_peel(&peeled, named, GIT_OBJECT_COMMIT);
  git_object_free(named);
  const GitOwned<git_object> commit(peeled, git_object_free);
  if (!commit) return std::nullopt;
  return revision_of(reinterpret_cast<const git_commit*>(commit.get()));
}

std::vector<Revision> revisions_naming(const fs::path& folder, const std::string& word) {
  const GitLibrary library;
  std::vector<Revision> found;
  const auto repository = git_repository_of(folder);
  git_revwalk* started = nullptr;
  if (!repository || git_revwalk_new(&started, repository.get()) != 0) return found;
  const GitOwned<git_revwalk> walk(started, git_revwalk_free);
  git_revwalk_simplify_first_parent(started);
  git_revwalk_sorting(started, GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
  git_revwalk_push_head(started);
  git_oid id;
  while (git_revwalk_next(&id, started) == 0) {
    git_commit* looked_up = nullptr;
    if (git_commit_lookup(&looked_up, repository.get(), &id) != 0) continue;
    const GitOwned<git_commit> commit(looked_up, git_commit_free);
    if (changes_word(repository.get(), looked_up, word)) found.push_back(revision_of(looked_up));
  }
  return found;
}

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
  const auto repository = git_repository_of(path.parent_path());
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
    const auto name = all_digits(id);
    if (!line_is_there(repository.get(), name + "^", inside, words) ||
        line_is_there(repository.get(), name, inside, words))
      continue;
    const auto commit = find_revision(path.parent_path(), name);
    return commit ? std::optional(LineAuthor{commit->author, commit->day}) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace campaign
