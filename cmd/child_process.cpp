// Another program, run without a shell.
#include "child_process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

namespace campaign {
namespace {

using Words = std::vector<std::string>;

/// Whether a setting gives the variable `NAME=value` another value.
bool is_set_anew(std::string_view variable, const Words& settings) {
  const auto name = variable.substr(0, variable.find('=') + 1);
  return std::any_of(settings.begin(), settings.end(),
                     [&](const std::string& one) { return one.starts_with(name); });
}

std::vector<char*> pointers(Words& words) {
  std::vector<char*> all;
  for (auto& word : words) all.push_back(word.data());
  return all;
}

/// Starts the program with its output going to the descriptor; nothing when there is none.
std::optional<pid_t> start(Words words, Words settings, int output) {
  auto arguments = pointers(words);
  arguments.push_back(nullptr);
  auto variables = pointers(settings);
  for (char** variable = environ; *variable; ++variable)
    if (!is_set_anew(*variable, settings)) variables.push_back(*variable);
  variables.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  pid_t child = 0;
  const int failed =
      posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), variables.data());
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

}  // namespace

std::optional<std::string> output_of(std::vector<std::string> words,
                                     std::vector<std::string> settings) {
  std::array<int, 2> ends = {};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  const auto child = start(std::move(words), std::move(settings), ends[1]);
  ::close(ends[1]);
  std::string output = child ? read_all(ends[0]) : "";
  ::close(ends[0]);
  const bool told = child && ended_well(*child);
  return told ? std::optional(std::move(output)) : std::nullopt;
}

}  // namespace campaign
