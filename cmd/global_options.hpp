// The options every command has, and what must be known before options are read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "environment.hpp"
#include "options.hpp"

namespace campaign {

struct GlobalOptions {
  std::optional<std::string> directory = {};
  std::string language = {};
  std::optional<Date> today = {};
  std::string color = "auto";
  bool help = false;
  bool version = false;

  void declare(Options& options);
  void settle(Environment& environment) const;  ///< puts what was chosen into the environment
};

/// `--lang`, `$CAMPAIGN_LANG`, then the locale: known first, so that usage errors are in it too.
Language wanted_language(const std::vector<std::string>& words, const Environment& environment);

bool asks_for_help(const std::vector<std::string>& words);

/// The word that names the command: the first that is no option and no global option's value; or
/// end.
std::vector<std::string>::iterator command_word(std::vector<std::string>& words);

}  // namespace campaign
