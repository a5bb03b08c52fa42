// The options that every command has.
#pragma once

#include <optional>
#include <string>

#include "arguments/options.hpp"
#include "base/message.hpp"
#include "environment.hpp"

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

/// What must be known before the command line is read: help goes before all that is wrong, and what
/// is wrong is said in the chosen language.
struct EarlyOptions {
  Language language = Language::english;  ///< `--lang`, `$CAMPAIGN_LANG`, then the locale
  bool help = false;
};
EarlyOptions early_options(const Arguments& arguments, const Environment& environment);

}  // namespace campaign
