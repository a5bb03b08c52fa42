// The environment of a command, passed in, so that the same input gives the same output.
#pragma once

#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/date.hpp"
#include "base/language.hpp"

namespace campaign {

struct Environment {
  std::ostream& out;
  std::ostream& err;
  Date today = {};
  bool terminal = false;                  ///< whether `out` is a terminal
  int width = 80;                         ///< columns of `out`
  std::filesystem::path directory = ".";  ///< the current directory
  /// An environment variable; `nullopt` when it is not set.
  std::function<std::optional<std::string>(const std::string& name)> variable =
      [](const std::string&) { return std::optional<std::string>(); };

  std::istream* input = nullptr;  ///< standard input, for a program that speaks; null: none
  /// Where questions are answered; null unless somebody sits at a terminal who can see them.
  std::istream* answers = nullptr;

  /// Becomes a program of others (`become` in `system/add_on.hpp`); null where that is not wanted.
  std::function<int(const std::string& path, std::vector<std::string> arguments,
                    const std::vector<std::pair<std::string, std::string>>& variables)>
      become = nullptr;

  // Set by `run` before a command runs.
  Language language = Language::english;  ///< of messages; also set on both streams
  bool color = false;                     ///< whether to write colours to `out`
  /// Folder of the campaign: `-C`, else `$CAMPAIGN_DIR`; `nullopt`: from `directory` upwards.
  std::optional<std::filesystem::path> campaign_directory = {};
};

}  // namespace campaign
