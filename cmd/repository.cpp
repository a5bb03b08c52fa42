// Runs `git status` without a shell and reads what it prints for programs.
#include "repository.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr size_t kCommitDigits = 12;

/// The environment of this program, with git told to leave its index file alone.
std::vector<char*> git_environment(std::string& quiet) {
  std::vector<char*> variables;
  for (char** variable = environ; *variable; ++variable)
    if (!std::string_view(*variable).starts_with("GIT_OPTIONAL_LOCKS="))
      variables.push_back(*variable);
  variables.push_back(quiet.data());
  variables.push_back(nullptr);
  return variables;
}

/// Starts git with its output going to the descriptor; nothing when there is no git.
std::optional<pid_t> start(std::vector<std::string> words, int output) {
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  std::string quiet = "GIT_OPTIONAL_LOCKS=0";
  auto variables = git_environment(quiet);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  pid_t child = 0;
  const int failed =
      posix_spawnp(&child, "git", &actions, nullptr, arguments.data(), variables.data());
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? std::optional(child) : std::nullopt;
}

std::string read_all(int descriptor) {
  std::string text;
  std::array<char, 4096> bytes;
  while (true) {
    const auto count = ::read(descriptor, bytes.data(), bytes.size());
    if (count > 0) text.append(bytes.data(), static_cast<size_t>(count));
    if (count == 0 || (count < 0 && errno != EINTR)) return text;
  }
}

bool ended_well(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

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
  std::array<int, 2> ends = {};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  const auto child = start({"git", "-c", "safe.directory=*", "-C", folder.string(), "status",
                            "--porcelain=v2", "--branch", "--", "."},
                           ends[1]);
  ::close(ends[1]);
  const std::string output = child ? read_all(ends[0]) : "";
  ::close(ends[0]);
  const bool told = child && ended_well(*child);
  return told ? read_status(output) : std::nullopt;
}

}  // namespace campaign
