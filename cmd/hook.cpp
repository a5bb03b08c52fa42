// `campaign hook`: lets git check the data before each commit, or no longer.
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/shell_word.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "system/pre_commit_hook.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// The command that the hook runs; `folder`: of the campaign, from the top of the repository.
std::string check_command(const fs::path& folder) {
  const auto where = folder == "." ? "" : "-C " + shell_word(folder.generic_string()) + " ";
  return "campaign " + where + std::string(kCheckOfHook);
}

std::string hook_text(const fs::path& folder, Language language) {
  const auto plan = (folder / "campaign.yaml").lexically_normal().generic_string();
  const auto said = [&](const char* english) { return tr(english).text(language); };
  return "#!/bin/sh\n# " +
         said(translatable("written by `campaign hook install`; `campaign hook remove` takes it "
                           "away")) +
         "\n# " +
         said(translatable("checks what is about to be committed; `git commit --no-verify` does "
                           "without")) +
         "\ngit cat-file -e " + shell_word(":" + plan) +
         " 2>/dev/null || exit 0\n"
         "command -v campaign >/dev/null || {\n  echo " +
         shell_word(said(translatable("campaign is not on the path: nothing was checked"))) +
         " >&2\n  exit 1\n}\n" + check_command(folder) + " || exit 1\n";
}

class Hook final : public Command {
  std::string action;

  void declare(Options& options) override {
    options.argument(action, tr("ACTION"),
                     tr("install: git checks what is to be committed, and commits nothing with "
                        "errors; remove: it no longer does"));
    options.known({"install", "remove"});
    options.example("hook install", tr("once in each copy of the repository"));
    options.example("hook remove", tr("take it away again"));
  }

  ExitCode run(Environment& environment) const override {
    if (action != "install" && action != "remove")
      throw UsageError(unknown_name(say("`campaign hook` cannot {}", action), action,
                                    {"install", "remove"},
                                    say("use one of: {}", "install, remove")));
    const auto root = fs::canonical(campaign_root(environment));
    const auto hook = pre_commit_hook(root);
    if (!hook)
      throw WorldError(tr("the campaign is in no repository of git, which would run the hook"),
                       tr("`git init` makes one"));
    const auto folder = root.lexically_relative(hook->top);
    const auto text = hook_text(folder, environment.language);
    const auto owner = owner_of(
        *hook, {hook_text(folder, Language::english), hook_text(folder, Language::vietnamese)});
    const auto shown = shown_path(hook->file, environment);
    if (action == "remove") return remove(*hook, owner, shown, environment);
    if (owner == HookOwner::other)
      throw WorldError(say("{} is somebody's own hook, and stays as it is", shown),
                       say("put the line `{}` into it", check_command(folder)));
    if (!hook->of_this_repository)
      throw WorldError(say("the hooks in {} serve other repositories too",
                           shown_path(hook->file.parent_path(), environment)),
                       say("put the line `{}` into their pre-commit, or set `core.hooksPath` for "
                           "this repository",
                           check_command(folder)));
    write_hook(*hook, text);
    environment.out << say("wrote {}: git checks the data before each commit", shown) << '\n';
    return ExitCode::fine;
  }

  static ExitCode remove(const PreCommitHook& hook, HookOwner owner, const std::string& shown,
                         Environment& environment) {
    if (owner == HookOwner::other)
      throw WorldError(say("{} is somebody's own hook, and stays as it is", shown),
                       tr("take the line with `campaign` out of it yourself"));
    if (owner == HookOwner::nobody) {
      environment.out << tr("there is no hook to remove") << '\n';
      return ExitCode::fine;
    }
    fs::remove(hook.file);
    environment.out << say("removed {}", shown) << '\n';
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_hook() { return std::make_unique<Hook>(); }

}  // namespace campaign
