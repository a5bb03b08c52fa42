// Parses the command line, runs a command, and maps errors to exit codes.
#include "run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <new>
#include <system_error>

#include "arguments/global_options.hpp"
#include "arguments/help.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "base/visible_buffer.hpp"
#include "command.hpp"
#include "inventory/check_catalog.hpp"
#include "system/add_on.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

ExitCode wrong_usage(const UsageError& error, std::string_view command, Environment& environment) {
  const auto help = fmt::format("campaign {}{}--help", command, command.empty() ? "" : " ");
  environment.err << "campaign: " << error.message << '\n' << say("see {}", help) << '\n';
  return ExitCode::usage;
}

ExitCode show_version(Environment& environment) {
  environment.out << "campaign " CAMPAIGN_VERSION "\n";
  return ExitCode::fine;
}

bool is_option(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

/// The command line `campaign [GLOBAL OPTION…] COMMAND [OPTION…]`.
class CommandLine {
 public:
  CommandLine(const Arguments& arguments, Environment& environment)
      : arguments_(arguments), environment_(environment) {}

  ExitCode run() {
    const auto early = early_options(arguments_, environment_);
    environment_.language = early.language;
    set_language(environment_.out, early.language);
    set_language(environment_.err, early.language);
    try {
      global_.declare(leading_);
      rest_ = leading(early.help);
      if (rest_.empty() || is_option(rest_.front())) return without_command(early.help);
      if (rest_.front() == "help") return help();
      if (rest_.front() == "version") return show_version(environment_);
      if (const auto path = add_on(rest_.front())) return become_add_on(*path);
      return with_command(command_named(rest_.front()), early.help);
    } catch (const UsageError& error) {
      return wrong_usage(error, command_, environment_);
    }
  }

 private:
  /// The command and the arguments after it. With `help`, errors in the command line are ignored.
  Arguments leading(bool help) {
    try {
      return leading_.parse_leading(arguments_);
    } catch (const UsageError&) {
      if (help) return {};
      throw;
    }
  }

  ExitCode without_command(bool help) {
    if (help)
      return environment_.out << program_help(leading_, environment_.language), ExitCode::fine;
    if (!std::all_of(rest_.begin(), rest_.end(), is_option))
      throw UsageError(
          say("`{}` stands before the command: its options stand behind it", rest_.front()));
    if (!rest_.empty()) leading_.parse(arguments_);  // throws the UsageError
    if (global_.version) return show_version(environment_);
    environment_.err << program_help(leading_, environment_.language);
    return ExitCode::usage;
  }

  /// `campaign help` as `campaign --help`, `campaign help check` as `campaign check --help`, and
  /// `campaign help PROBLEM` as `campaign explain PROBLEM`.
  ExitCode help() {
    if (rest_.size() == 2 && !find_command(rest_[1]) && find_check(rest_[1])) {
      rest_.front() = "explain";
      return with_command(command_named("explain"), false);
    }
    return rest_.size() < 2 ? without_command(true) : with_command(command_named(rest_[1]), true);
  }

  /// The program `campaign-NAME` of somebody else; none where the name is one of our commands.
  std::optional<std::string> add_on(const std::string& name) const {
    if (!environment_.become || find_command(name)) return std::nullopt;
    return find_add_on(name, environment_.variable("PATH").value_or(""));
  }

  /// Variables name the campaign and the language; it gets data by `campaign export`.
  ExitCode become_add_on(const std::string& path) {
    Environment settled = environment_;
    global_.settle(settled);
    std::vector<std::pair<std::string, std::string>> variables = {
        {"CAMPAIGN_LANG", environment_.language == Language::vietnamese ? "vi" : "en"}};
    if (settled.campaign_directory)
      variables.emplace_back("CAMPAIGN_DIR",
                             std::filesystem::absolute(*settled.campaign_directory).string());
    environment_.err.flush();
    const int number = environment_.become(path, {rest_.begin() + 1, rest_.end()}, variables);
    throw WorldError(joined({path, system_reason(number)}, ": "), system_help(number));
  }

  static const CommandEntry& command_named(const std::string& name) {
    if (const auto* entry = find_command(name)) return *entry;
    throw UsageError(unknown_name(say("unknown command `{}`", name), name, names_of(commands())));
  }

  ExitCode with_command(const CommandEntry& entry, bool help) {
    command_ = entry.name;
    Options options;
    const auto command = entry.make();
    command->declare(options);
    options.common_from_here();
    global_.declare(options);
    if (help)
      return environment_.out << command_help(entry, options, environment_.language),
             ExitCode::fine;
    options.parse({rest_.begin() + 1, rest_.end()});
    if (global_.version) return show_version(environment_);
    Environment command_environment = environment_;
    global_.settle(command_environment);
    return command->run(command_environment);
  }

  const Arguments& arguments_;
  Environment& environment_;
  GlobalOptions global_ = {};
  Options leading_ = {};
  Arguments rest_ = {};
  std::string_view command_ = {};
};

ExitCode print_failure(const Message& what, Environment& environment) {
  environment.err << "campaign: " << printable(what.text(environment.language)) << '\n';
  return ExitCode::world;
}

Message reason_of(const std::filesystem::filesystem_error& error) {
  const int number = error.code().value();
  const auto reason = joined({system_reason(number), system_help(number)}, "; ");
  return error.path1().empty() ? reason : joined({error.path1().string(), reason}, ": ");
}

ExitCode run_and_catch(const Arguments& arguments, Environment& environment) {
  try {
    return CommandLine(arguments, environment).run();
  } catch (const std::filesystem::filesystem_error& error) {
    return print_failure(reason_of(error), environment);
  } catch (const std::system_error& error) {
    return print_failure(system_reason(error.code().value()), environment);
  } catch (const std::bad_alloc&) {
    return print_failure(tr("not enough memory"), environment);
  } catch (const WorldError& error) {
    return print_failure(error.line(), environment);
  } catch (const std::exception& error) {
    return print_failure(std::string(error.what()), environment);
  }
}

/// A full disk or a closed pipe may be noticed only when the buffer is flushed.
bool all_written(std::ostream& out) {
  errno = 0;
  return out.rdbuf()->pubsync() == 0 && out.good();
}

}  // namespace

int run(const std::vector<std::string>& arguments, Environment& environment) {
  const VisibleBuffer out(environment.out), err(environment.err);
  ExitCode code = run_and_catch(arguments, environment);
  if (!all_written(environment.out) && code != ExitCode::world) {
    const int number = errno;
    const auto reason = number == 0 ? Message() : system_reason(number);
    const WorldError error(joined({tr("cannot write standard output"), reason}, ": "),
                           system_help(number));
    code = print_failure(error.line(), environment);
  }
  environment.err.flush();
  return static_cast<int>(code);
}

}  // namespace campaign
