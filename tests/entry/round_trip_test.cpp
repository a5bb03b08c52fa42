// What `campaign export` writes, `campaign import` takes back: nothing is added or changed, and
// where a section was emptied it is again what it was.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "entry/entry_table.hpp"
#include "entry/report_entries.hpp"
#include "files.hpp"
#include "workplace.hpp"
#include "workspace.hpp"
#include "yaml/parse.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

namespace fs = std::filesystem;

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
  std::ostringstream out;
  const Date today{2021, 11, 10};
  const Environment environment{
      .out = out, .err = out, .today = today, .directory = place.folder()};
  const Workspace workspace(environment);
  const auto& evaluation = workspace.evaluation();
  const ImportMap no_map;
  const FieldReader reader(evaluation, today, no_map);
  for (const auto& kind : record_kinds())
    for (const auto& writer : table_writers())
      for (const bool for_people : {false, true}) {
        if (writer.name != "csv" && for_people == writer.is_text) continue;
        const SectionEntries entries(workspace.campaign(), kind.name, kind.pairs);
        const auto made = entry_table(evaluation, kind, entries, today, for_people);
        Message why;
        const auto tables =
            read_tables(writer.write(made.table), "." + std::string(writer.name), why);
        REQUIRE_MESSAGE(tables, why.text(Language::english));
        EntryImport import(evaluation, today, kind, entries, reader, no_map);
        const auto result = report_rows(import.read(tables->front()));
        const auto counts = counts_line({result}).text(Language::english);
        CHECK_MESSAGE(result.problems.empty(), kind.name << " " << writer.name);
        CHECK(result.rows.size() == entries.entries().size());
        CHECK_MESSAGE(counts.ends_with(std::to_string(result.rows.size()) + " the same"),
                      kind.name << " " << writer.name << ": " << counts);
      }
}

TEST_CASE("export: a section that was emptied is imported as it was") {
  for (const auto& kind : record_kinds()) {
    const Workplace place({.fixture = "sample"});
    add_hard_cases(place);
    const auto before = entries_of(place.folder() / "data", kind.name);
    const auto name = std::string(kind.name);
    CHECK(place.run_campaign({"export", name, "--excel", "-o", "bang.csv"}).code == 0);
    empty_section(place.folder() / "data", kind.name);
    CHECK(entries_of(place.folder() / "data", kind.name).empty());
    const auto shown = place.run_campaign({"import", name, "bang.csv"});
    CHECK_MESSAGE(shown.code == 0, name << "\n" << shown.both);
    CHECK_MESSAGE(entries_of(place.folder() / "data", kind.name) == before, name);
  }
}
