// Tables of offices: any csv, JSON, Word or Excel file is read or refused, and taken as people.
#include "base/text.hpp"
#include "entry/entry_changes.hpp"
#include "entry/import_entries.hpp"
#include "entry/report_entries.hpp"
#include "fuzz/targets.hpp"
#include "ooxml/package.hpp"
#include "table/table.hpp"
#include "yaml/parse.hpp"

namespace campaign::fuzz {
namespace {

/// The first line says what the bytes after it are: `csv`, `sheet`, `strings`, `styles`, `body` …
std::pair<std::string_view, std::string> file_of(std::string_view bytes) {
  if (bytes.starts_with("PK")) return {bytes.size() % 2 ? ".xlsx" : ".docx", std::string(bytes)};
  const size_t line = std::min(bytes.find('\n'), bytes.size());
  const auto kind = bytes.substr(0, line);
  const std::string rest(bytes.substr(std::min(line + 1, bytes.size())));
  const auto part = [&](std::string_view name, const std::string& other) {
    return kind == name ? rest : other;
  };
  if (kind == "tsv") return {".tsv", rest};
  if (kind == "json") return {".json", rest};
  if (kind == "ndjson") return {".ndjson", rest};
  if (kind == "body")
    return {".docx", zipped({{"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + rest +
                                                       "</w:body></w:document>"}})};
  if (kind == "sheet" || kind == "strings" || kind == "styles" || kind == "book")
    return {".xlsx",
            zipped({{"[Content_Types].xml", "<Types/>"},
                    {"xl/workbook.xml", part("book",
                                             "<workbook><sheets><sheet name=\"A\" "
                                             "sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                             "</workbook>")},
                    {"xl/_rels/workbook.xml.rels",
                     "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                     "</Relationships>"},
                    {"xl/styles.xml", part("styles", "<styleSheet/>")},
                    {"xl/sharedStrings.xml", part("strings", "<sst><si><t>Họ tên</t></si></sst>")},
                    {"xl/worksheets/sheet1.xml",
                     part("sheet",
                          "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\">"
                          "<v>44444.5</v></c></row></sheetData></worksheet>")}})};
  return {".csv", kind == "csv" ? rest : std::string(bytes)};
}

void take_as_people(const std::vector<CellTable>& tables) {
  Evaluated data(with_plan("people: []\n"));
  const auto& kind = *find_record_kind("people");
  const ImportMap map;
  const Date day{2021, 11, 10};
  const SectionEntries entries(data.campaign, kind.name, kind.pairs);
  const FieldReader reader(*data.evaluation, day, map);
  EntryImport import(*data.evaluation, day, kind, entries, reader, map);
  std::vector<ImportedEntries> read;
  for (const auto& table : tables) {
    read.push_back(import.read(table));
    if (!report_rows(read.back()).is_sound()) return;
  }
  const auto changes = changes_of(kind, entries, read);
  for (const auto& [file, edits] : changes.edits) {
    const SourceFile after("after.yaml", edited(file->text(), edits));
    Diagnostics problems;
    yaml::parse(after, problems);
    // What nobody can see is refused where it would stand.
    for (const auto& one : problems.list())
      hold(one.check.name == "control-character",
           "what is imported can be read\n" + std::string(after.text()));
  }
}

}  // namespace

void fuzz_tables(std::string_view bytes) {
  const auto [ending, file] = file_of(bytes);
  Message why;
  const auto tables = read_tables(file, ending, why);
  hold(tables.has_value() || !why.empty(), "what is refused has a reason");
  if (!tables) return;
  for (const auto& table : *tables)
    for (const auto& row : table.rows)
      for (const auto& cell : row)
        hold(first_invalid_utf8(cell.text) == std::string_view::npos, "cells are texts");
  take_as_people(*tables);
}

}  // namespace campaign::fuzz
