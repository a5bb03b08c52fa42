// `campaign site`: makes a static website of the campaign, for the office or for everybody.
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "command.hpp"
#include "output.hpp"
#include "site/site_files.hpp"
#include "site/site_folder.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class MakeSite final : public Command {
  std::optional<std::string> folder;
  bool is_public = false;
  SiteOptions options_;
  bool dry_run = false;

  void declare(Options& options) override {
    options.value(folder, "-o,--output", tr("DIR"), tr("the folder for the pages"));
    options.flag(is_public, "--public",
                 tr("only what everybody may see: exemplars, places of units, awards"));
    options.flag(options_.force, "--force",
                 tr("replace pages that were edited, or that campaign has no record of making"));
    options.flag(dry_run, "-n,--dry-run", tr("show what would be made, and write nothing"));
    options.example("site -o trang/", tr("for the office: everything"));
    options.example("site --public -o cong-khai/", tr("for a website"));
  }

  ExitCode run(Environment& environment) const override {
    if (!folder) throw UsageError(tr("name the folder for the pages: -o trang/"));
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    const SiteScope scope(workspace.evaluation(), workspace.query(),
                          is_public ? Audience::everybody : Audience::office);
    TemplateFiles templates(workspace.root());
    Diagnostics problems;
    const auto files = files_of_site(scope, templates, problems);
    if (problems.errors() > 0) return fail_in_template(problems, environment);
    environment.err << problems_text(problems, {environment.language});
    SiteOptions options = options_;
    options.writes = !dry_run;
    const auto placement = place_site(environment.directory / *folder, files, options);
    if (!placement.refused.empty()) return refuse(placement, environment);
    print_summary(placement, files.size(), environment);
    workspace.note_warnings(environment);
    return ExitCode::fine;
  }

  ExitCode refuse(const SitePlacement& placement, Environment& environment) const {
    for (const auto& path : placement.refused)
      environment.err << "campaign: "
                      << say("{} was edited, or campaign has no record of making it",
                             shown(path, environment))
                      << '\n';
    environment.err << tr("nothing was made; --force replaces such files") << '\n';
    return ExitCode::world;
  }

  void print_summary(const SitePlacement& placement, size_t count, Environment& environment) const {
    std::vector<Message> parts;
    const auto add = [&](size_t number, const Message& what) {
      if (number > 0) parts.push_back(what);
    };
    add(placement.written, say("{} new", placement.written));
    add(placement.replaced, say("{} replaced", placement.replaced));
    add(placement.unchanged, say("{} unchanged", placement.unchanged));
    add(placement.gone.size(), say("{} removed", placement.gone.size()));
    environment.out << shown("", environment) << ": " << say_count("{} file", "{} files", count)
                    << "; " << joined(parts, ", ") << '\n';
    if (dry_run) environment.out << tr("nothing was written, because of --dry-run") << '\n';
    for (const auto& path : placement.others)
      environment.err << say("{} is not of the site, and stays", shown(path, environment)) << '\n';
  }

  std::string shown(const std::string& path, const Environment& environment) const {
    return shown_path(environment.directory / *folder / path, environment);
  }
};

}  // namespace

std::unique_ptr<Command> make_site() { return std::make_unique<MakeSite>(); }

}  // namespace campaign
