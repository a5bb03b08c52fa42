// What git keeps of a folder: commits by name, and those that change something.
#include "system/git_history.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "system/git_commit.hpp"
#include "system/git_repository.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

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

/// Of each commit that was walked the last of the list that it holds; none before the first.
using LastOf = std::map<std::string, std::optional<size_t>>;

/// The places of what the parents of a commit hold, each once.
std::vector<size_t> before_commit(const git_commit* commit, const LastOf& last_of) {
  std::vector<size_t> places;
  for (unsigned i = 0; i < git_commit_parentcount(commit); ++i) {
    const auto found = last_of.find(all_digits(*git_commit_parent_id(commit, i)));
    const auto place = found == last_of.end() ? std::nullopt : found->second;
    if (place && std::find(places.begin(), places.end(), *place) == places.end())
      places.push_back(*place);
  }
  return places;
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

std::vector<LinkedRevision> revisions_naming(const fs::path& folder, const std::string& word) {
  const GitLibrary library;
  std::vector<LinkedRevision> found;
  const auto repository = git_repository_of(folder);
  git_revwalk* started = nullptr;
  if (!repository || git_revwalk_new(&started, repository.get()) != 0) return found;
  const GitOwned<git_revwalk> walk(started, git_revwalk_free);
  git_revwalk_sorting(started, GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
  git_revwalk_push_head(started);
  git_oid id;
  LastOf last_of;
  while (git_revwalk_next(&id, started) == 0) {
    git_commit* looked_up = nullptr;
    if (git_commit_lookup(&looked_up, repository.get(), &id) != 0) continue;
    const GitOwned<git_commit> commit(looked_up, git_commit_free);
    const auto before = before_commit(looked_up, last_of);
    auto& last = last_of[all_digits(id)];
    if (!before.empty()) last = before.front();
    if (before.size() < 2 && !changes_word(repository.get(), looked_up, word)) continue;
    last = found.size();
    found.push_back({revision_of(looked_up), before});
  }
  return found;
}

}  // namespace campaign
