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

TEST_CASE("word: a table within a cell is no text of it") {
  CHECK(read_word("<w:tbl>" +
                  word_row("<w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p><w:tbl>" +
                           word_row(word_cell("trong")) + "</w:tbl></w:tc>") +
                  "</w:tbl>") == "ngoài");
}

TEST_CASE("word: no Word file") {
  Message why;
  CHECK(!read_tables("PK", ".docx", why));
  CHECK(!read_tables(zipped({{"xl/workbook.xml", "<workbook/>"}}), ".docx", why));
  CHECK(why.text(Language::english) == "is no Word file");
}
