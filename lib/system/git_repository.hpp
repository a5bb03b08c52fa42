// A repository of git, opened with libgit2. Unlike `git`, it never runs hooks, filters, pagers or
// monitors that a repository configures.
#pragma once

#include <git2.h>

#include <filesystem>
#include <memory>
#include <string>

namespace campaign {

template <class T>
using GitOwned = std::unique_ptr<T, void (*)(T*)>;

/// Initializes libgit2. Repositories of other owners are accepted, since nothing of them is run.
struct GitLibrary {
  GitLibrary() {
    git_libgit2_init();
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  }
  GitLibrary(const GitLibrary&) = delete;
  ~GitLibrary() { git_libgit2_shutdown(); }
};

/// That of a folder, or of one above it; null when there is none.
GitOwned<git_repository> git_repository_of(const std::filesystem::path& folder);

/// The folder of the files, without links; empty for a repository without files.
std::filesystem::path git_top(git_repository* repository);

/// The files of a commit; null when it cannot be read.
GitOwned<git_tree> git_tree_at(git_repository* repository, const git_oid& commit);

/// The bytes of a file; empty when there is none.
std::string git_text_of(git_repository* repository, const git_oid& id);

}  // namespace campaign
