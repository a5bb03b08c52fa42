// Parses options with CLI11, which only this file includes; the error messages are our own.
#include "arguments/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <utility>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "load/choice_names.hpp"
#include "load/date_meant.hpp"

namespace campaign {
namespace {

/// The last, long name of `-C,--directory`.
std::string_view long_name(std::string_view names) {
  const size_t comma = names.rfind(',');
  return comma == std::string_view::npos ? names : names.substr(comma + 1);
}

Message without_value(const OptionHelp& help) {
  return say("`{}` needs a value: {}", long_name(help.names), help.placeholder);
}

/// Passes the values that CLI11 found for one option to `keep`. Always returns true.
bool keep_all(const CLI::results_t& values, const OptionHelp& help,
              const std::function<void(const std::string&)>& keep) {
  const bool flag = help.placeholder.empty();
  const bool named = !help.names.empty();
  for (const auto& value : values) {
    if (flag && value != "true")
      throw UsageError(say("`{}` takes no value", long_name(help.names)));
    // An argument that begins like an option is not a value.
    if (named && !flag && (value.empty() || value.starts_with("--")))
      throw UsageError(without_value(help));
    keep(value);
  }
  return true;
}

template <class Target>
auto keep_in(Target& target) {
  return [&target](const std::string& value) { target = value; };
}

}  // namespace

Options::Options() : app_(std::make_unique<CLI::App>()) {
  app_->set_help_flag();
  app_->allow_extras();
}

Options::~Options() = default;

void Options::add(OptionHelp help, Keep keep) {
  const auto name = help.names.empty() ? "argument" + std::to_string(help_.size() + 1) : help.names;
  auto* option = app_->add_option(name, [help, keep = std::move(keep)](const auto& values) {
    return keep_all(values, help, keep);
  });
  constexpr int kAny = CLI::detail::expected_max_vector_size;
  if (help.placeholder.empty())
    option->expected(0);
  else if (help.names.empty())
    option->expected(help.repeated ? kAny : 1, help.repeated ? kAny : 1);
  else
    option->expected(1, kAny);
  // An option takes exactly one argument, and `[a,b]` is one argument.
  option->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  help_.push_back(std::move(help));
}

void Options::flag(bool& target, Names names, Message summary) {
  add({.names = names, .placeholder = {}, .summary = summary},
      [&target](const std::string&) { target = true; });
}

void Options::value(std::string& target, Names names, Message placeholder, Message summary) {
  add({.names = names, .placeholder = placeholder, .summary = summary}, keep_in(target));
}

void Options::value(std::optional<std::string>& target, Names names, Message placeholder,
                    Message summary) {
  add({.names = names, .placeholder = placeholder, .summary = summary}, keep_in(target));
}

void Options::values(Arguments& target, Names names, Message placeholder, Message summary) {
  add({.names = names, .placeholder = placeholder, .summary = summary},
      [&target](const std::string& value) {
        for (const auto part : split(value, ','))
          if (!trim(part).empty()) target.emplace_back(trim(part));
      });
}

void Options::choice(std::string& target, Names names, std::vector<std::string_view> allowed,
                     Message summary) {
  const auto keep = [&target, names, allowed](const std::string& value) {
    const bool is_known = std::find(allowed.begin(), allowed.end(), value) != allowed.end();
    target = is_known ? value : choice_meant(value, allowed);
    if (target.empty()) {
      const auto known = say("`{}` is not a value of `{}`; it knows: {}", value, long_name(names),
                             listed_names(allowed));
      throw UsageError(joined({known, did_you_mean(value, allowed)}, "; "));
    }
  };
  add({.names = names,
       .placeholder = join({allowed.begin(), allowed.end()}, "|"),
       .summary = summary},
      keep);
}

void Options::count(int& target, int most, Names names, Message summary) {
  add({.names = names, .placeholder = tr("NUMBER"), .summary = summary},
      [&target, most, names](const std::string& value) {
        const auto [end, error] =
            std::from_chars(value.data(), value.data() + value.size(), target);
        if (error != std::errc() || end != value.data() + value.size() || target < 1 ||
            target > most)
          throw UsageError(say("`{}` takes a whole number from 1 to {}, not `{}`", long_name(names),
                               most, value));
      });
}

void Options::date(std::optional<Date>& target, Names names, Message summary) {
  add({.names = names, .placeholder = tr("DATE"), .summary = summary},
      [&target, names](const std::string& value) {
        const auto day = date_meant(value).day;
        target = day ? std::optional(day->first) : parse_date(value);
        if (!target)
          throw UsageError(
              say("`{}` is not a day for `{}`; write it as 2021-09-15", value, long_name(names)));
      });
}

void Options::period(std::optional<Period>& target, Names names, Message summary) {
  add({.names = names, .placeholder = tr("PERIOD"), .summary = summary},
      [&target, names](const std::string& value) {
        target = period_meant(value);
        if (!target)
          throw UsageError(
              say("`{}` is not a period for `{}`; write it as 2021-09, 2021-Q3, 2021-H2, 2021 or "
                  "A..B",
                  value, long_name(names)));
      });
}

void Options::argument(std::string& target, Message placeholder, Message summary) {
  add({.names = {}, .placeholder = placeholder, .summary = summary, .required = true},
      keep_in(target));
}

void Options::argument(std::optional<std::string>& target, Message placeholder, Message summary) {
  add({.names = {}, .placeholder = placeholder, .summary = summary}, keep_in(target));
}

void Options::arguments(Arguments& target, Message placeholder, Message summary) {
  add({.names = {}, .placeholder = placeholder, .summary = summary, .repeated = true},
      [&target](const std::string& value) { target.push_back(value); });
}

void Options::example(const char* line, Message meaning) { examples_.push_back({line, meaning}); }

std::vector<OptionHelp> Options::own() const {
  return {help_.begin(), help_.begin() + std::min(own_count_, help_.size())};
}

std::vector<OptionHelp> Options::common() const {
  return {help_.begin() + std::min(own_count_, help_.size()), help_.end()};
}

const OptionHelp* Options::find(std::string_view name) const {
  for (const auto& one : help_)
    for (const auto part : split(one.names, ','))
      if (part == name && !name.empty()) return &one;
  return nullptr;
}

void Options::take_apart(const Arguments& arguments) {
  try {
    app_->parse(Arguments(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::Error& error) {
    // The only error CLI11 itself reports is a last option without its value.
    const auto* help = arguments.empty() ? nullptr : find(arguments.back());
    throw UsageError(help ? without_value(*help)
                          : say("the command line cannot be read: {}", error.what()));
  }
}

void Options::refuse(const std::string& argument) const {
  const auto name = argument.substr(0, argument.find('='));
  std::vector<std::string_view> known;
  for (const auto& one : help_)
    for (const auto part : split(one.names, ','))
      if (part.size() > 3) known.push_back(part);
  throw UsageError(unknown_name(say("unknown option `{}`", name), name, known));
}

void Options::parse(const Arguments& arguments) {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  for (auto word = arguments.begin(); word != end; ++word) require_value_behind(*word);
  take_apart(arguments);
  const auto rest = app_->remaining();
  const auto mark = std::find(rest.begin(), rest.end(), "--");
  for (auto word = rest.begin(); word != mark; ++word)
    if (word->size() > 1 && word->front() == '-') refuse(*word);
  std::string unexpected;
  for (auto word = rest.begin(); word != rest.end(); ++word)
    if (word != mark) unexpected += (unexpected.empty() ? "`" : ", `") + *word + "`";
  if (!unexpected.empty()) throw UsageError(say("cannot do anything with {}", unexpected));
  const auto options = app_->get_options();
  for (size_t i = 0; i < help_.size(); ++i)
    if (help_[i].required && options[i]->count() == 0)
      throw UsageError(say("{} is missing", help_[i].placeholder));
}

/// CLI11 would take the argument after `--name=` as its value.
void Options::require_value_behind(const std::string& word) const {
  const auto* help = word.ends_with('=') ? find(word.substr(0, word.size() - 1)) : nullptr;
  if (help) throw UsageError(without_value(*help));
}

Arguments Options::parse_leading(const Arguments& arguments) {
  for (auto word = arguments.begin(); word != arguments.end() && word->starts_with('-'); ++word) {
    require_value_behind(*word);
    const auto* help = find(*word);
    if (help && !help->placeholder.empty() && ++word == arguments.end()) break;
  }
  app_->prefix_command();
  take_apart(arguments);
  return app_->remaining();
}

void Options::parse_known(const Arguments& arguments) {
  try {
    take_apart(arguments);
  } catch (const UsageError&) {  // reported later, when all options are declared
  }
}

}  // namespace campaign
