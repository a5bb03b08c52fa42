// Holds what lib/README.md promises: who may include whom, and how files are written.
#include <doctest/doctest.h>

#include <cctype>
#include <map>
#include <set>

#include "base/text.hpp"
#include "files.hpp"

using namespace campaign;
using namespace campaign::testing;
namespace fs = std::filesystem;

namespace {

/// Who may include whom, besides itself.
const std::map<std::string, std::set<std::string>>& allowed() {
  static const std::map<std::string, std::set<std::string>> table = {
      {"base", {}},
      {"system", {"base"}},
      {"yaml", {"base"}},
      {"model", {"base"}},
      {"load", {"base", "system", "yaml", "model"}},
      {"score", {"base", "model"}},
      {"award", {"base", "model", "score"}},
      {"proof", {"base", "model"}},
      {"check", {"base", "model", "score", "award", "proof"}},
      {"report", {"base", "model", "score", "award"}},
      {"dossier", {"base", "model", "score", "award", "report"}},
      {"document", {"base", "yaml"}},
      {"ooxml", {"base"}},
      {"form", {"base", "document", "ooxml"}},
      {"render", {"base", "system", "document", "ooxml"}},
      {"screen", {"base", "model", "score", "award", "document"}},
      {"publish",
       {"base", "system", "model", "award", "proof", "report", "dossier", "document", "form",
        "render"}},
      // It lists what the others know: their `.def` files too.
      {"inventory",
       {"base", "system", "yaml", "model", "load", "score", "award", "proof", "check", "report",
        "document", "render", "publish"}},
  };
  return table;
}

std::vector<fs::path> code_below(const std::vector<std::string>& folders) {
  std::vector<fs::path> paths;
  for (const auto& folder : folders) {
    for (const auto* ending : {".cpp", ".hpp", ".def"}) {
      const auto found = files_below(source_directory() / folder, ending);
      paths.insert(paths.end(), found.begin(), found.end());
    }
  }
  return paths;
}

std::string shown(const fs::path& path) {
  return fs::relative(path, source_directory()).generic_string();
}

/// What a file includes, the opening mark taken along: `"base/text.hpp`, `<string`.
std::vector<std::string> includes_of(const fs::path& path) {
  const std::string_view start = "#include ";
  std::vector<std::string> found;
  for (const auto& line : lines_of(read_text(path))) {
    if (!line.starts_with(start)) continue;
    found.push_back(
        line.substr(start.size(), line.find_first_of("\">", start.size() + 1) - start.size()));
  }
  return found;
}

std::string folder_in_lib(const fs::path& path) {
  return fs::relative(path, source_directory() / "lib").begin()->string();
}

void hold_the_table(const fs::path& path, const std::string& include) {
  const auto mine = folder_in_lib(path);
  const auto slash = include.find('/');
  if (include.front() != '"' || include.ends_with(".inc")) return;
  CHECK_MESSAGE(slash != std::string::npos, shown(path) << " must not include " << include);
  const auto other = include.substr(1, slash - 1);
  CHECK_MESSAGE((other == mine || allowed().at(mine).contains(other)),
                shown(path) << " must not include " << include);
}

/// Lines of the comment that opens a file, without its slashes.
std::string opening_comment(const std::vector<std::string>& lines) {
  std::string comment;
  for (const auto& line : lines) {
    if (!line.starts_with("// ")) break;
    comment += line.substr(3) + " ";
  }
  return comment;
}

/// Names of functions that a file keeps to itself: those at the left edge of `namespace {`.
std::set<std::string> own_functions(const fs::path& path) {
  std::set<std::string> names;
  bool own = false;
  for (const auto& line : lines_of(read_text(path))) {
    own = line == "namespace {" || (own && !line.starts_with("}  // namespace"));
    const auto bracket = line.find('(');
    const bool begins = own && bracket != line.npos && line.find('=') > bracket &&
                        std::isalpha(static_cast<unsigned char>(line.front())) != 0;
    if (!begins) continue;
    auto start = bracket;
    while (start > 0 && (std::isalnum(static_cast<unsigned char>(line[start - 1])) != 0 ||
                         line[start - 1] == '_'))
      --start;
    if (start > 0 && start < bracket && line[start - 1] == ' ')
      names.insert(line.substr(start, bracket - start));
  }
  return names;
}

}  // namespace

