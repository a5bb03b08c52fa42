// `campaign doctor`: reports whether all is there that the program works with, for who helps
// others.
#include "base/message.hpp"
#include "command.hpp"
#include "inventory/health.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

/// By the names that set the letters of a terminal, the strongest first.
std::string locale_of(const Environment& environment) {
  for (const auto* name : {"LC_ALL", "LC_CTYPE", "LANG"})
    if (auto value = environment.variable(name); value && !value->empty()) return *value;
  return {};
}

class Doctor final : public Command {
  bool report = false;

  void declare(Options& options) override {
    options.flag(report, "--report",
                 tr("add counts of entries and problems, without a text of the data, to show to "
                    "who helps"));
    options.example("doctor", tr("can everything work here?"));
    options.example("doctor --report > tinh-trang.txt", tr("to send along with a question"));
  }

  ExitCode run(Environment& environment) const override {
    std::vector<HealthItem> all = {
        {tr("program"), Message(std::string("campaign " CAMPAIGN_VERSION))}};
    const auto add = [&](std::vector<HealthItem> more) {
      for (auto& one : more) all.push_back(std::move(one));
    };
    try {
      const Workspace workspace(environment);
      all.push_back(data_item(workspace, environment));
      add(health_of_folder(workspace.root()));
      if (report) add(outline_of_data(workspace.campaign(), workspace.diagnostics()));
    } catch (const WorldError& error) {
      all.push_back({tr("campaign"), error.message(), error.help(), true});
    }
    add(health_of_machine(environment.variable("PATH").value_or(""), locale_of(environment)));
    return print(all, environment);
  }

  static HealthItem data_item(const Workspace& workspace, const Environment& environment) {
    const auto& problems = workspace.diagnostics();
    HealthItem one = {tr("campaign"), joined({Message(shown_path(workspace.root(), environment)),
                                              problem_counts(problems, workspace.file_count())},
                                             ": ")};
    if (problems.errors() + problems.warnings() > 0) one.help = tr("`campaign check` shows all");
    one.is_wrong = problems.errors() > 0;
    return one;
  }

  static ExitCode print(const std::vector<HealthItem>& all, Environment& environment) {
    bool is_wrong = false;
    for (const auto& one : all) {
      environment.out << one.name << ": " << one.state << '\n';
      if (!one.help.empty()) environment.out << "  " << one.help << '\n';
      is_wrong |= one.is_wrong;
    }
    return is_wrong ? ExitCode::problems : ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_doctor() { return std::make_unique<Doctor>(); }

}  // namespace campaign
