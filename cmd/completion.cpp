// `campaign completion`: completes command lines in a shell, with the ids of the data.
#include "arguments/usage_error.hpp"
#include "base/embedded.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "candidates.hpp"
#include "command.hpp"

namespace campaign {
namespace {

/// What sets a shell up; empty for an unknown one.
std::string_view script_of(std::string_view shell) {
  for (const auto& file : embedded_files())
    if (file.path.starts_with("templates/completion/" + std::string(shell) + "."))
      return file.bytes;
  return {};
}

class Completion final : public Command {
  Arguments arguments;

  void declare(Options& options) override {
    options.arguments(arguments, tr("SHELL"),
                      tr("bash, zsh or fish: print what makes the shell complete; or words and "
                         "what was typed behind `campaign`: print what its last word may become"));
    options.known({"bash", "zsh", "fish", "words"});
    options.example("completion bash > ~/.local/share/bash-completion/completions/campaign",
                    tr("for bash, once"));
    options.example("completion words -- score -p \"\"", tr("what a shell asks"));
  }

  ExitCode run(Environment& environment) const override {
    if (arguments.empty()) throw UsageError(tr("name a shell: bash, zsh or fish"));
    const auto& shell = arguments.front();
    if (shell == "words") {
      const auto found = candidates({arguments.begin() + 1, arguments.end()}, environment);
      for (const auto& one : found.list) {
        environment.out << printable(one.text);
        if (!one.meaning.empty())
          environment.out << '\t' << printable(one.meaning.text(environment.language));
        environment.out << '\n';
      }
      if (found.files) environment.out << ":files\n";
      return ExitCode::fine;
    }
    const auto script = script_of(shell);
    if (script.empty() || arguments.size() > 1)
      throw UsageError(unknown_name(say("there is no completion for `{}`", join(arguments, " ")),
                                    shell, {"bash", "zsh", "fish"},
                                    say("use one of: {}", "bash, zsh, fish")));
    environment.out << script;
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_completion() { return std::make_unique<Completion>(); }

}  // namespace campaign
