// Whatever stands in a `.def` list, and every option, must be tested: fails for what is not.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>

#include "base/registry.hpp"
#include "catalogue.hpp"
#include "command.hpp"
#include "files.hpp"
#include "transcripts.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

/// All command lines of all transcripts that call the program.
const std::vector<std::string>& command_lines() {
  static const std::vector<std::string> lines = [] {
    std::vector<std::string> found;
    for (const auto& path : files_below(source_directory() / "tests/transcripts", ".md")) {
      const auto transcript = parse_transcript(read_file(path));
      for (const auto& step : transcript.steps) {
        const auto* command = std::get_if<testing::Command>(&step);
        if (command && command->text.find("campaign ") != std::string::npos) {
          found.push_back(command->text);
        }
      }
    }
    return found;
  }();
  return lines;
}

bool is_part_of_word(char c) { return c == '-' || std::isalnum(static_cast<unsigned char>(c)); }

bool has_word(const std::string& text, std::string_view word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || !is_part_of_word(text[at - 1]);
    if (begins && (end == text.size() || !is_part_of_word(text[end]))) return true;
  }
  return false;
}

/// Whether one command line has both words.
bool typed(std::string_view first, std::string_view second = "campaign") {
  const auto& lines = command_lines();
  return std::any_of(lines.begin(), lines.end(), [&](const auto& line) {
    return has_word(line, first) && has_word(line, second);
  });
}

bool in_a_transcript(std::string_view word) {
  const auto paths = files_below(source_directory() / "tests/transcripts", ".md");
  return std::any_of(paths.begin(), paths.end(),
                     [&](const auto& path) { return has_word(read_file(path), word); });
}

bool has_faulty_file(std::string_view check) {
  const auto folder = source_directory() / "tests/faulty";
  const std::string name(check);
  return std::filesystem::exists(folder / name) ||
         std::filesystem::exists(folder / (name + ".yaml"));
}

/// Problems of templates, which no data file can have.
std::set<std::string_view> template_checks() {
  return {
#if __has_include("document/template.def")
#define ENTRY(name, severity, summary, why, mend, wrong, right) user_name<#name>,
#include "document/template.def"
#endif
  };
}

std::vector<std::string_view> renderer_names() {
  return {
#define ENTRY(name, ...) user_name<#name>,
#include "render/renderers.def"
  };
}

std::vector<std::string_view> report_names() {
  return {
#if __has_include("report/reports.def")
#define ENTRY(name, ...) user_name<#name>,
#include "report/reports.def"
#endif
  };
}

}  // namespace

TEST_CASE("every check has a faulty file") {
  const auto of_templates = template_checks();
  for (const auto& entry : check_catalogue()) {
    const auto name = entry.check.name;
    const bool tested = of_templates.contains(name) ? in_a_transcript(name) : has_faulty_file(name);
    CHECK_MESSAGE(tested, "no test of check " << name);
  }
}

TEST_CASE("every report and renderer is in a transcript") {
  for (const auto renderer : renderer_names()) {
    CHECK_MESSAGE(typed(renderer), "no transcript renders " << renderer);
  }
  for (const auto report : report_names()) {
    CHECK_MESSAGE(typed(report), "no transcript shows the report " << report);
  }
}

TEST_CASE("every command and option is in a transcript") {
  for (const auto& entry : commands()) {
    CHECK_MESSAGE(typed(entry.name), "no transcript runs campaign " << entry.name);
    Options options;
    const auto command = entry.make();
    command->declare(options);
    for (const auto& option : options.own()) {
      if (option.names.empty()) continue;
      const auto name = long_name(option.names);
      CHECK_MESSAGE(typed(entry.name, name), "no transcript of " << entry.name << " uses " << name);
    }
  }
}

TEST_CASE("every option in help is in a transcript") {
  const Workplace workplace({});
  std::set<std::string> names;
  for (const auto& entry : commands()) {
    const auto help = workplace.run_campaign({std::string(entry.name), "--help"}).out;
    const std::regex option("(^|[^a-z-])(--[a-z][a-z-]+)");
    for (std::sregex_iterator at(help.begin(), help.end(), option), end; at != end; ++at) {
      names.insert((*at)[2]);
    }
  }
  for (const auto& name : names) CHECK_MESSAGE(typed(name), "no transcript uses " << name);
}
