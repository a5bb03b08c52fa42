// The files of a folder as git keeps them: at a revision, or about to be committed.
#include "system/git_files.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "system/files.hpp"
#include "system/git_repository.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

bool has_hidden_part(const fs::path& path) {
  return std::any_of(path.begin(), path.end(),
                     [](const fs::path& part) { return part.string().starts_with('.'); });
}

/// What git lists, by paths below the top.
struct ListedFiles {
  std::map<fs::path, git_oid> files = {};
  std::map<fs::path, git_oid> links = {};

  void add(const fs::path& path, const git_oid& id, uint32_t mode) {
    if (mode == GIT_FILEMODE_LINK)
      links[path] = id;
    else if (mode != GIT_FILEMODE_COMMIT)
      files[path] = id;
  }
};

int add_tree_entry(const char* before, const git_tree_entry* entry, void* found) {
  const std::string name = git_tree_entry_name(entry);
  if (name.starts_with('.')) return 1;  // also what is below a hidden folder
  if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
    static_cast<ListedFiles*>(found)->add(fs::path(before) / name, *git_tree_entry_id(entry),
                                          git_tree_entry_filemode(entry));
  return 0;
}

ListedFiles listed_in_index(const git_index* index) {
  ListedFiles found;
  for (size_t i = 0; i < git_index_entrycount(index); ++i) {
    const auto& entry = *git_index_get_byindex(const_cast<git_index*>(index), i);
    if (git_index_entry_stage(&entry) > 0)
      throw WorldError(say("{} is in conflict: git would not commit it", visible(entry.path)),
                       tr("settle it, then `git add` it"));
    const bool only_intended = (entry.flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD) != 0;
    if (!only_intended && !has_hidden_part(entry.path)) found.add(entry.path, entry.id, entry.mode);
  }
  return found;
}

KeptFiles kept(git_repository* repository, const ListedFiles& listed) {
  KeptFiles kept{.top = git_top(repository)};
  for (const auto& [path, id] : listed.files) {
    kept.all.insert(kept.top / path);
    if (is_data_file(path)) kept.yaml[kept.top / path] = git_text_of(repository, id);
  }
  for (const auto& [path, id] : listed.links) {
    const auto target = (path.parent_path() / git_text_of(repository, id)).lexically_normal();
    const auto file = listed.files.find(target);
    if (file == listed.files.end()) continue;
    kept.all.insert(kept.top / path);
    if (is_data_file(path)) kept.yaml[kept.top / path] = git_text_of(repository, file->second);
  }
  return kept;
}

}  // namespace

KeptFiles files_at(const fs::path& folder, const std::string& commit) {
  const GitLibrary library;
  const auto repository = git_repository_of(folder);
  git_oid id;
  if (!repository || git_oid_fromstr(&id, commit.c_str()) != 0) return {};
  const auto tree = git_tree_at(repository.get(), id);
  if (!tree || git_top(repository.get()).empty()) return {};
  ListedFiles found;
  git_tree_walk(tree.get(), GIT_TREEWALK_PRE, add_tree_entry, &found);
  return kept(repository.get(), found);
}

KeptFiles staged_files(const fs::path& folder, const fs::path& index_file) {
  const GitLibrary library;
  const auto repository = git_repository_of(folder);
  if (!repository || git_top(repository.get()).empty()) return {};
  git_index* found = nullptr;
  const int failed = index_file.empty() ? git_repository_index(&found, repository.get())
                                        : git_index_open(&found, index_file.c_str());
  const GitOwned<git_index> index(found, git_index_free);
  if (failed != 0) throw WorldError(tr("git's index, which says what is staged, cannot be read"));
  return kept(repository.get(), listed_in_index(index.get()));
}

}  // namespace campaign
