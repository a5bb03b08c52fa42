// Marks in the cells of an office's table.
#include "entry/cell_mark.hpp"

#include <doctest/doctest.h>

using namespace campaign;

namespace {

std::string typed(const char* text, TableCell::Kind kind = TableCell::Kind::text) {
  const auto mark = mark_in({kind, text});
  return mark.given ? mark_text(*mark.given) : "! " + mark.problem.text(Language::english);
}

std::string number(const char* text) { return typed(text, TableCell::Kind::number); }

}  // namespace

TEST_CASE("numbers as offices write them") {
  CHECK(number("27.5") == "27.5");
  CHECK(number("27.500000000000004") == "27.5");  // as a spreadsheet keeps 27.5
  CHECK(number("1E1") == "10");
  CHECK(number("0.1") == "0.1");
  CHECK(number("9.125") == "! the number 9.12… has more than two decimals: round it in the table");
  CHECK(typed("27,5") == "27.5");
  CHECK(typed("27.5") == "27.5");
  CHECK(typed("1.234,5") == "1234.5");
  CHECK(typed("1.234.567,25") == "1234567.25");
  CHECK(typed("1,234.5") == "1234.5");
  CHECK(typed("1 234") == "1234");
  CHECK(typed("1.234.567") == "1234567");
  CHECK(typed("-2,5") == "-2.5");
  CHECK(typed("-2") == "-2");
}

TEST_CASE("a number that is not clear is refused") {
  CHECK(typed("1.234") ==
        "! `1.234` can be read in two ways: write `1234` if the mark stands between thousands; as "
        "decimals these are too many, for a number has at most 2");
  CHECK(typed("58,333").starts_with("! `58,333` can be read in two ways: write `58333` if"));
  CHECK(typed("58,330").starts_with("! `58,330` can be read in two ways: write `58330` if"));
  CHECK(typed("1.23,5").starts_with("! `1.23,5` is not a number"));
  CHECK(typed("1,2,3").starts_with("!"));
  CHECK(typed("5 điểm").starts_with("!"));
  CHECK(typed("12.345,678").starts_with("!"));
  CHECK(typed("0.9", TableCell::Kind::percent) == "! the cell shows a percentage, not points");
  CHECK(typed("46154", TableCell::Kind::day).starts_with("! the cell shows a day"));
  CHECK(typed("#REF!", TableCell::Kind::error) == "! the cell shows the error #REF!");
}

TEST_CASE("words, but none that could mean both") {
  CHECK(typed("Đạt") == "met");
  CHECK(typed("KHÔNG ĐẠT") == "not-met");
  CHECK(typed("không xét") == "not-applicable");
  CHECK(typed("not-applicable") == "not-applicable");
  // of "Không có vi phạm" nobody can say what "có" and "không" mean
  CHECK(typed("Có").starts_with("!"));
  CHECK(typed("không").starts_with("!"));
  CHECK(typed("x").starts_with("!"));
  CHECK(typed("TRUE").starts_with("!"));
}
