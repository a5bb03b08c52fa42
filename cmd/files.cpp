// `campaign files`: lists the files of the data, so that other programs can work on them.
#include "system/files.hpp"

#include "base/text.hpp"
#include "command.hpp"
#include "load/source_files.hpp"
#include "system/world_error.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Those that are read, else, when an included file is not there, all of the folder.
std::vector<fs::path> files_of_campaign(const fs::path& root) {
  std::vector<fs::path> paths;
  try {
    const auto files = read_source_files(root, [](const fs::path& file) { return file.string(); });
    for (const auto& text : files.texts)
      for (const auto& one : files.read)
        if (&one.file == text.source && !text.skipped) paths.push_back(one.path);
  } catch (const WorldError&) {
    paths = yaml_files(root);
  }
  for (auto& pack : rule_pack_files(root)) paths.push_back(std::move(pack));
  return paths;
}

class Files final : public Command {
  void declare(Options& options) override {
    options.example("files", tr("one path a line, also when the data has errors"));
  }

  ExitCode run(Environment& environment) const override {
    for (const auto& path : files_of_campaign(campaign_root(environment)))
      environment.out << shown_path(path, environment) << '\n';
    return ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_files() { return std::make_unique<Files>(); }

}  // namespace campaign
