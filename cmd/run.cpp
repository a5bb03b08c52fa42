// From the command line to a command, and from what went wrong to an exit code.
#include "run.hpp"

#include <algorithm>
#include <cerrno>
#include <new>
#include <system_error>

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "base/world_error.hpp"
#include "command.hpp"
#include "global_options.hpp"
#include "help.hpp"

namespace campaign {
namespace {

using Words = std::vector<std::string>;

ExitCode unknown_command(const std::string& name, Environment& environment) {
  std::vector<std::string_view> names;
  for (const auto& command : commands()) names.push_back(command.name);
  const std::string near = did_you_mean(name, names);
  return wrong_usage(environment, "",
                     say("unknown command `{}`", name) + (near.empty() ? "" : ", " + near));
}

/// An option that the program itself does not have.
bool is_of_a_command(std::string_view word) {
  GlobalOptions global;
  Options options;
  global.declare(options);
  const auto name = word.substr(0, word.find('='));
  const auto& own = options.own();
  return word.starts_with('-') &&
         std::none_of(own.begin(), own.end(), [&](const auto& one) { return has_name(one, name); });
}

ExitCode show_version(Environment& environment) {
  environment.out << "campaign " CAMPAIGN_VERSION "\n";
  return ExitCode::fine;
}

ExitCode without_command(const Words& words, Environment& environment) {
  GlobalOptions global;
  Options options;
  global.declare(options);
  if (asks_for_help(words)) return environment.out << program_help(options), ExitCode::fine;
  if (const auto problem = options.parse(words)) return wrong_usage(environment, "", *problem);
  if (global.version) return show_version(environment);
  environment.err << program_help(options);
  return ExitCode::usage;
}

ExitCode with_command(const CommandEntry& entry, const Words& words, Environment& environment) {
  GlobalOptions global;
  Options common;
  global.declare(common);
  Options options;
  const auto command = entry.make();
  command->declare(options);
  options.add_common(common);
  if (asks_for_help(words)) return environment.out << command_help(entry, options), ExitCode::fine;
  if (const auto problem = options.parse(words))
    return wrong_usage(environment, entry.name, *problem);
  if (global.version) return show_version(environment);
  Environment settled = environment;
  global.settle(settled);
  return command->run(settled);
}

ExitCode choose_command(Words words, Environment& environment) {
  speak(wanted_language(words, environment));
  const auto name = command_word(words);
  if (name == words.end()) return without_command(words, environment);
  const auto* entry = find_command(*name);
  if (!entry && name != words.begin() && is_of_a_command(*std::prev(name)))
    return wrong_usage(
        environment, "",
        say("`{}` stands before the command: its options stand behind it", *std::prev(name)));
  if (!entry) return unknown_command(*name, environment);
  words.erase(name);
  return with_command(*entry, words, environment);
}

ExitCode world_failed(std::string_view what, Environment& environment) {
  environment.err << "campaign: " << printable(what) << '\n';
  return ExitCode::world;
}

std::string told(const std::filesystem::filesystem_error& error) {
  const int number = error.code().value();
  const auto help = system_help(number);
  const auto reason = system_reason(number) + (help.empty() ? "" : "; " + help);
  return error.path1().empty() ? reason : error.path1().string() + ": " + reason;
}

ExitCode guarded(Words words, Environment& environment) {
  try {
    return choose_command(std::move(words), environment);
  } catch (const std::filesystem::filesystem_error& error) {
    return world_failed(told(error), environment);
  } catch (const std::system_error& error) {
    return world_failed(system_reason(error.code().value()), environment);
  } catch (const std::bad_alloc&) {
    return world_failed(tr("not enough memory"), environment);
  } catch (const std::exception& error) {
    return world_failed(error.what(), environment);
  }
}

/// A full disk or a closed pipe shows only when the last bytes go out.
bool all_written(std::ostream& out) {
  errno = 0;
  return out.rdbuf()->pubsync() == 0 && out.good();
}

}  // namespace

int run(std::vector<std::string> arguments, Environment& environment) {
  ExitCode code = guarded(std::move(arguments), environment);
  if (!all_written(environment.out) && code != ExitCode::world) {
    const int error_number = errno;
    const std::string reason = error_number == 0 ? "" : ": " + system_reason(error_number);
    const WorldError error(tr("cannot write standard output") + reason, system_help(error_number));
    code = world_failed(error.what(), environment);
  }
  environment.err.flush();
  return static_cast<int>(code);
}

}  // namespace campaign