TEST_CASE("folders of lib include only what they may") {
  for (const auto& path : code_below({"lib"})) {
    REQUIRE_MESSAGE(allowed().contains(folder_in_lib(path)), shown(path)
                                                                 << " is in no known folder");
    for (const auto& include : includes_of(path)) hold_the_table(path, include);
  }
}

TEST_CASE("a library is known to one file") {
  const std::map<std::string, size_t> most = {{"<yaml-cpp/", 1},  {"<CLI/", 1},    {"<cmark", 1},
                                              {"<unicode/", 1},   {"<pugixml", 1}, {"<zip.h", 1},
                                              {"<xlsxwriter", 2}, {"<git2", 1}};
  for (const auto& [library, count] : most) {
    std::set<std::string> users;
    for (const auto& path : code_below({"lib", "cmd"})) {
      for (const auto& include : includes_of(path)) {
        if (include.starts_with(library)) users.insert(shown(path));
      }
    }
    const auto list = join({users.begin(), users.end()}, ", ");
    CHECK_MESSAGE(users.size() <= count, library << " is included by " << list);
  }
}

// Files of a folder are compiled together, where another's function could be called by mistake.
TEST_CASE("a function that a file keeps to itself has a name of its own in the folder") {
  std::map<std::string, std::string> users;
  for (const auto& path : code_below({"lib", "cmd"})) {
    if (path.extension() != ".cpp") continue;
    for (const auto& name : own_functions(path)) {
      const auto [other, is_new] =
          users.try_emplace(path.parent_path().string() + ": " + name, shown(path));
      CHECK_MESSAGE(is_new, name << " is in " << shown(path) << " and in " << other->second);
    }
  }
}

TEST_CASE("every file opens with a sentence that says what it is for") {
  for (const auto& path : code_below({"lib", "cmd", "tests"})) {
    const auto comment = opening_comment(lines_of(read_text(path)));
    CHECK_MESSAGE(comment.find_first_of(".:") != std::string::npos, shown(path));
  }
}

TEST_CASE("files and lines are short") {
  for (const auto& path : code_below({"lib", "cmd", "tests"})) {
    const auto lines = lines_of(read_text(path));
    if (path.extension() != ".def") CHECK_MESSAGE(lines.size() <= 250, shown(path));
    bool in_raw_string = false;  // what a program prints is as long as it is
    for (size_t i = 0; i < lines.size(); ++i) {
      in_raw_string |= lines[i].find("R\"(") != std::string::npos;
      CHECK_MESSAGE((in_raw_string || character_count(lines[i]) <= 100), shown(path)
                                                                             << ":" << i + 1);
      in_raw_string &= lines[i].find(")\"") == std::string::npos;
    }
  }
}

TEST_CASE("every folder says in a README what belongs there") {
  std::vector<std::string> folders = {"cmd", "lib", "tests", "data", "templates"};
  for (const auto& [folder, unused] : allowed()) folders.push_back("lib/" + folder);
  for (const auto& folder : folders) {
    if (!fs::exists(source_directory() / folder)) continue;
    const auto path = source_directory() / folder / "README.md";
    CHECK_MESSAGE(fs::exists(path), folder << " has no README.md");
    if (!fs::exists(path)) continue;
    const size_t most = folder == "data" ? 290 : folder == "templates" ? 90 : 40;
    const auto lines = lines_of(read_text(path));
    CHECK_MESSAGE(lines.size() <= most, shown(path));
    CHECK_MESSAGE(lines.front().starts_with("# "), shown(path));
  }
}

TEST_CASE("nothing names a place on somebody's machine") {
  for (const auto* folder : {"cmd", "lib", "tests", "data", "templates", ".ci"}) {
    for (const auto& path : files_below(source_directory() / folder)) {
      if (path.filename() == "architecture_test.cpp") continue;
      const auto text = read_text(path);
      for (const auto* place :
           {" /home/", "\"/home/", " /work/", "\"/work/", " /root/", "/Users/"}) {
        CHECK_MESSAGE(text.find(place) == std::string::npos, shown(path) << ": " << place);
      }
    }
  }
}
