// Reads language and command off the words, and settles the environment of a command.
#include "global_options.hpp"

#include <algorithm>

namespace campaign {
namespace {

using Words = std::vector<std::string>;

/// The value of a long option, given as `--name value` or `--name=value`; the last one counts.
std::optional<std::string> value_of(const std::string& name, const Words& words) {
  std::optional<std::string> value;
  for (auto word = words.begin(); word != words.end() && *word != "--"; ++word) {
    if (word->starts_with(name + "=")) value = word->substr(name.size() + 1);
    if (*word == name && word + 1 != words.end()) value = *(word + 1);
  }
  return value;
}

Language language_of(std::string_view locale) {
  return locale.starts_with("vi") ? Language::vietnamese : Language::english;
}

bool takes_next_word(const std::string& word) {
  for (const auto* name : {"-C", "--directory", "--lang", "--today", "--color"})
    if (word == name) return true;
  return false;
}

bool wants_color(const std::string& choice, const Environment& environment) {
  if (choice != "auto") return choice == "always";
  const bool refused = !environment.variable("NO_COLOR").value_or("").empty();
  return environment.terminal && !refused && environment.variable("TERM") != "dumb";
}

}  // namespace

void GlobalOptions::declare(Options& options) {
  options.value(directory, "-C,--directory", tr("DIR"),
                tr("look for the campaign in DIR and above it, instead of here"));
  options.choice(language, "--lang", {"en", "vi"}, tr("the language of messages"));
  options.date(today, "--today", tr("the day that counts as today"));
  options.choice(color, "--color", {"auto", "always", "never"}, tr("whether to use colours"));
  options.flag(help, "-h,--help", tr("show this help"));
  options.flag(version, "--version", tr("show the version"));
}

void GlobalOptions::settle(Environment& environment) const {
  if (today) environment.today = *today;
  environment.color = wants_color(color, environment);
  const auto variable = environment.variable("CAMPAIGN_DIR");
  const auto& chosen = directory ? directory : variable;
  if (chosen && !chosen->empty()) environment.campaign_directory = environment.directory / *chosen;
}

Language wanted_language(const Words& words, const Environment& environment) {
  if (const auto asked = value_of("--lang", words)) return language_of(*asked);
  for (const auto* name : {"CAMPAIGN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto locale = environment.variable(name);
    if (locale && !locale->empty()) return language_of(*locale);
  }
  return Language::english;
}

bool asks_for_help(const Words& words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::any_of(words.begin(), end,
                     [](const auto& word) { return word == "--help" || word == "-h"; });
}

Words::iterator command_word(Words& words) {
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (!word->starts_with('-')) return word;
    if (!takes_next_word(*word)) continue;
    if (++word == words.end()) return word;
  }
  return words.end();
}

}  // namespace campaign
