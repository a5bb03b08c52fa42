// Tests heads over several columns, and rows that number columns.
#include "document/table_head.hpp"

#include <doctest/doctest.h>

#include "document/markdown.hpp"

using namespace campaign;

namespace {

Table table_of(std::string_view text) {
  const auto document = parse_markdown(text);
  return std::get<Table>(document.blocks.at(0).any);
}

}  // namespace

TEST_CASE("columns with the same bold words stand under a common head") {
  const auto table =
      table_of("| STT | **Năm sinh** Nam | **Năm sinh** Nữ |\n|--|--|--|\n| 1 | | |");
  CHECK(has_groups(table));
  const auto spans = head_spans(table);
  REQUIRE(spans.size() == 2);
  CHECK(spans[1].group == "Năm sinh");
  CHECK(spans[1].first == 1);
  CHECK(spans[1].count == 2);
  CHECK(plain_text(own_head(table.head[2])) == "Nữ");
  CHECK(plain_text(whole_head(table.head[2])) == "Năm sinh: Nữ");
}

TEST_CASE("a head that is bold as a whole is a head of its own") {
  const auto table = table_of("| **STT** | Tên |\n|--|--|\n| 1 | An |");
  CHECK_FALSE(has_groups(table));
  CHECK(plain_text(own_head(table.head[0])) == "STT");
}

TEST_CASE("a row in slanted letters numbers the columns") {
  CHECK(is_numbering(table_of("| a | b |\n|--|--|\n| *A* | *1* |").rows[0]));
  CHECK_FALSE(is_numbering(table_of("| a | b |\n|--|--|\n| *A* | 1 |").rows[0]));
}
