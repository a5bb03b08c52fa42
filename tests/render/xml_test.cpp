// XML: written as it is meant, read back the same, and nothing that is not well formed believed.
#include "render/xml.hpp"

#include <doctest/doctest.h>

using namespace campaign::render;

TEST_CASE("xml: what is written is read back") {
  Xml root{"a", {{"k", "\"<&>'"}}, {}, "1 < 2 & \"3\" ]]>"};
  root.add({"b"});
  root.add({"b", {}, {}, " ệ "});
  const auto text = xml_text(root);
  CHECK(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a k="));
  const auto read = read_xml(text);
  REQUIRE(read);
  CHECK(read->attribute("k") == "\"<&>'");
  CHECK(read->attribute("none") == "");
  CHECK(read->text == root.text);
  REQUIRE(read->children.size() == 2);
  CHECK(read->children[1].text == " ệ ");
  CHECK(read->find("c") == nullptr);
}

TEST_CASE("xml: what XML cannot hold is made visible") {
  CHECK(read_xml(xml_text({"a", {}, {}, "x\x01\xFFy\xEF\xBF\xBE"}))->text ==
        "x\uFFFD\uFFFDy\uFFFD");
}

TEST_CASE("xml: what is not well formed is nothing, and depth breaks nothing") {
  for (const char* bad : {"", "text", "<a>", "<a></b>", "<a b=c/>"}) CHECK_FALSE(read_xml(bad));
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  CHECK_NOTHROW(read_xml(deep));
  CHECK(read_xml("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")->text == "&b;");
}
