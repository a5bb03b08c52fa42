// `campaign init`: starts a campaign without overwriting existing files.
#include <fmt/format.h>

#include "award/labels.hpp"
#include "base/message.hpp"
#include "base/shell_word.hpp"
#include "base/text.hpp"
#include "command.hpp"
#include "starter.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// The absolute path without `.`, `..` and a trailing slash.
fs::path tidy(const fs::path& path) {
  const auto normal = fs::absolute(path).lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

/// The campaign in a folder above, which would also read the files of the new one.
std::optional<fs::path> enclosing_campaign(const fs::path& folder) {
  for (auto above = folder; above != above.parent_path();) {
    above = above.parent_path();
    if (fs::is_regular_file(above / "campaign.yaml")) return above;
  }
  return std::nullopt;
}

ExitCode refuse(std::ostream& err, const Message& message) {
  err << "campaign: " << message << "; " << tr("nothing was written") << '\n';
  return ExitCode::world;
}

ExitCode refuse_to_replace(std::ostream& err, const std::vector<fs::path>& existing,
                           const fs::path& shown) {
  refuse(err, tr("these files are there and say something else"));
  for (const auto& path : existing)
    err << "  " << (shown / path).lexically_normal().generic_string() << '\n';
  err << tr("name another folder, or move them away") << '\n';
  return ExitCode::world;
}

/// Suggests commands to run next, with `-C` where needed.
void print_next_steps(std::ostream& out, const std::string& shown) {
  const std::string program = shown == "." ? "campaign" : "campaign -C " + shell_word(shown);
  const std::pair<const char*, Message> lines[] = {
      {"check", tr("find every problem in the files")},
      {"report", tr("make the report of the last month")},
      {"run monthly -o bao-cao/", tr("make all files of the month")},
      {"list sections", tr("what else the files may say")}};
  const auto plan = (fs::path(shown) / "campaign.yaml").lexically_normal().generic_string();
  out << say("edit {} first, then the units and people; next:", plan) << '\n';
  for (const auto& [command, meaning] : lines)
    out << "  " << pad(program + " " + command, display_width(program) + 26) << meaning << '\n';
}

class Init final : public Command {
  std::optional<std::string> directory;
  bool example = false;

  void declare(Options& options) override {
    options.argument(directory, tr("DIR"),
                     tr("the folder of the new campaign; without it the current one"));
    options.flag(example, "--example", tr("write the sample: a whole campaign of nine months"));
    options.example("init phong-trao", tr("commented files, to be filled in"));
    options.example("init --example mau", tr("a whole campaign to try things with"));
  }

  /// What to know of the law that the starter files name; empty when it can judge.
  static std::string law_note(const Environment& environment) {
    const auto& law = starter_law(environment.today);
    const auto unread = unread_law_note(law);
    if (unread.empty()) return {};
    const auto note = say("note: the files name the rule pack {}", *law.id) + unread;
    return wrap(note.text(environment.language), environment.width) + '\n';
  }

  ExitCode run(Environment& environment) const override {
    const fs::path start = environment.campaign_directory.value_or(environment.directory);
    const fs::path folder = tidy(start / directory.value_or("."));
    const std::string shown =
        folder.lexically_proximate(tidy(environment.directory)).generic_string();
    if (const auto outer = enclosing_campaign(folder))
      return refuse(environment.err, say("{} lies in the campaign of {}, which would read it too",
                                         shown, outer->string()));
    const auto files = example ? sample_files() : starter_files(environment.today);
    const auto existing = in_the_way(files, folder);
    if (!existing.empty()) return refuse_to_replace(environment.err, existing, shown);
    if (const auto written = write_new_files(files, folder); written > 0)
      environment.out << say("wrote {} to {}", say_count("{} file", "{} files", written), shown);
    else
      environment.out << say("nothing to write: {} has all of the files", shown);
    environment.out << '\n';
    if (!example) environment.out << law_note(environment);
    return print_next_steps(environment.out, shown), ExitCode::fine;
  }
};

}  // namespace

std::unique_ptr<Command> make_init() { return std::make_unique<Init>(); }

}  // namespace campaign
