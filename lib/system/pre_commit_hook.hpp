// The hook that git runs before each commit: where it belongs, and whose it is.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// What a hook runs that checks the data, behind the name of the program and its folder.
constexpr std::string_view kCheckOfHook = "check --staged";

enum class HookOwner { nobody, ours, other };

struct PreCommitHook {
  std::filesystem::path file = {};  ///< by `core.hooksPath`, else among those of the repository
  std::filesystem::path top = {};   ///< the folder in which git runs it
  bool of_this_repository = true;   ///< else the hooks of its folder serve others too
};

/// Nullopt where the folder is in no repository with files. Runs nothing of it.
std::optional<PreCommitHook> pre_commit_hook(const std::filesystem::path& folder);

/// `texts`: all that we would have written there.
HookOwner owner_of(const PreCommitHook& hook, const std::vector<std::string>& texts);

/// Throws a WorldError when it cannot be written.
void write_hook(const PreCommitHook& hook, const std::string& text);

}  // namespace campaign
