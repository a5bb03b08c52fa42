// Texts as cells: whatever guards them, they are read back as they were.
#include "base/cell_text.hpp"

#include <doctest/doctest.h>

using namespace campaign;

TEST_CASE("cell text: guarded texts are read back") {
  for (const std::string text :
       {"", "Lê Thị Hoa", "=1+1", "-5 độ", "+84", "@an", "'90", "''90", "'", "'an", "0294 000 010",
        "1/2", "2021-09", "Sep 5", "true", "=\"0294\"", "=\"a\"b\"", "＝1", "\"Ba cùng\""}) {
    CHECK(unguarded_text(guarded_text(text)) == text);
    CHECK(unguarded_text(guarded_for_excel(text)) == text);
    CHECK(unguarded_text(escaped_text(text)) == text);
  }
  CHECK(guarded_for_excel("2021-09") == "=\"2021-09\"");
  CHECK(guarded_text("=1+1") == "'=1+1");
  CHECK(escaped_text("=1+1") == "=1+1");
}

TEST_CASE("cell text: lists are read back, and those of offices as they are meant") {
  const std::vector<std::string> hard = {"a; b", "\"c\" d", "e,f", "g\"h\"", "'x"};
  CHECK(texts_in_cell(list_cell(hard, ";,\n"), ";,\n") == hard);
  CHECK(texts_in_cell("CV 12, ngày 3; \"Ba cùng\" mẫu;; 5", ";\n") ==
        std::vector<std::string>{"CV 12, ngày 3", "\"Ba cùng\" mẫu", "5"});
}
