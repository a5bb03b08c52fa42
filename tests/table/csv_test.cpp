// Tables in csv files: the cases that csv readers are known to get wrong.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "table/table.hpp"

using namespace campaign;

namespace {

/// Rows parted by `|`, cells by `,`; the reason where the text cannot be read.
std::string read(std::string_view bytes) {
  Message why;
  const auto tables = read_tables(bytes, ".csv", why);
  if (!tables) return why.text(Language::english);
  std::vector<std::string> rows;
  for (const auto& row : tables->front().rows) {
    std::vector<std::string> cells;
    for (const auto& cell : row) cells.push_back(cell.text);
    rows.push_back(join(cells, ","));
  }
  return join(rows, "|");
}

}  // namespace

TEST_CASE("csv: quotes, separators and line ends within a cell") {
  CHECK(read("a,b\n1,\"x, y\"\n") == "a,b|1,x, y");
  CHECK(read("a,b\n1,\"say \"\"so\"\"\"\n") == "a,b|1,say \"so\"");
  CHECK(read("a,b\n\"two\nlines\",2\n") == "a,b|two\nlines,2");
  CHECK(read("a,b\n\"\",\n") == "a,b|,");
  CHECK(read("a;b;c\n1,5;\"2;3\";4\n") == "a,b,c|1,5,2;3,4");
  CHECK(read("a\tb\n1\t2\n") == "a,b|1,2");
}

TEST_CASE("csv: a byte order mark, line ends of Windows and of old Macs, no line end at the end") {
  CHECK(read("\xEF\xBB\xBF"
             "a,b\r\n1,2\r\n") == "a,b|1,2");
  CHECK(read("a,b\r1,2") == "a,b|1,2");
  CHECK(read("a,b\n\n1,2") == "a,b||1,2");  // so that rows are those of the file
  CHECK(read("") == "");
}

TEST_CASE("csv: what cannot be read says why") {
  CHECK(read("a,b\n1,x\"y\n").starts_with("has a quotation mark that does not fit, in row 2"));
  CHECK(read("a,b\n\"never ends").starts_with("has a quotation mark that does not fit"));
  CHECK(read("t\xEAn\n").starts_with("is not in UTF-8"));
}
