// What `campaign export` writes, `campaign import` takes back: nothing is added or changed, and
// where a section was emptied it is again what it was.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "entry/record_kinds.hpp"
#include "files.hpp"
#include "workplace.hpp"
#include "yaml/parse.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

namespace fs = std::filesystem;

struct Format {
  std::string ending;
  std::vector<std::string> options = {};
};

const std::vector<Format>& formats() {
  static const std::vector<Format> list = {
      {"csv"}, {"csv", {"--excel"}}, {"xlsx"}, {"json"}, {"ndjson"}};
  return list;
}

/// Texts that spreadsheets and separators would change, and fields that the sample has not.
constexpr const char* kHardCases = R"(
units:
  - {id: to-mot, name: "Tổ 1, 2; 3", kind: other, class: enterprise, until: 2021-12-31, succeeded-by: [to-hai, to-ba],
     phone: 0294 000 0105, address: "'90 Lê Lợi"}
  - {id: to-hai, name: Tổ Hai, from: 2022-01-01, takes-part: false}
  - {id: to-ba, name: Tổ Ba, from: 2022-01-01, women-share: 3/7}
people:
  - {id: ngoai-1, name: Trần Ngoại Viện, unit: to-mot, takes-part: false, statistical-class: businessperson,
     hometown: "1/2", residence: "=1+1", qualification: "12/12", duties: "-5 độ"}
achievements:
  - {id: tt-2021-10-90, subjects: [ngoai-1, to-mot], date: 2021-Q4, title: "\"Ba cùng\"", summary: "2021",
     evidence: ["a; b", "\"c\" d", "=\"0294\"", "''x", "08/10"]}
absences:
  - {subject: kim-na-ret, period: 2021-10-05..2021-10-20, kind: maternity, document: 12/QĐ-STTTT}
  - {subject: le-van-ut, period: 2021-11-08, kind: sick}
awards:
  - {id: kt-2015-90, subject: ngoai-1, form: bang-khen-tinh, decision: "1/2015", date: 2015-03-01, covers: 2014, revoked: 2016-01-01}
initiatives:
  - {id: sk-2015-90, subject: ngoai-1, level: agency, title: "Sep 5", used-for: [kt-2015-90]}
figures: [{period: 2021-10, values: {tin-bai: 1.5}}]
)";

void add_hard_cases(const Workplace& place) {
  std::ofstream(place.folder() / "data" / "kho.yaml") << kHardCases;
}

std::string exported(const Workplace& place, const RecordKind& kind, const Format& format) {
  const auto name = std::string(kind.name) + "." + format.ending;
  fs::remove(place.folder() / name);
  std::vector<std::string> arguments = {"export", std::string(kind.name), "-o", name};
  arguments.insert(arguments.end(), format.options.begin(), format.options.end());
  const auto shown = place.run_campaign(arguments);
  REQUIRE_MESSAGE(shown.code == 0, shown.both);
  return name;
}

/// A value as one text, whatever blanks and line ends it was written with.
std::string canonical(yaml::View node) {
  std::string text;
  if (node.kind() == yaml::Kind::scalar) {
    const auto written = replace_all(std::string(node.text()), "\n", " ");
    for (const auto word : split(written, ' '))
      if (!word.empty()) text += (text.empty() ? "" : " ") + std::string(word);
    return composed(text);
  }
  std::vector<std::string> parts;
  const bool is_mapping = node.kind() == yaml::Kind::mapping;
  for (auto one = node.first_child(); one; one = is_mapping ? one.next().next() : one.next())
    parts.push_back(is_mapping ? canonical(one) + "=" + canonical(one.next()) : canonical(one));
  std::sort(parts.begin(), parts.end());
  return "[" + join(parts, "|") + "]";
}

/// All entries of a section, wherever they stand, in an order of their own.
std::vector<std::string> entries_of(const fs::path& folder, std::string_view section) {
  std::vector<std::string> list;
  for (const auto& file : fs::recursive_directory_iterator(folder)) {
    if (file.path().extension() != ".yaml") continue;
    const SourceFile source(file.path().string(), read_text(file.path()));
    Diagnostics ignored;
    const auto document = yaml::parse(source, ignored);
    const auto entries = field_of(document.root(), section);
    if (!entries) continue;
    for (auto one = entries.first_child(); one; one = one.next())
      list.push_back(replace_all(canonical(one), "subjects=", "subject="));
  }
  std::sort(list.begin(), list.end());
  return list;
}

/// Takes a section out of all files, with its lines.
void empty_section(const fs::path& folder, std::string_view section) {
  for (const auto& file : fs::recursive_directory_iterator(folder)) {
    if (file.path().extension() != ".yaml") continue;
    std::string left;
    bool inside = false;
    const auto text = read_text(file.path());
    for (const auto line : split(text, '\n')) {
      if (!line.empty() && line[0] != ' ' && line[0] != '#')
        inside = line.starts_with(std::string(section) + ":");
      if (!inside) left += std::string(line) + "\n";
    }
    std::ofstream(file.path(), std::ios::binary) << left;
  }
}

}  // namespace

TEST_CASE("export: what is imported back is the same") {
  const Workplace place({.fixture = "sample"});
  add_hard_cases(place);
  for (const auto& kind : record_kinds())
    for (const auto& format : formats()) {
      const auto name = exported(place, kind, format);
      const auto shown = place.run_campaign({"import", std::string(kind.name), name});
      CHECK_MESSAGE(shown.code == 0, kind.name << " " << name << "\n" << shown.both);
      CHECK_MESSAGE(shown.both.ends_with("the same\nnothing to change\n"), kind.name << " " << name
                                                                                     << "\n"
                                                                                     << shown.both);
    }
}

TEST_CASE("export: a section that was emptied is imported as it was") {
  const std::vector<Format> for_people_and_programs = {{"csv", {"--excel"}}, {"json"}};
  for (const auto& kind : record_kinds())
    for (const auto& format : for_people_and_programs) {
      const Workplace place({.fixture = "sample"});
      add_hard_cases(place);
      const auto before = entries_of(place.folder() / "data", kind.name);
      const auto name = exported(place, kind, format);
      empty_section(place.folder() / "data", kind.name);
      CHECK(entries_of(place.folder() / "data", kind.name).empty());
      const auto shown = place.run_campaign({"import", std::string(kind.name), name});
      CHECK_MESSAGE(shown.code == 0, kind.name << " " << name << "\n" << shown.both);
      CHECK_MESSAGE(entries_of(place.folder() / "data", kind.name) == before,
                    kind.name << " " << name);
    }
}
