// Tables in workbooks: the ways in which Excel and LibreOffice write a cell.
#include <doctest/doctest.h>

#include "ooxml/package.hpp"
#include "table/number_formats.hpp"
#include "table/table.hpp"

using namespace campaign;

namespace {

/// A workbook with one sheet `Phiếu` of these rows.
std::string workbook(const std::string& rows, const std::string& after = "") {
  return zipped(
      {{"[Content_Types].xml", "<Types/>"},
       {"xl/workbook.xml",
        "<workbook><sheets><sheet name=\"Phiếu\" sheetId=\"1\" r:id=\"rId1\"/>"
        "<sheet name=\"Ẩn\" sheetId=\"2\" r:id=\"rId1\" state=\"hidden\"/></sheets></workbook>"},
       {"xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
        "</Relationships>"},
       {"xl/sharedStrings.xml",
        "<sst><si><t>Họ tên</t></si><si><r><t>Chấp </t></r><r><t>hành</t></r></si></sst>"},
       {"xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"}});
}

CellTable read(const std::string& bytes) {
  Message why;
  const auto tables = read_tables(bytes, ".XLSX", why);
  REQUIRE_MESSAGE(tables.has_value(), why.text(Language::english));
  REQUIRE(tables->size() == 2);
  CHECK(!tables->front().hidden);
  CHECK(tables->back().hidden);
  return tables->front();
}

}  // namespace

TEST_CASE("workbook: texts, numbers, formulas, errors") {
  const auto table = read(
      workbook("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
               "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t> An </t></is></c>"
               "<c r=\"C3\"><v>27.500000000000004</v></c><c r=\"D3\"><f>A1</f><v>12</v></c>"
               "<c r=\"E3\" t=\"str\"><f>B1</f><v>Đạt</v></c><c r=\"F3\" t=\"e\"><v>#REF!</v></c>"
               "<c r=\"G3\" s=\"1\"/></row>"));
  CHECK(table.name == "Phiếu");
  CHECK(table.cell(1, 0).text == "Họ tên");
  CHECK(table.cell(1, 2).text == "Chấp hành");
  CHECK(table.cell(1, 1).kind == TableCell::Kind::empty);
  CHECK(table.cell(2, 0).text == "An");
  CHECK(table.cell(2, 2).kind == TableCell::Kind::number);
  CHECK(table.cell(2, 2).text == "27.500000000000004");
  CHECK(table.cell(2, 3).text == "12");
  CHECK(table.cell(2, 4).text == "Đạt");
  CHECK(table.cell(2, 5).kind == TableCell::Kind::error);
  CHECK(table.cell(2, 6).kind == TableCell::Kind::empty);
}

TEST_CASE("workbook: cells without a place follow each other") {
  const auto table =
      read(workbook("<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>"
                    "<row r=\"4\"><c/><c r=\"C4\"><v>2</v></c><c><v>3</v></c></row>"
                    "<row><c><v>4</v></c></row>"));
  CHECK(table.cell(0, 0).text == "Họ tên");
  CHECK(table.cell(0, 1).text == "1");
  CHECK(table.cell(3, 2).text == "2");
  CHECK(table.cell(3, 3).text == "3");
  CHECK(table.cell(4, 0).text == "4");
}

TEST_CASE("workbook: what is too large is refused, not cut") {
  Message why;
  CHECK(!read_tables(workbook("<row r=\"200001\"><c r=\"A200001\"><v>1</v></c></row>"), ".xlsx",
                     why));
  CHECK(why.text(Language::english) == "has more than 200000 rows or 1000 columns");
  CHECK(!read_tables(workbook("<row r=\"1\"><c r=\"AZZ1\"><v>1</v></c></row>"), ".xlsx", why));
}

TEST_CASE("workbook: merged cells have their text everywhere") {
  const auto table =
      read(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                    "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>",
                    "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"));
  CHECK(table.cell(1, 0).text == "Họ tên");
  CHECK(table.cell(1, 1).text == "1");
}

TEST_CASE("workbook: days and percentages are no numbers") {
  const auto shown = [](const char* code) { return static_cast<int>(shown_by_format(code)); };
  CHECK(shown("0.0") == static_cast<int>(ShownAs::number));
  CHECK(shown("General") == static_cast<int>(ShownAs::number));
  CHECK(shown("0\" điểm (max 60)\"") == static_cast<int>(ShownAs::number));
  CHECK(shown("[Red]0.00;\\-0.00") == static_cast<int>(ShownAs::number));
  CHECK(shown("0.0%") == static_cast<int>(ShownAs::percent));
  CHECK(shown("dd/mm/yyyy") == static_cast<int>(ShownAs::day));
  CHECK(shown("[$-42A]d mmmm") == static_cast<int>(ShownAs::day));
  const auto sheet = parse_xml(
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0%\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
      "</styleSheet>");
  CHECK(shown_by_style(sheet->front()) ==
        std::vector{ShownAs::number, ShownAs::day, ShownAs::percent});
}

TEST_CASE("workbook: what is none says why") {
  Message why;
  CHECK(!read_tables("no zip", ".xlsx", why));
  CHECK(!why.empty());
  CHECK(!read_tables(zipped({{"[Content_Types].xml", "<Types/>"}}), ".xlsx", why));
  CHECK(why.text(Language::english) == "is not an Excel workbook");
  CHECK(!read_tables("", ".ods", why));
}

TEST_CASE("cells have the names that a spreadsheet shows") {
  CHECK(cell_name(0, 0) == "A1");
  CHECK(cell_name(6, 25) == "Z7");
  CHECK(cell_name(6, 26) == "AA7");
  CHECK(cell_name(0, 701) == "ZZ1");
  CHECK(cell_name(0, 702) == "AAA1");
}
