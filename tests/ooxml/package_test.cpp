// Packages: what is zipped is unzipped, the same bytes each time, and nothing too large is read.
#include "ooxml/package.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

#include "english.hpp"

using namespace campaign;

TEST_CASE("a package keeps its parts in order, the content types first") {
  const std::vector<PackagePart> parts = {
      {"word/b.xml", "b"}, {"[Content_Types].xml", std::string("\0a", 2)}, {"ă/ê.png", ""}};
  Message why;
  const auto again = unzipped(zipped(parts), why);
  REQUIRE(again);
  REQUIRE(again->size() == 3);
  CHECK((*again)[0].name == "[Content_Types].xml");
  CHECK((*again)[0].bytes == parts[1].bytes);
  CHECK((*again)[1].name == "word/b.xml");
  CHECK((*again)[2].name == "ă/ê.png");
  CHECK(zipped(parts) == zipped(parts));
}

TEST_CASE("a package does not depend on the time zone") {
  const std::vector<PackagePart> parts = {{"a", std::string(5000, 'x')}};
  const auto here = zipped(parts);
  ::setenv("TZ", "Asia/Ho_Chi_Minh", 1);
  ::tzset();
  CHECK(zipped(parts) == here);
  ::unsetenv("TZ");
  ::tzset();
}

TEST_CASE("a package that would fill the memory is refused") {
  std::vector<PackagePart> parts(3, {"", std::string(kLargestPackage / 2, '\0')});
  for (size_t i = 0; i < parts.size(); ++i) parts[i].name = std::to_string(i);
  Message why;
  CHECK_FALSE(unzipped(zipped(parts), why));
  CHECK(english(why) == "holds more than a Word file can");
}

TEST_CASE("bytes that are no package, and damaged ones") {
  Message why;
  CHECK_FALSE(unzipped("PK\3\4 and no more", why));
  CHECK(english(why) == "is a damaged file");
  auto bytes = zipped({{"a", "some text that is stored"}});
  bytes[40] = static_cast<char>(bytes[40] ^ 1);
  CHECK_FALSE(unzipped(bytes, why));
}

TEST_CASE("a package with a part that would be unpacked elsewhere is refused") {
  for (const auto* name : {"../x", "word/../../x", "/etc/x", "..\\x", "C:/x", "../", "word\\x"}) {
    CAPTURE(name);
    Message why;
    CHECK_FALSE(unzipped(zipped({{"word/document.xml", "a"}, {name, "b"}}), why));
    CHECK(why.text(Language::english) == "holds a file whose name leads out of it");
  }
  Message why;
  CHECK(unzipped(zipped({{"word/a..b.xml", "a"}}), why));
}
