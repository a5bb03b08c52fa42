// The text that a program reads from a Word file.
#include <doctest/doctest.h>

#include "form/document_text.hpp"
#include "forms.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

std::string item(const std::string& list, const std::string& text) {
  return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list +
         "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string list(const std::string& id, const std::string& inside = "") {
  return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"1\"/>" + inside + "</w:num>";
}

}  // namespace

TEST_CASE("lists of one kind go on counting unless they start anew") {
  const std::string anew =
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
  auto parts = form_parts(item("4", "a") + item("1", "b") + item("5", "c") + item("6", "d") +
                          item("5", "e"));
  parts.push_back(
      {"word/numbering.xml", part("w:numbering",
                                  "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\">"
                                  "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>" +
                                      list("1") + list("4", anew) + list("5", anew) + list("6"))});
  Message why;
  const auto read = word_text(zipped(parts), why);
  REQUIRE_MESSAGE(read, why);
  CHECK(read->text == "1. a\n2. b\n1. c\n2. d\n3. e");
}
