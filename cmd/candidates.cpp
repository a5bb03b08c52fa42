// What a word that is being typed on the command line may become.
#include "candidates.hpp"

#include <algorithm>

#include "arguments/global_options.hpp"
#include "arguments/period.hpp"
#include "base/registry.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "inventory/check_catalog.hpp"
#include "inventory/entities.hpp"
#include "render/renderers.hpp"
#include "score/sheet_periods.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

using List = std::vector<Candidate>;

List entities_of_kinds(const Workspace& data, const Environment& environment,
                       const std::vector<std::string_view>& kinds) {
  List list;
  for (const auto& one : entities({.evaluation = data.evaluation(), .today = environment.today}))
    if (kinds.empty() || std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end())
      list.push_back({one.id, one.name});
  return list;
}

List periods_of_data(const Workspace& data) {
  List list;
  for (const auto word : period_names()) list.push_back({std::string(word), {}});
  if (const auto& plan = data.campaign().plan)
    for (const auto& one : reporting_periods(data.campaign(), *plan->period))
      list.push_back({one.text(), {}});
  return list;
}

/// What stands for ids and periods in help.
struct Placeholder {
  std::string_view word;
  std::vector<std::string_view> kinds;  ///< of entities; none: all
};

const std::vector<Placeholder>& placeholders_of_ids() {
  static const std::vector<Placeholder> list = {{"SUBJECT", {"unit", "person"}},
                                                {"SUBJECT…", {"unit", "person"}},
                                                {"UNIT", {"unit"}},
                                                {"CRITERION", {"criterion", "bonus", "penalty"}},
                                                {"FORM", {"award-form"}},
                                                {"ID", {}},
                                                {"OLD", {}}};
  return list;
}

List of_data(const std::string& placeholder, const Environment& environment) {
  const auto& all = placeholders_of_ids();
  const auto ids = std::find_if(all.begin(), all.end(),
                                [&](const Placeholder& one) { return one.word == placeholder; });
  if (ids == all.end() && placeholder != "PERIOD") return {};
  try {
    const Workspace data(environment, CheckScope::errors);
    return ids == all.end() ? periods_of_data(data)
                            : entities_of_kinds(data, environment, ids->kinds);
  } catch (const std::exception&) {  // in the middle of a line nobody can read why
    return {};
  }
}

/// What may stand for a placeholder, such as `text|json`, `SUBJECT…` or `FILE`.
Candidates values_of(const OptionHelp& help, const Environment& environment) {
  Candidates found;
  const auto placeholder = help.placeholder.text(Language::english);
  for (const auto& one : help.known) found.list.push_back({std::string(one), {}});
  if (placeholder.find('|') != placeholder.npos)
    for (const auto one : split(placeholder, '|')) found.list.push_back({std::string(one), {}});
  if (placeholder == "CHECK")
    for (const auto& one : check_catalog())
      found.list.push_back({std::string(one.check.name), tr(one.summary)});
  if (placeholder == "FORMAT")
    for (const auto& one : renderers())
      found.list.push_back({std::string(one.name), tr(one.summary)});
  for (auto& one : of_data(placeholder, environment)) found.list.push_back(std::move(one));
  found.files = placeholder.find("FILE") != placeholder.npos || placeholder == "DIR" ||
                placeholder == "DRAFT";
  return found;
}

/// The options and arguments that may stand behind a command, or before it.
class Line {
 public:
  Line(std::vector<OptionHelp> options, const Environment& environment)
      : options_(std::move(options)), environment_(environment) {}

  /// `-p`, `--period`; null for another word.
  const OptionHelp* option(std::string_view name) const {
    for (const auto& one : options_)
      for (const auto known : split(one.names, ','))
        if (!one.names.empty() && known == name) return &one;
    return nullptr;
  }

  bool takes_value(std::string_view word) const {
    const auto* found = option(word);
    return found && !found->placeholder.empty();
  }

