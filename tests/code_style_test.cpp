// How files are written: what they open with, how long they are, and what they never say.
#include <doctest/doctest.h>

#include <set>

#include "base/text.hpp"
#include "code_files.hpp"
#include "files.hpp"

using namespace campaign;
using namespace campaign::testing;
namespace fs = std::filesystem;

namespace {

/// Lines of the comment that opens a file, without its slashes.
std::string opening_comment(const std::vector<std::string>& lines) {
  std::string comment;
  for (const auto& line : lines) {
    if (!line.starts_with("// ")) break;
    comment += line.substr(3) + " ";
  }
  return comment;
}

/// Letters that only Vietnamese has, between quotes and not in a comment.
bool has_vietnamese_literal(const std::string& line) {
  const auto code = line.substr(0, line.find("//"));
  const auto first = code.find('"'), last = code.rfind('"');
  if (first == last) return false;
  for (size_t at = first; at < last;) {
    const char32_t c = next_character(code, at);
    const bool latin = (c >= 0xC0 && c <= 0x1B0) || (c >= 0x1EA0 && c <= 0x1EF9);
    if (latin && c != 0xD7 && c != 0xF7) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("what documents say in Vietnamese is in few files of render and document") {
  const std::set<std::string> may = {"wording",         "numerals",  "phrases",
                                     "official_letter", "docx_keep", "sheets"};
  for (const auto& path : code_below({"lib/render", "lib/document"})) {
    if (may.contains(path.stem().string()) || path.extension() == ".def") continue;
    for (const auto& line : lines_of(read_text(path)))
      CHECK_MESSAGE(!has_vietnamese_literal(line), shown(path) << ": " << line);
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
  for (const auto& folder : lib_folders()) folders.push_back("lib/" + folder);
  for (const auto& folder : folders) {
    if (!fs::exists(source_directory() / folder)) continue;
    const auto path = source_directory() / folder / "README.md";
    CHECK_MESSAGE(fs::exists(path), folder << " has no README.md");
    if (!fs::exists(path)) continue;
    const size_t most = folder == "data"        ? 400
                        : folder == "templates" ? 90
                        : folder == "tests"     ? 60
                                                : 40;
    const auto lines = lines_of(read_text(path));
    CHECK_MESSAGE(lines.size() <= most, shown(path));
    CHECK_MESSAGE(lines.front().starts_with("# "), shown(path));
  }
}

TEST_CASE("nothing names a place on somebody's machine") {
  for (const auto* folder : {"cmd", "lib", "tests", "data", "templates", ".ci"}) {
    for (const auto& path : files_below(source_directory() / folder)) {
      if (path.filename() == "code_style_test.cpp") continue;
      const auto text = read_text(path);
      for (const auto* place :
           {" /home/", "\"/home/", " /work/", "\"/work/", " /root/", "/Users/"}) {
        CHECK_MESSAGE(text.find(place) == std::string::npos, shown(path) << ": " << place);
      }
    }
  }
}
