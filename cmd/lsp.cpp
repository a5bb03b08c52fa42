// `campaign lsp`: the language server, which editors start and speak to.
#include <algorithm>
#include <sstream>

#include "base/visible_buffer.hpp"
#include "command.hpp"
#include "lsp/server.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Those that the campaign reads: no hidden file is among them.
bool is_read(const fs::path& file, const fs::path& root) {
  const auto relative = file.lexically_relative(root);
  return std::none_of(relative.begin(), relative.end(), [](const fs::path& part) {
    return part != ".." && part.string().starts_with('.');
  });
}

lsp::StateReader state_reader(const Environment& environment) {
  return [&environment](const fs::path& start, const FileTexts& open) {
    auto place = environment;
    place.directory = start;
    const auto root = fs::canonical(campaign_root(place));
    place.campaign_directory = place.directory = root;
    OtherFiles other;
    for (const auto& [path, text] : open)
      if (is_read(path, root)) other.texts[path] = text;
    const auto data = std::make_shared<const Workspace>(place, CheckScope::all, other);
    return lsp::CampaignState{
        .owner = data,
        .root = root,
        .today = environment.today,
        .campaign = &data->campaign(),
        .evaluation = &data->evaluation(),
        .problems = &data->diagnostics(),
        .path_of = [data = data.get()](const SourceFile& file) {
          const auto path = data->path_of(file);
          const bool is_left_out = path.empty() && !file.path().empty();  // such as a copy
          return is_left_out ? (data->root() / file.path()).lexically_normal() : path;
        }};
  };
}

class Lsp final : public Command {
  bool over_stdio = false;

  void declare(Options& options) override {
    options.flag(over_stdio, "--stdio",
                 tr("speak over standard input and output, as always: some editors say so"));
    options.example("lsp", tr("what an editor starts; data/editors/README.md says how"));
  }

  ExitCode run(Environment& environment) const override {
    if (environment.answers)
      environment.err << tr("an editor starts this command; it waits for messages of the language "
                            "server protocol")
                      << std::endl;
    std::istringstream nothing;
    const auto write = [&](std::string_view bytes) {
      write_bytes(environment.out, bytes);
      return environment.out.flush().good();
    };
    const bool ended_well = lsp::serve({.in = environment.input ? *environment.input : nothing,
                                        .write = write,
                                        .read = state_reader(environment),
                                        .start = environment.directory,
                                        .language = environment.language,
                                        .version = CAMPAIGN_VERSION});
    return ended_well ? ExitCode::fine : ExitCode::problems;
  }
};

}  // namespace

std::unique_ptr<Command> make_lsp() { return std::make_unique<Lsp>(); }

}  // namespace campaign
