// XML: written as it is meant, read back the same, and nothing that is not well formed believed.
#include "ooxml/xml.hpp"

#include <doctest/doctest.h>

using namespace campaign;

namespace {

Xml root_of(std::string_view bytes) {
  const auto nodes = parse_xml(bytes);
  REQUIRE(nodes);
  REQUIRE(!nodes->empty());
  return nodes->back();
}

}  // namespace

TEST_CASE("xml: what is written is read back") {
  Xml root{"a", {{"k", "\"<&>'\n"}}, {}, "1 < 2 & \"3\" ]]>"};
  root.add({"b"});
  root.add({"b", {}, {}, " ệ "});
  const auto text = xml_text(root);
  CHECK(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a k="));
  const auto read = root_of(text);
  CHECK(read.attribute("k") == "\"<&>'\n");
  CHECK(read.attribute("none") == "");
  REQUIRE(read.children.size() == 3);
  CHECK(read.children[0].text == root.text);
  CHECK(read.children[2].children[0].text == " ệ ");
  CHECK(read.child("c") == nullptr);
  CHECK(xml_text(*parse_xml(text)) == text);
}

TEST_CASE("xml: what XML cannot hold is made visible") {
  CHECK(root_of(xml_text(Xml{"a", {}, {}, "x\x01\xFFy\xEF\xBF\xBE"})).children[0].text ==
        "x\uFFFD\uFFFDy\uFFFD");
}

TEST_CASE("xml: what is not well formed or could do harm is nothing") {
  for (const char* bad : {"", "text", "<a>", "<a></b>", "<a b=c/>", "<a>\xC3</a>",
                          "<a b=\"\xFF\"/>", "<a><![CDATA[\xE1\xBA]]></a>"}) {
    const auto nodes = parse_xml(bad);
    CHECK((!nodes || nodes->empty() || nodes->back().kind != Xml::Kind::element));
  }
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  CHECK_FALSE(parse_xml(deep));
  CHECK_FALSE(parse_xml("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
}
