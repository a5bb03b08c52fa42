// Quoting a text for JSON.
#include "base/json.hpp"

#include <doctest/doctest.h>

using namespace campaign;

TEST_CASE("texts are quoted") {
  CHECK(json_quoted("") == R"("")");
  CHECK(json_quoted("Trà Vinh") == R"("Trà Vinh")");
  CHECK(json_quoted("a\"b\\c") == R"("a\"b\\c")");
  CHECK(json_quoted("a\nb\tc\r\x01\x7F") == R"("a\nb\tc\u000d\u0001\u007f")");
  CHECK(json_quoted(std::string_view("a\0b", 3)) == R"("a\u0000b")");
  CHECK(json_quoted("a\xFF") == "\"a\uFFFD\"");
}

TEST_CASE("what controls a terminal is escaped") {
  CHECK(json_quoted("\u202Ea\u009B\x7F") == "\"\\u202ea\\u009b\\u007f\"");
}
