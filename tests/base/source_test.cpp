// Lines and columns of a text.
#include "base/source.hpp"

#include <doctest/doctest.h>

#include "english.hpp"

using namespace campaign;

TEST_CASE("lines") {
  const SourceFile file("a.yaml", "one\r\ntwo\n\nlast");
  CHECK(file.line_count() == 4);
  CHECK(file.line(1) == "one");
  CHECK(file.line(3) == "");
  CHECK(file.line(4) == "last");
  CHECK(file.line_at(0) == 1);
  CHECK(file.line_at(4) == 1);
  CHECK(file.line_at(5) == 2);
  CHECK(SourceFile("a", "").line(1) == "");
}

TEST_CASE("columns are characters") {
  const SourceFile file("a.yaml", "\xEF\xBB\xBFkế: 1\nb: 2");
  CHECK(position({&file, 3, 1}).column == 1);
  CHECK(position({&file, 9, 1}).column == 5);
  CHECK(position({&file, 14, 1}).line == 2);
  CHECK(position({&file, 14, 1}).column == 4);
  CHECK(english(place({&file, 14, 1})) == "a.yaml:2");
  CHECK(place({}).empty());
  CHECK(Span{&file, 9, 1}.text() == "1");
}

TEST_CASE("problems are told by path, then by place") {
  const SourceFile a("a", "xx"), b("b", "xx");
  CHECK(stands_before({&a, 1, 1}, {&b, 0, 1}));
  CHECK(stands_before({&a, 0, 1}, {&a, 1, 1}));
  CHECK(stands_before({}, {&a, 0, 0}));
  CHECK_FALSE(stands_before({&a, 0, 1}, {&a, 0, 1}));
}
