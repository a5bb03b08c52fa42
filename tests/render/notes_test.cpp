// Footnotes in the forms that have no pages: whole, numbered, and before the origin of the figures.
#include <doctest/doctest.h>

#include "render/sample.hpp"
#include "render/workbook.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

constexpr const char* kNoted =
    "Một[^x] hai[^y] ba[^x].\n\n| a[^y] | b |\n|:--|--:|\n| c | 1 |\n\n[^y]: Chú *ý*\\\n    hai.\n"
    "[^x]: Chú một[^y].\n\n```provenance\n*Nguồn.*\n```\n";

bool has_note(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("footnotes stand behind a text by number") {
  const auto text = rendered("text", kNoted);
  CHECK(has_note(text, "Một[1] hai[2] ba[1].\n"));
  CHECK(has_note(text, "\n[1] Chú một[2].\n\n[2] Chú ý\nhai.\n\n────"));
}

TEST_CASE("footnotes of a page are led to") {
  const auto html = rendered("html", kNoted);
  CHECK(has_note(html, "<p>Một<sup><a href=\"#note-1\">1</a></sup> hai"));
  CHECK(has_note(html, "<p><sup id=\"note-2\">2</sup> Chú <em>ý</em><br>\nhai.</p>"));
}

TEST_CASE("footnotes of Markdown are read again as such") {
  const auto written = rendered("markdown", kNoted);
  CHECK(has_note(written, "Một[^1] hai[^2] ba[^1]."));
  CHECK(has_note(written, "\n[^1]: Chú một"));
  CHECK(rendered("text", written) != "");
  CHECK(parse_markdown(written).notes.size() == 2);
}

TEST_CASE("footnotes of a workbook have a sheet") {
  const auto bytes = rendered("xlsx", kNoted);
  CHECK(sheet_names(bytes) == std::vector<std::string>{"Bảng", "Chú thích"});
  const auto cells = cells_of(bytes, 2);
  CHECK(cells.at("A4").text == "[1]");
  CHECK(cells.at("B4").text == "Chú một[2].");
}

TEST_CASE("a reference without a note is text") {
  CHECK(rendered("text", "a[^9] b\n") == "a[^9] b\n");
}
