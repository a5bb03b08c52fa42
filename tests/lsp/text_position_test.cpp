// Columns are counted in units of UTF-16: one for a Vietnamese letter, two for an emoji.
#include "lsp/text_position.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

using namespace campaign;
using namespace campaign::lsp;

TEST_CASE("a place is the same byte there and back") {
  const SourceFile file("a.yaml", "a: Trà Vinh\r\nb: 🏅 Đạt\n\nc: e\xCC\x82");
  for (size_t at = 0; at < file.text().size(); next_character(file.text(), at)) {
    CAPTURE(at);
    if (file.text()[at] == '\n') continue;  // behind \r: no editor has a place there
    CHECK(offset_at(file.text(), text_position(file, at)) == at);
  }
  CHECK(text_position(file, file.text().find("Vinh")) == TextPosition{0, 7});
  CHECK(text_position(file, file.text().find("Đạt")) == TextPosition{1, 6});
  CHECK(text_position(file, file.text().size()) == TextPosition{3, 5});
}

TEST_CASE("a place behind the end is the end, and one within a character is before it") {
  const std::string_view text = "ab\r\n🏅\n";
  CHECK(offset_at(text, {0, 99}) == 2);
  CHECK(offset_at(text, {9, 0}) == text.size());
  CHECK(offset_at(text, {1, 1}) == 4);
  CHECK(offset_at(text, {1, 2}) == 8);
  CHECK(offset_at("", {0, 0}) == 0);
}

TEST_CASE("a byte order mark is in no column") {
  const SourceFile file("a.yaml",
                        "\xEF\xBB\xBF"
                        "a: 1\n");
  CHECK(text_position(file, 3) == TextPosition{0, 0});
  CHECK(text_position(file, 6) == TextPosition{0, 3});
  CHECK(text_position(file, 0) == TextPosition{0, 0});
}
