// Tests pages whose texts have fixed places.
#include "document/placed_page.hpp"

#include <doctest/doctest.h>

#include "document/markdown.hpp"
#include "render/docx/placed_lines.hpp"

using namespace campaign;

namespace {

constexpr const char* kPage =
    "```placed-page\npaper: A3\nframe: true\n\n"
    "| x | y | width | size | lines | align | look | font | text |\n"
    "|---|---|---|---|---|---|---|---|---|\n"
    "| 12,5 | 40 | 90 | 20 | 2 | right | bold | Arial | NGUYỄN VĂN A |\n```\n";

PlacedPage page_of(std::string text) {
  return std::get<PlacedPage>(parse_markdown(text).blocks.at(0).any);
}

}  // namespace

TEST_CASE("a text has its place in millimetres") {
  const auto page = page_of(kPage);
  CHECK(page.paper == PaperSize::a3);
  CHECK(page.frame);
  REQUIRE(page.texts.size() == 1);
  const auto& text = page.texts.front();
  CHECK(text.align == Align::right);
  CHECK(text.bold);
  CHECK(text.font == "Arial");
  CHECK(plain_text(text.inlines) == "NGUYỄN VĂN A");
}

TEST_CASE("a long text is set in smaller letters, or told") {
  PlacedText text{.width = 60, .size = 30, .bold = true, .inlines = {{Text{"NGUYỄN VĂN A"}}}};
  const auto smaller = render::placed_lines(text);
  CHECK(smaller.fits);
  CHECK(smaller.size < 30);
  text.width = 20;
  CHECK_FALSE(render::placed_lines(text).fits);
  text.lines = 3;
  text.width = 45;
  CHECK(render::placed_lines(text).fits);
}
