// A repository of git, opened with libgit2.
#include "system/git_repository.hpp"

namespace campaign {

namespace fs = std::filesystem;

GitOwned<git_repository> git_repository_of(const fs::path& folder) {
  git_repository* repository = nullptr;
  git_repository_open_ext(&repository, folder.c_str(), 0, nullptr);
  return {repository, git_repository_free};
}

fs::path git_top(git_repository* repository) {
  const char* top = git_repository_workdir(repository);
  std::error_code ignored;
  return top ? fs::canonical(top, ignored) : fs::path();
}

GitOwned<git_tree> git_tree_at(git_repository* repository, const git_oid& id) {
  git_commit* commit = nullptr;
  git_tree* tree = nullptr;
  if (git_commit_lookup(&commit, repository, &id) == 0) git_commit_tree(&tree, commit);
  git_commit_free(commit);
  return {tree, git_tree_free};
}

std::string git_text_of(git_repository* repository, const git_oid& id) {
  git_blob* found = nullptr;
  if (git_blob_lookup(&found, repository, &id) != 0) return {};
  const GitOwned<git_blob> blob(found, git_blob_free);
  return {static_cast<const char*>(git_blob_rawcontent(found)),
          static_cast<size_t>(git_blob_rawsize(found))};
}

}  // namespace campaign
