// `campaign man`: prints the manual page.
#include "arguments/manual.hpp"
#include "command.hpp"

namespace campaign {
namespace {

class Man final : public Command {
  void declare(Options& options) override {
    options.example("man | man -l -", tr("read it"));
    options.example("man > /usr/local/share/man/man1/campaign.1", tr("let man find it"));
  }

  ExitCode run(Environment& environment) const override {
    environment.out << manual_page(CAMPAIGN_VERSION, environment.today, environment.language);
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_man() { return std::make_unique<Man>(); }

}  // namespace campaign
