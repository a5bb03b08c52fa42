// Whatever stands in a `.def` list, and every option, must be tested: fails for what is not.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

#include "base/text.hpp"
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
      const auto transcript = parse_transcript(read_text(path));
      for (const auto& step : transcript.steps) {
        const auto* command = std::get_if<testing::ShellLine>(&step);
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
                     [&](const auto& path) { return has_word(read_text(path), word); });
}

bool has_faulty_file(std::string_view check) {
  const auto folder = source_directory() / "tests/faulty";
  const std::string name(check);
  return std::filesystem::exists(folder / name) ||
         std::filesystem::exists(folder / (name + ".yaml"));
}

struct List {
  std::filesystem::path path;
  bool of_checks = false;
  std::vector<std::string> names;  ///< as users write them
};

List read_list(const std::filesystem::path& path) {
  List list{.path = path};
  const std::string_view start = "ENTRY(";
  for (const auto& line : lines_of(read_text(path))) {
    if (line.starts_with("// ENTRY(")) list.of_checks = has_word(line, "severity");
    if (!line.starts_with(start)) continue;
    const auto name = line.substr(start.size(), line.find_first_of(",)") - start.size());
    const auto quote = line.find('"');
    const bool is_method = path.filename() == "requests.def";
    list.names.push_back(is_method ? line.substr(quote, line.rfind('"') + 1 - quote)
                                   : replace_all(name, "_", "-"));
  }
  return list;
}

std::vector<List> all_lists() {
  std::vector<List> lists;
  for (const auto* folder : {"cmd", "lib"}) {
    for (const auto& path : files_below(source_directory() / folder, ".def")) {
      lists.push_back(read_list(path));
    }
  }
  return lists;
}

/// A test of the loader reads such a section.
bool is_read(const std::string& section) {
  for (const auto& path : files_below(source_directory() / "tests/load", ".cpp"))
    if (read_text(path).find(section + ":") != std::string::npos) return true;
  return false;
}

/// A message of a transcript or of an editor has the method, in quotes.
bool is_asked(const std::string& method) {
  for (const auto* folder : {"tests/transcripts", "tests/documents"})
    for (const auto& path : files_below(source_directory() / folder))
      if (read_text(path).find(method) != std::string::npos) return true;
  return false;
}

/// A faulty file; of problems of templates and drafts, which no data can have, a transcript; of a
/// section, a test of the loader; of a request of editors, a message. Meanings of tags have a test
/// of their own.
bool is_tested(const List& list, const std::string& name) {
  if (list.path.filename() == "tag_meanings.def") return true;
  if (list.path.filename() == "sections.def") return is_read(name);
  if (list.path.filename() == "requests.def") return is_asked(name);
  if (!list.of_checks) return typed(name);
  const bool of_documents =
      list.path.filename() == "template.def" || list.path.filename() == "drafts.def";
  return has_faulty_file(name) || (of_documents && in_a_transcript(name));
}

}  // namespace

TEST_CASE("every check has a faulty file, every other entry of a list a transcript") {
  for (const auto& list : all_lists()) {
    for (const auto& name : list.names) {
      CHECK_MESSAGE(is_tested(list, name), list.path.filename().string() << ": " << name);
    }
  }
}

TEST_CASE("every option of a command is in a transcript") {
  for (const auto& entry : commands()) {
    Options options;
    const auto command = entry.make();
    command->declare(options);
    for (const auto& option : options.own()) {
      if (option.names.empty()) continue;
      const auto name = option.names.substr(option.names.rfind(',') + 1);
      CHECK_MESSAGE(typed(entry.name, name), "no transcript of " << entry.name << " uses " << name);
    }
  }
}

TEST_CASE("every option in help is in a transcript") {
  const Workplace workplace({});
  for (const auto& entry : commands()) {
    auto help = workplace.run_campaign({std::string(entry.name), "--help"}).out;
    std::replace(help.begin(), help.end(), '\n', ' ');
    for (const auto word : split(help, ' ')) {
      const auto name = word.substr(0, word.find_first_of("=,.`"));
      if (name.starts_with("--")) CHECK_MESSAGE(typed(name), "no transcript uses " << name);
    }
  }
}

namespace {

/// The parts of a line between two marks: `a` and `b` of `"a"; "b"`.
std::vector<std::string> quoted(const std::string& line, char mark) {
  std::vector<std::string> parts;
  const auto pieces = split(line, mark);
  for (size_t i = 1; i + 1 < pieces.size(); i += 2) parts.emplace_back(pieces[i]);
  return parts;
}

bool is_test_case(const std::string& name) {
  const auto line = "TEST_CASE(\"" + name + "\")";
  const auto all = files_below(source_directory() / "tests");
  return std::any_of(all.begin(), all.end(), [&](const auto& path) {
    return path.extension() == ".cpp" && read_text(path).find(line) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("every promise names tests that there are") {
  size_t promises = 0;
  const auto folder = source_directory() / "tests";
  for (const auto& line : lines_of(read_text(folder / "README.md"))) {
    if (!line.starts_with("| ") || line == "| promise | test |") continue;
    ++promises;
    const auto tests = quoted(line, '"'), files = quoted(line, '`');
    CHECK_MESSAGE(tests.size() + files.size() > 0, line);
    for (const auto& name : tests) CHECK_MESSAGE(is_test_case(name), name);
    for (const auto& name : files) CHECK_MESSAGE(std::filesystem::exists(folder / name), name);
  }
  CHECK(promises >= 10);
}
