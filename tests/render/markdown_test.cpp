// Markdown: clean to read, and read again it is the same document.
#include <doctest/doctest.h>

#include "render/sample.hpp"

using namespace campaign;
using campaign::test::rendered;

namespace {

std::string page(const Document& document) {
  Report report;
  report.document = document;
  const auto html = find_renderer("html")->render(report, {});
  return html.substr(html.find("<main>"));
}

}  // namespace

TEST_CASE("Markdown is written without needless marks") {
  const std::string clean =
      "# Kế hoạch số 85/KH-UBND (2021)\n"
      "\n"
      "Điểm < 80, tham-muu & nhiem_vu; 1.490.000 đồng! Xem [cổng](https://a.vn/?b=c).\n"
      "\n"
      "- một\n"
      "- **hai**, *ba*\n"
      "  - `bốn`\n"
      "\n"
      "| TT  | Đơn vị    |  Điểm |\n"
      "| :-: | --------- | ----: |\n"
      "|  1  | Văn phòng | 97,50 |\n"
      "|  2  | Sở        |     — |\n"
      "\n"
      "> lời\n"
      "\n"
      "3. ba\n"
      "4. bốn\n"
      "\n"
      "```sh\n"
      "ls\n"
      "```\n"
      "\n"
      "---\n";
  CHECK(rendered("markdown", clean) == clean);
}

TEST_CASE("what is written is the same document when it is read again") {
  for (const auto& hostile : test::hostile_texts()) {
    const auto report = test::report_saying(hostile);
    const auto written = find_renderer("markdown")->render(report, {});
    CHECK(page(parse_markdown(written)) == page(report.document));
  }
}

TEST_CASE("a line behind a line break does not begin a new block") {
  const Document document = {{{Paragraph{
      {{Text{"a | b"}}, {LineBreak{}}, {Text{"--- | ---"}}, {LineBreak{}}, {Text{"1. x"}}}}}}};
  Report report;
  report.document = document;
  const auto written = find_renderer("markdown")->render(report, {});
  CHECK(written == "a | b\\\n\\--- | ---\\\n1\\. x\n");
  CHECK(page(parse_markdown(written)) == page(document));
}
