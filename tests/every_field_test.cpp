// No data is dead: each field of the sample gets another value, and an answer must change with it.
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <set>

#include "base/diagnostic.hpp"
#include "base/text.hpp"
#include "files.hpp"
#include "workplace.hpp"
#include "yaml/parse.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRenamed = "(renamed)";

struct Field {
  std::string path;  ///< `campaign/reporting/due-day`; keys that users choose are `*`
  std::string file;
  uint32_t offset = 0;
  uint32_t length = 0;
  std::string text;
};

/// A line of every_field.md.
struct Change {
  std::string path;
  std::string from;  ///< how the field's text begins
  std::string to;    ///< as it is written in the file
  std::string command;
};

std::vector<Change> changes() {
  std::vector<Change> list;
  const auto text = read_text(source_directory() / "tests/every_field.md");
  for (const auto line : split(text, '\n')) {
    const auto cells = split(line, '|');
    if (cells.size() != 6 || !trim(cells[4]).starts_with("`campaign ")) continue;
    const auto code = [&](size_t i) { return replace_all(std::string(trim(cells[i])), "`", ""); };
    list.push_back({code(1), code(2), code(3), code(4)});
  }
  return list;
}

/// Fields that need other data to be shown, and the test that has it.
std::map<std::string, std::string> shown_with_other_data() {
  std::map<std::string, std::string> tests;
  const auto text = read_text(source_directory() / "tests/every_field.md");
  for (const auto line : split(text, '\n')) {
    const auto cells = split(line, '|');
    if (cells.size() == 4 && trim(cells[2]).starts_with("`tests/"))
      tests[replace_all(std::string(trim(cells[1])), "`", "")] =
          replace_all(std::string(trim(cells[2])), "`", "");
  }
  return tests;
}

class FieldFinder {
 public:
  explicit FieldFinder(const fs::path& data) : data_(data) {}

  std::vector<Field> fields() {
    for (const auto& path : files_below(data_, ".yaml")) {
      file_ = fs::relative(path, data_).generic_string();
      const SourceFile source(file_, read_text(path));
      Diagnostics ignored;
      const auto document = yaml::parse(source, ignored);
      if (!file_.starts_with("rule-packs/")) visit(document.root(), "");
    }
    return std::move(fields_);
  }

 private:
  void visit(yaml::View node, const std::string& path) {
    if (node.kind() == yaml::Kind::sequence)
      for (auto one = node.first_child(); one; one = one.next()) visit(one, path);
    if (node.kind() == yaml::Kind::scalar)
      fields_.push_back(
          {path, file_, node.span().offset, node.span().length, std::string(node.text())});
    if (node.kind() != yaml::Kind::mapping) return;
    const bool chosen = path.ends_with("/scores") || path.ends_with("/scores/*") ||
                        path.ends_with("/values") || path.ends_with("/of") ||
                        path.ends_with("/threshold");
    for (auto key = node.first_child(); key; key = key.next().next())
      visit(key.next(),
            (path.empty() ? "" : path + "/") + (chosen ? "*" : std::string(key.text())));
  }

  fs::path data_;
  std::string file_ = {};
  std::vector<Field> fields_ = {};
};

bool is_of_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// The text with an id replaced wherever it stands by itself.
std::string renamed(const std::string& text, const std::string& id) {
  std::string result;
  for (size_t at = 0; at < text.size();) {
    const bool whole = text.compare(at, id.size(), id) == 0 &&
                       (at == 0 || !is_of_id(text[at - 1])) &&
                       (at + id.size() == text.size() || !is_of_id(text[at + id.size()]));
    result += whole ? "khac-" + id : text.substr(at, 1);
    at += whole ? id.size() : 1;
  }
  return result;
}

/// The files of a folder, changed until the end of the scope.
class ChangedFiles {
 public:
  ChangedFiles(const fs::path& data, const Field& field, const std::string& to) {
    if (to != kRenamed) {
      const auto path = data / field.file;
      auto text = read_text(path);
      const bool ends_line = field.length > 0 && text[field.offset + field.length - 1] == '\n';
      write(path, text.replace(field.offset, field.length, to + (ends_line ? "\n" : "")));
    } else {
      for (const auto& path : files_below(data, ".yaml"))
        if (!fs::relative(path, data).generic_string().starts_with("rule-packs/"))
          write(path, renamed(read_text(path), field.text));
    }
  }
  ~ChangedFiles() {
    for (const auto& [path, text] : before_) std::ofstream(path) << text;
  }
  ChangedFiles(const ChangedFiles&) = delete;

 private:
  void write(const fs::path& path, const std::string& text) {
    before_.emplace(path, read_text(path));
    std::ofstream(path) << text;
  }

  std::map<fs::path, std::string> before_;
};

/// The first fields that the change may be made to.
std::vector<Field> fields_of(const std::vector<Field>& fields, const Change& change) {
  constexpr size_t kMost = 3;
  std::vector<Field> found;
  for (const auto& field : fields)
    if (found.size() < kMost && field.path == change.path && field.text.starts_with(change.from))
      found.push_back(field);
  return found;
}

/// Whether the command says that the data contradicts itself now, instead of its answer.
bool is_refused(const Output& before, const Output& after, const Change& change) {
  return after.code != before.code && change.command != "campaign check";
}

}  // namespace

TEST_CASE("each field of the sample changes something that is printed") {
  const Workplace place({.fixture = "sample", .today = {2022, 6, 15}, .language = "en"});
  const auto data = place.folder() / "data";
  const auto fields = FieldFinder(data).fields();
  std::map<std::string, Output> answers;
  std::set<std::string> tried;
  for (const auto& change : changes()) {
    CAPTURE(change.path);
    tried.insert(change.path);
    const auto [before, is_new] = answers.try_emplace(change.command);
    if (is_new) before->second = place.type(change.command);
    bool is_shown = false;
    for (const auto& field : fields_of(fields, change)) {
      if (is_shown) break;
      const ChangedFiles changed(data, field, change.to);
      const auto after = place.type(change.command);
      is_shown = after.lines != before->second.lines && !is_refused(before->second, after, change);
    }
    CHECK_MESSAGE(is_shown, change.from << " became " << change.to << ": " << change.command);
  }
  for (const auto& [path, test] : shown_with_other_data()) {
    tried.insert(path);
    const auto key = path.substr(path.rfind('/') + 1) + ":";
    CHECK_MESSAGE(read_text(source_directory() / test).find(key) != std::string::npos, path);
  }
  std::set<std::string> untried;
  for (const auto& field : fields)
    if (!tried.contains(field.path)) untried.insert(field.path);
  for (const auto& path : untried) FAIL_CHECK(path << " has no line in every_field.md");
}
