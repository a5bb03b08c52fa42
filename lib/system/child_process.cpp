// Runs another program without a shell.
#include "system/child_process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <optional>
#include <string_view>
#include <thread>

#include "system/held_signals.hpp"

namespace campaign {
namespace {

using Strings = std::vector<std::string>;

/// Whether `variables` override `NAME=value`.
bool is_replaced(std::string_view variable, const Strings& variables) {
  const auto name = variable.substr(0, variable.find('=') + 1);
  return std::any_of(variables.begin(), variables.end(),
                     [&](const std::string& one) { return one.starts_with(name); });
}

std::vector<char*> pointers(Strings& strings) {
  std::vector<char*> all;
  for (auto& one : strings) all.push_back(one.data());
  return all;
}

std::optional<pid_t> start(Strings& arguments, Strings& variables, const std::string& output) {
  auto argv = pointers(arguments);
  argv.push_back(nullptr);
  auto envp = pointers(variables);
  for (char** variable = environ; *variable; ++variable)
    if (!is_replaced(*variable, variables)) envp.push_back(*variable);
  envp.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(),
                                   O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
  sigset_t nothing;
  sigemptyset(&nothing);
  posix_spawnattr_setsigmask(&attributes, &nothing);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, argv[0], &actions, &attributes, argv.data(), envp.data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? std::optional(child) : std::nullopt;
}

}  // namespace

ProgramEnd run_program(Strings arguments, Strings variables, std::chrono::milliseconds limit,
                       const std::string& output) {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::milliseconds kPause(20);
  const auto child = start(arguments, variables, output);
  if (!child) return ProgramEnd::failure;
  const auto end = Clock::now() + limit;
  int status = 0;
  while (::waitpid(*child, &status, WNOHANG) == 0) {
    const bool late = Clock::now() >= end;
    if (late || is_ending()) {
      ::kill(-*child, SIGKILL);
      ::waitpid(*child, &status, 0);
      return late ? ProgramEnd::time_limit : ProgramEnd::failure;
    }
    std::this_thread::sleep_for(kPause);
  }
  const bool fine = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return fine ? ProgramEnd::success : ProgramEnd::failure;
}

}  // namespace campaign
