// Reads the state of a folder with libgit2, which only this file includes. Unlike `git`, it never
// runs hooks, filters or monitors configured in a repository.
#include "system/git_state.hpp"

#include <git2.h>

#include <memory>

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr size_t kCommitDigits = 12;

template <class T>
using Owned = std::unique_ptr<T, void (*)(T*)>;

/// Initializes libgit2. Repositories of other owners are accepted, since nothing of them is run.
struct Library {
  Library() {
    git_libgit2_init();
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  }
  Library(const Library&) = delete;
  ~Library() { git_libgit2_shutdown(); }
};

Owned<git_repository> open(const fs::path& folder) {
  git_repository* repository = nullptr;
  git_repository_open_ext(&repository, folder.c_str(), 0, nullptr);
  return {repository, git_repository_free};
}

std::optional<std::string> head_commit(git_repository* repository) {
  git_oid id;
  if (git_reference_name_to_id(&id, repository, "HEAD") != 0) return std::nullopt;
  std::string digits(kCommitDigits + 1, '\0');
  git_oid_tostr(digits.data(), digits.size(), &id);
  digits.resize(kCommitDigits);
  return digits;
}

/// True also when the comparison fails.
bool differs(git_repository* repository, const fs::path& folder) {
  const char* top = git_repository_workdir(repository);
  if (!top) return true;
  auto inside = fs::canonical(folder).lexically_relative(fs::canonical(top)).generic_string();
  char* paths[] = {inside.data()};
  git_status_options options;
  git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION);
  options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
  if (inside != ".") options.pathspec = {paths, 1};
  git_status_list* list = nullptr;
  if (git_status_list_new(&list, repository, &options) != 0) return true;
  const Owned<git_status_list> changes(list, git_status_list_free);
  return git_status_list_entrycount(changes.get()) > 0;
}

}  // namespace

std::optional<GitState> git_state(const fs::path& folder) {
  const Library library;
  const auto repository = open(folder);
  if (!repository) return std::nullopt;
  auto commit = head_commit(repository.get());
  if (!commit) return std::nullopt;
  return GitState{std::move(*commit), differs(repository.get(), folder)};
}

}  // namespace campaign
