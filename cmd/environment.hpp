// The world as a command sees it, passed in, so that the same input gives the same bytes.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <ostream>
#include <string>

#include "base/date.hpp"
#include "base/language.hpp"

namespace campaign {

struct Environment {
  std::ostream& out;
  std::ostream& err;
  Date today = {};
  bool terminal = false;                  ///< whether out is one
  int width = 80;                         ///< columns of out
  std::filesystem::path directory = ".";  ///< the current one
  /// An environment variable; nothing when it is not set.
  std::function<std::optional<std::string>(const std::string& name)> variable =
      [](const std::string&) { return std::optional<std::string>(); };

  // Settled by `run` before a command sees it.
  Language language = Language::english;  ///< of messages; both streams have it too
  bool color = false;                     ///< whether to write colours to out
  /// Where to look for the campaign: `-C`, else `$CAMPAIGN_DIR`; nothing: from `directory` upward.
  std::optional<std::filesystem::path> campaign_directory = {};
};

}  // namespace campaign
