// Tables of Word files: merged cells, changes that are tracked, tables within tables.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "ooxml/package.hpp"
#include "table/table.hpp"

using namespace campaign;

namespace {

std::string word_cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc>" + (properties.empty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") +
         "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
}

std::string word_row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }

/// Rows parted by `|`, cells by `,`, tables by `#`; the reason where the file cannot be read.
std::string read_word(const std::string& body) {
  Message why;
  const auto tables =
      read_tables(zipped({{"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body +
                                                    "</w:body></w:document>"}}),
                  ".docx", why);
  if (!tables) return why.text(Language::english);
  std::vector<std::string> all;
  for (const auto& table : *tables) {
    std::vector<std::string> rows;
    for (const auto& row : table.rows) {
      std::vector<std::string> cells;
      for (const auto& cell : row) cells.push_back(replace_all(cell.text, "\n", "/"));
      rows.push_back(join(cells, ","));
    }
    all.push_back(join(rows, "|"));
  }
  return join(all, "#");
}

}  // namespace

TEST_CASE("word: tables in order, paragraphs of a cell in lines") {
  CHECK(read_word("<w:tbl>" + word_row(word_cell("a") + word_cell("b")) + "</w:tbl><w:p/><w:tbl>" +
                  word_row("<w:tc><w:p><w:r><w:t>hai</w:t></w:r></w:p><w:p><w:r><w:t>dòng</w:t>"
                           "</w:r></w:p></w:tc>") +
                  "</w:tbl>") == "a,b#hai/dòng");
  CHECK(read_word("<w:p/>") == "has no table");
}

TEST_CASE("word: what stands in merged cells stands in each of them") {
  CHECK(read_word("<w:tbl>" +
                  word_row(word_cell("Họ tên", "<w:vMerge w:val=\"restart\"/>") +
                           word_cell("Năm sinh", "<w:gridSpan w:val=\"2\"/>")) +
                  word_row(word_cell("", "<w:vMerge/>") + word_cell("Nam") + word_cell("Nữ")) +
                  "</w:tbl>") == "Họ tên,Năm sinh,Năm sinh|Họ tên,Nam,Nữ");
}

TEST_CASE("word: what was deleted is gone, what was inserted is there") {
  CHECK(read_word("<w:tbl>" +
                  word_row("<w:tc><w:p><w:del><w:r><w:delText>An</w:delText></w:r></w:del><w:ins>"
                           "<w:r><w:t>Ba</w:t></w:r></w:ins></w:p></w:tc>") +
                  "<w:tr><w:trPr><w:del/></w:trPr>" + word_cell("Chi") + "</w:tr>" + "<w:ins>" +
                  word_row(word_cell("Dung")) + "</w:ins></w:tbl>") == "Ba|Dung");
}

TEST_CASE("word: a table within a cell is a table of its own, and no text of the cell") {
  CHECK(read_word("<w:tbl>" +
                  word_row("<w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p><w:tbl>" +
                           word_row(word_cell("trong")) + "</w:tbl></w:tc>") +
                  "</w:tbl>") == "ngoài#trong");
  CHECK(
      read_word("<w:tbl>" +
                word_row("<w:tc><w:tbl>" + word_row(word_cell("trong")) + "</w:tbl><w:p/></w:tc>") +
                "</w:tbl>") == "[…]#trong");
}

TEST_CASE("a table in another format: what to do is said") {
  const auto told = [](std::string_view bytes, std::string_view ending) {
    Message why;
    CHECK(!read_tables(bytes, ending, why));
    return why.text(Language::english);
  };
  const std::string older("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 workbook");
  CHECK(told(older, ".xls").ends_with("save it as .xlsx or .csv"));
  CHECK(told("PK", ".ODS").ends_with("save it as .xlsx or .csv"));
  CHECK(told("{\\rtf1", ".rtf").ends_with("save it as .docx"));
  CHECK(told("%PDF", ".pdf").starts_with("holds a printed page"));
  CHECK(told(older, ".xlsx").starts_with("is a workbook of an old Excel"));
  CHECK(told("\n<html><table>", ".xlsx").starts_with("is a web page"));
  CHECK(told("PK\3\4", ".csv").starts_with("is no text but a workbook"));
  CHECK(told("a", ".txt").starts_with("is not a table that can be read: these are .xlsx"));
}

TEST_CASE("word: no Word file") {
  Message why;
  CHECK(!read_tables("PK", ".docx", why));
  CHECK(!read_tables(zipped({{"xl/workbook.xml", "<workbook/>"}}), ".docx", why));
  CHECK(why.text(Language::english) == "is no Word file");
}
