// Finds and starts programs of others that are called as commands.
#include "system/add_on.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>

#include "base/text.hpp"

namespace campaign {

std::optional<std::string> find_add_on(std::string_view name, std::string_view search_path) {
  const bool plain = !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
  if (!plain || name.front() == '-') return std::nullopt;
  for (const auto folder : split(search_path, ':')) {
    if (!folder.starts_with('/')) continue;
    const auto path = std::string(folder) + "/campaign-" + std::string(name);
    std::error_code none;
    if (std::filesystem::is_regular_file(path, none) && ::access(path.c_str(), X_OK) == 0)
      return path;
  }
  return std::nullopt;
}

int become(const std::string& path, std::vector<std::string> arguments,
           const std::vector<std::pair<std::string, std::string>>& variables) {
  for (const auto& [name, value] : variables) ::setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> pointers = {const_cast<char*>(path.c_str())};
  for (auto& one : arguments) pointers.push_back(one.data());
  pointers.push_back(nullptr);
  const auto before = std::signal(SIGPIPE, SIG_DFL);  // it would be inherited
  ::execv(path.c_str(), pointers.data());
  const int number = errno;
  std::signal(SIGPIPE, before);
  return number;
}

}  // namespace campaign
