// The JSON reader that other tests rely on.
#include "json_reader.hpp"

#include <doctest/doctest.h>

using namespace campaign;
using campaign::testing::read_json;

TEST_CASE("JSON becomes a value") {
  const auto value = read_json(R"( {"a": [1, -2.5, true, null], "b": "x\"\n\u1ebf"} )");
  REQUIRE(value.find("a"));
  const auto& list = *value.find("a")->get<Value::List>();
  CHECK(plain(list[0]) == "1");
  CHECK(plain(list[1]) == "-2.5");
  CHECK(list[2] == Value(true));
  CHECK(list[3].missing());
  CHECK(plain(*value.find("b")) == "x\"\nế");
}

TEST_CASE("what is not JSON is refused") {
  for (const auto* text : {"", "{", "[1,]", "{\"a\" 1}", "\"a", "1 2", "[\"\\q\"]"}) {
    CHECK_THROWS(read_json(text));
  }
}
