// The options common to all commands, and how they set up the environment.
#include "arguments/global_options.hpp"

#include <charconv>
#include <chrono>

namespace campaign {
namespace {

Language language_of_locale(std::string_view locale) {
  return locale.starts_with("vi") ? Language::vietnamese : Language::english;
}

bool uses_color(const std::string& choice, const Environment& environment) {
  if (choice != "auto") return choice == "always";
  const bool refused = !environment.variable("NO_COLOR").value_or("").empty();
  if (refused) return false;
  const auto forced = environment.variable("CLICOLOR_FORCE").value_or("");
  if (!forced.empty() && forced != "0") return true;
  return environment.terminal && environment.variable("TERM") != "dumb";
}

/// The day of `SOURCE_DATE_EPOCH`, by which builds of the same sources give the same bytes.
std::optional<Date> day_of_sources(const Environment& environment) {
  const auto text = environment.variable("SOURCE_DATE_EPOCH").value_or("");
  int64_t seconds = 0;
  const auto* end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, seconds);
  if (text.empty() || error != std::errc() || last != end || seconds < 0) return std::nullopt;
  const auto days = std::chrono::sys_days(std::chrono::days(seconds / 86'400));
  const std::chrono::year_month_day day(days);
  return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
              static_cast<int>(static_cast<unsigned>(day.day()))};
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
  environment.today = today ? *today : day_of_sources(environment).value_or(environment.today);
  environment.color = uses_color(color, environment);
  const auto variable = environment.variable("CAMPAIGN_DIR");
  const auto& chosen = directory ? directory : variable;
  if (chosen && !chosen->empty()) environment.campaign_directory = environment.directory / *chosen;
}

EarlyOptions early_options(const Arguments& arguments, const Environment& environment) {
  EarlyOptions early;
  std::optional<std::string> language;
  Options options;
  options.value(language, "--lang", std::string("LANGUAGE"), {});
  options.flag(early.help, "-h,--help", {});
  options.parse_known(arguments);
  for (const auto* name : {"CAMPAIGN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"})
    if (!language)
      if (auto value = environment.variable(name); value && !value->empty()) language = value;
  early.language = language_of_locale(language.value_or(""));
  return early;
}

}  // namespace campaign
