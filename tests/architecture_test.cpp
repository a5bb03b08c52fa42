// Holds what lib/README.md promises: who may include whom, and how files are written.
#include <doctest/doctest.h>

#include <cctype>
#include <map>
#include <set>

#include "base/text.hpp"
#include "code_files.hpp"
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
      {"check", {"base", "model", "score", "award", "proof", "close"}},
      {"close", {"base", "model", "score", "award", "edit"}},
      {"report", {"base", "model", "score", "award", "close"}},
      {"change", {"base", "system", "model", "load", "score", "award", "close"}},
      {"table", {"base", "system", "ooxml"}},
      {"edit", {"base", "yaml", "model", "load"}},
      {"entry", {"base", "yaml", "model", "load", "score", "award", "proof", "table", "edit"}},
      {"dossier", {"base", "model", "score", "award", "report"}},
      {"document", {"base", "yaml"}},
      {"ooxml", {"base"}},
      {"form", {"base", "document", "ooxml"}},
      {"render", {"base", "system", "document", "ooxml"}},
      {"screen", {"base", "model", "score", "award", "document"}},
      {"lsp",
       {"base", "system", "yaml", "model", "load", "score", "award", "edit", "entry", "screen",
        "inventory"}},
      {"publish",
       {"base", "system", "yaml", "model", "award", "proof", "change", "report", "dossier",
        "document", "ooxml", "form", "table", "render", "screen"}},
      {"site", {"base", "system", "report", "document", "render", "publish"}},
      // It lists what the others know: their `.def` files too.
      {"inventory",
       {"base", "system", "yaml", "model", "load", "score", "award", "proof", "check", "report",
        "document", "render", "publish"}},
  };
  return table;
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

/// The folder of lib, or cmd, that a file is in, whose README describes it.
fs::path in_lib_or_cmd(const fs::path& path) {
  const auto relative = fs::relative(path, source_directory());
  auto part = relative.begin();
  const auto top = *part++;
  return source_directory() / (top == "lib" ? top / *part : top);
}

/// Names of the functions that a header declares at its left edge, without those of lists and
/// templates, which are defined where they are declared.
std::set<std::string> declared_functions(const fs::path& header) {
  std::set<std::string> names;
  std::string declaration;
  for (const auto& line : lines_of(read_text(header))) {
    if (declaration.empty() && !line.empty() &&
        std::isalpha(static_cast<unsigned char>(line.front())) != 0)
      declaration = line;
    else if (!declaration.empty())
      declaration += line;
    if (declaration.empty() || declaration.find_first_of(";{") == std::string::npos) continue;
    const auto bracket = declaration.find('(');
    const bool is_function = declaration.find(';') < declaration.find('{') &&
                             bracket < declaration.find('=') && !declaration.starts_with("using") &&
                             !declaration.starts_with("template") &&
                             !declaration.starts_with("struct");
    if (is_function && bracket != std::string::npos) {
      const auto start = declaration.find_last_of(" *&", bracket);
      names.insert(declaration.substr(start + 1, bracket - start - 1));
    }
    declaration.clear();
  }
  return names;
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
  const std::map<std::string, size_t> most = {
      {"<yaml-cpp/", 1}, {"<CLI/", 1},       {"<cmark", 1}, {"<unicode/", 1}, {"<pugixml", 1},
      {"<zip.h", 1},     {"<xlsxwriter", 4}, {"<git2", 2},  {"<nlohmann/", 1}};
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

TEST_CASE("a stem is used once in lib, but for the sections, reports and formats that share one") {
  std::map<std::string, std::set<std::string>> folders;
  for (const auto& path : code_below({"lib"}))
    if (path.extension() != ".def")
      folders[path.stem().string()].insert(path.parent_path().filename().string());
  // Files that are named after an entry of a list: what users write decides their names.
  const std::set<std::string> named_by_entry = {"load", "report", "render", "text", "markdown"};
  for (auto& [stem, where] : folders) {
    std::erase_if(where, [&](const auto& folder) { return named_by_entry.contains(folder); });
    CHECK_MESSAGE(where.size() <= 1, stem << " is in " << where.size() << " folders of lib");
  }
}

TEST_CASE("a function is defined where its header says, or a README names the header of a family") {
  for (const auto& header : code_below({"lib", "cmd"})) {
    if (header.extension() != ".hpp") continue;
    const auto folder = in_lib_or_cmd(header);
    const auto readme = read_text(folder / "README.md");
    if (readme.find("`" + header.filename().string() + "`") != std::string::npos ||
        readme.find("/" + header.filename().string() + "`") != std::string::npos)
      continue;
    const auto source = fs::path(header).replace_extension(".cpp");
    const auto defined = fs::exists(source) ? read_text(source) : std::string();
    for (const auto& name : declared_functions(header))
      CHECK_MESSAGE(defined.find(" " + name + "(") != std::string::npos,
                    shown(header) << " declares " << name);
  }
}
