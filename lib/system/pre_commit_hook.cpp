// The hook that git runs before each commit: where it belongs, and whose it is.
#include "system/pre_commit_hook.hpp"

#include <algorithm>

#include "system/files.hpp"
#include "system/git_repository.hpp"
#include "system/new_folders.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Calls `read` with a buffer of libgit2; empty when it fails.
template <class Read>
fs::path path_read_by(const Read& read) {
  git_buf buffer = {};
  const fs::path path = read(&buffer) == 0 ? fs::path(buffer.ptr) : fs::path();
  git_buf_dispose(&buffer);
  return path;
}

/// As configured for the repository, the user or the machine; empty: where git has them.
fs::path configured_hooks(git_repository* repository) {
  git_config* found = nullptr;
  if (git_repository_config_snapshot(&found, repository) != 0) return {};
  const GitOwned<git_config> config(found, git_config_free);
  return path_read_by(
      [&](git_buf* to) { return git_config_get_path(to, found, "core.hookspath"); });
}

bool lies_in(const fs::path& path, const fs::path& folder) {
  const auto inside = fs::weakly_canonical(path).lexically_relative(fs::weakly_canonical(folder));
  return !inside.empty() && *inside.begin() != "..";
}

}  // namespace

std::optional<PreCommitHook> pre_commit_hook(const fs::path& folder) {
  const GitLibrary library;
  const auto repository = git_repository_of(folder);
  const auto top = repository ? git_top(repository.get()) : fs::path();
  if (top.empty()) return std::nullopt;
  auto hooks = configured_hooks(repository.get());
  if (hooks.empty())
    hooks = path_read_by([&](git_buf* to) {
      return git_repository_item_path(to, repository.get(), GIT_REPOSITORY_ITEM_HOOKS);
    });
  const auto place = (top / hooks).lexically_normal();
  return PreCommitHook{
      .file = place / "pre-commit",
      .top = top,
      .of_this_repository =
          lies_in(place, top) || lies_in(place, git_repository_commondir(repository.get()))};
}

HookOwner owner_of(const PreCommitHook& hook, const std::vector<std::string>& texts) {
  std::error_code error;
  const auto status = fs::symlink_status(hook.file, error);
  if (!fs::exists(status)) return HookOwner::nobody;
  if (!fs::is_regular_file(status)) return HookOwner::other;
  const auto text = read_file(hook.file);
  return std::find(texts.begin(), texts.end(), text) == texts.end() ? HookOwner::other
                                                                    : HookOwner::ours;
}

void write_hook(const PreCommitHook& hook, const std::string& text) {
  NewFolders folders;
  folders.make(hook.file.parent_path());
  write_file(hook.file, text);
  fs::permissions(hook.file, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                  fs::perm_options::add);
}

}  // namespace campaign
