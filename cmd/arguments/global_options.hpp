// The options common to all commands.
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
  void settle(Environment& environment) const;  ///< applies the options to the environment
};

/// Options parsed in advance: help is shown even if the command line has errors, and errors are
/// printed in the chosen language.
struct EarlyOptions {
  Language language = Language::english;  ///< `--lang`, `$CAMPAIGN_LANG`, then the locale
  bool help = false;
};
EarlyOptions early_options(const Arguments& arguments, const Environment& environment);

}  // namespace campaign
