// Runs `git status` and reads what it prints for programs.
#include "repository.hpp"

#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "child_process.hpp"

namespace campaign {
namespace {

constexpr size_t kCommitDigits = 12;

std::optional<RepositoryState> read_status(std::string_view output) {
  constexpr std::string_view kCommit = "# branch.oid ";
  RepositoryState state;
  for (const auto line : split(output, '\n')) {
    if (line.starts_with(kCommit)) state.commit = line.substr(kCommit.size(), kCommitDigits);
    if (!line.empty() && line[0] != '#') state.dirty = true;
  }
  const bool none = state.commit.empty() || state.commit[0] == '(';
  return none ? std::nullopt : std::optional(state);
}

}  // namespace

std::optional<RepositoryState> repository_state(const std::filesystem::path& folder) {
  // Git must leave its index file alone.
  const auto output = output_of({"git", "-c", "safe.directory=*", "-C", folder.string(), "status",
                                 "--porcelain=v2", "--branch", "--", "."},
                                {"GIT_OPTIONAL_LOCKS=0"});
  return output ? read_status(*output) : std::nullopt;
}

}  // namespace campaign
