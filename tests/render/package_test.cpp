// Zips: what went in comes out, the same bytes each time, and nothing damaged is believed.
#include "render/package.hpp"

#include <doctest/doctest.h>

using namespace campaign::render;

TEST_CASE("package: parts come out as they went in, in their order") {
  const std::string binary("a\0b\xFF", 4);
  const auto bytes =
      zipped({{"b/c.xml", std::string(5000, 'x')}, {"ệ.txt", binary, true}, {"e", ""}});
  CHECK(bytes.size() < 1000);
  CHECK(bytes == zipped({{"b/c.xml", std::string(5000, 'x')}, {"ệ.txt", binary, true}, {"e", ""}}));
  const auto parts = unzipped(bytes);
  REQUIRE(parts);
  REQUIRE(parts->size() == 3);
  CHECK((*parts)[0].name == "b/c.xml");
  CHECK((*parts)[0].bytes == std::string(5000, 'x'));
  CHECK((*parts)[1].name == "ệ.txt");
  CHECK((*parts)[1].bytes == binary);
  CHECK((*parts)[2].bytes.empty());
}

TEST_CASE("package: what is no zip, or a damaged one, is nothing") {
  CHECK_FALSE(unzipped(""));
  CHECK_FALSE(unzipped("PK\x03\x04 no zip"));
  auto bytes = zipped({{"a", "some text that can be damaged", true}});
  CHECK_FALSE(unzipped(bytes.substr(0, bytes.size() / 2)));
  bytes.replace(bytes.find("some"), 4, "same");
  CHECK_FALSE(unzipped(bytes));
}
