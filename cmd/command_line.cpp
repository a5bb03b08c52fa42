// Takes a command line apart; the only file that knows CLI11, of which it uses the words, not the
// messages, the order and the exit codes.
#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "options.hpp"

namespace campaign {

bool has_name(const OptionEntry& entry, std::string_view name) {
  const auto names = split(entry.names, ',');
  return !entry.names.empty() && std::find(names.begin(), names.end(), name) != names.end();
}

namespace {

using Problem = std::optional<std::string>;
using Words = std::vector<std::string>;
using Entries = std::vector<OptionEntry>;

Problem needs_value(const OptionEntry& entry) {
  return say("`{}` needs a value: {}", long_name(entry.names), entry.placeholder);
}

/// `--name=` would take the next word for its value, and `--name --other` the next option.
bool is_no_value(const std::string& value) { return value.empty() || value.starts_with("--"); }

CLI::Option* declare(CLI::App& app, const OptionEntry& entry) {
  if (entry.placeholder.empty()) return app.add_flag(entry.names);
  auto* option = app.add_option(entry.names, [](const CLI::results_t&) { return true; });
  return option->expected(1, CLI::detail::expected_max_vector_size)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

Problem keep_values(const OptionEntry& entry, const Words& values) {
  const bool flag = entry.placeholder.empty();
  for (const auto& value : values) {
    if (flag && value != "true") return say("`{}` takes no value", long_name(entry.names));
    if (!flag && is_no_value(value)) return needs_value(entry);
    if (auto problem = entry.keep(value); !problem.empty()) return problem;
  }
  return std::nullopt;
}

Problem unknown_option(std::string_view word, const Entries& entries) {
  const auto name = word.substr(0, word.find('='));
  std::vector<std::string_view> known;
  for (const auto& entry : entries)
    for (const auto one : split(entry.names, ',')) known.push_back(one);
  std::erase_if(known, [](auto one) { return one.size() < 4; });
  const auto near = did_you_mean(name, known);
  return say("unknown option `{}`", name) + (near.empty() ? "" : ", " + near);
}

/// The option that stands at the end of the words without its value, or as `--name=`.
const OptionEntry* without_value(const Words& words, const Entries& entries) {
  const auto marked = std::find(words.begin(), words.end(), "--");
  for (auto word = words.begin(); word != marked; ++word) {
    const bool last = word + 1 == words.end();
    if (!last && !word->ends_with('=')) continue;
    const auto name = word->ends_with('=') ? word->substr(0, word->size() - 1) : *word;
    for (const auto& entry : entries)
      if (!entry.placeholder.empty() && has_name(entry, name)) return &entry;
  }
  return nullptr;
}

/// The arguments, each word to the next one that is declared.
Problem keep_arguments(const Entries& own, const Words& words) {
  const auto next_argument = [&](auto from) {
    return std::find_if(from, own.end(), [](const auto& entry) { return entry.names.empty(); });
  };
  auto entry = next_argument(own.begin());
  bool given = false;
  Words unexpected;
  for (const auto& word : words) {
    if (entry == own.end()) {
      unexpected.push_back("`" + word + "`");
      continue;
    }
    if (auto problem = entry->keep(word); !problem.empty()) return problem;
    given = true;
    if (!entry->repeated) entry = next_argument(entry + 1), given = false;
  }
  if (!unexpected.empty()) return say("cannot do anything with {}", join(unexpected, ", "));
  if (entry != own.end() && entry->required && !given)
    return say("{} is missing", entry->placeholder);
  return std::nullopt;
}

/// What is left when the known options are taken out: arguments, and options nobody knows.
Problem keep_rest(const Entries& own, const Entries& all, const Words& rest) {
  const auto mark = std::find(rest.begin(), rest.end(), "--");
  for (auto word = rest.begin(); word != mark; ++word)
    if (word->size() > 1 && word->front() == '-') return unknown_option(*word, all);
  Words arguments(rest.begin(), mark);
  if (mark != rest.end()) arguments.insert(arguments.end(), mark + 1, rest.end());
  return keep_arguments(own, arguments);
}

Problem take_apart(CLI::App& app, const Words& words) {
  try {
    app.parse(Words(words.rbegin(), words.rend()));
  } catch (const CLI::Error& error) {
    return say("the command line cannot be read: {}", error.what());
  }
  return std::nullopt;
}

}  // namespace

Problem Options::parse(const Words& words) const {
  Entries all = own_;
  all.insert(all.end(), common_.begin(), common_.end());
  if (const auto* entry = without_value(words, all)) return needs_value(*entry);
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<std::pair<const OptionEntry*, CLI::Option*>> declared;
  for (const auto& entry : all)
    if (!entry.names.empty()) declared.emplace_back(&entry, declare(app, entry));
  if (auto problem = take_apart(app, words)) return problem;
  for (const auto& [entry, option] : declared)
    if (auto problem = keep_values(*entry, option->results())) return problem;
  return keep_rest(own_, all, app.remaining());
}

}  // namespace campaign