  Candidates names() const {
    Candidates found;
    for (const auto& one : options_)
      for (const auto name : split(one.names, ','))
        if (name.starts_with("--")) found.list.push_back({std::string(name), one.summary});
    return found;
  }

  /// Of the argument that stands behind so many others.
  Candidates argument(size_t before) const {
    std::vector<const OptionHelp*> arguments;
    for (const auto& one : options_)
      if (one.names.empty()) arguments.push_back(&one);
    if (arguments.empty()) return {};
    const auto& help = *arguments[std::min(before, arguments.size() - 1)];
    if (before >= arguments.size() && !help.repeated) return {};
    auto found = values_of(help, environment_);
    if (before >= arguments.size() && !help.known.empty()) found.list.clear();  // only the first
    return found;
  }

  Candidates value(const OptionHelp& help) const { return values_of(help, environment_); }

 private:
  std::vector<OptionHelp> options_;
  const Environment& environment_;
};

/// bash takes `--format=js` apart into three words.
Arguments put_together(const Arguments& words) {
  Arguments whole;
  for (size_t i = 0; i < words.size(); ++i) {
    const bool joins = i > 0 && words[i] == "=" && whole.back().starts_with("--");
    if (joins && i + 2 < words.size())
      whole.back() += "=" + words[++i];
    else if (joins)
      whole.push_back(i + 1 < words.size() ? words[++i] : "");  // the value alone is replaced
    else
      whole.push_back(words[i]);
  }
  return whole;
}

Candidates command_names() {
  Candidates found;
  for (const auto& one : commands()) found.list.push_back({std::string(one.name), tr(one.summary)});
  found.list.push_back({"help", tr("show this help")});
  found.list.push_back({"version", tr("show the version")});
  return found;
}

/// `words`: behind the command, or all when there is none yet.
Candidates in_line(const Line& line, const Arguments& words, bool has_command) {
  const auto& typed = words.back();
  size_t arguments = 0;
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    if (line.takes_value(words[i])) {
      if (i + 2 == words.size()) return line.value(*line.option(words[i]));
      ++i;
    } else if (words[i].size() < 2 || words[i].front() != '-') {
      ++arguments;
    }
  }
  const size_t equals = typed.find('=');
  if (const auto* option = line.option(typed.substr(0, equals)); option && equals != typed.npos) {
    auto found = line.value(*option);
    for (auto& one : found.list) one.text = typed.substr(0, equals + 1) + one.text;
    return found;
  }
  if (typed.starts_with('-')) return line.names();
  return has_command ? line.argument(arguments) : command_names();
}

}  // namespace

Candidates candidates(const Arguments& typed, const Environment& given) {
  auto words = put_together(typed);
  if (words.empty()) words.emplace_back();
  GlobalOptions global;
  Options leading;
  global.declare(leading);
  leading.parse_known(words);
  auto environment = given;
  global.settle(environment);  // the campaign may be that of -C
  const Line before(leading.own(), environment);
  size_t at = 0;
  while (at + 1 < words.size() && words[at].starts_with('-'))
    at += before.takes_value(words[at]) ? 2 : 1;
  Candidates found;
  const auto* entry = at + 1 < words.size() ? find_command(words[at]) : nullptr;
  if (entry) {
    Options options;
    const auto command = entry->make();
    command->declare(options);
    options.common_from_here();
    global.declare(options);
    auto all = options.own();
    for (auto& one : options.common()) all.push_back(std::move(one));
    found = in_line(Line(std::move(all), environment),
                    {words.begin() + static_cast<long>(at) + 1, words.end()}, true);
  } else if (at + 1 >= words.size()) {
    found = in_line(before, words, false);
  } else if (words[at] == "help") {
    found = command_names();
  }
  std::erase_if(found.list,
                [&](const Candidate& one) { return !one.text.starts_with(words.back()); });
  return found;
}

}  // namespace campaign
