// The list of forms, and what all of them must stand.
#include "render/renderers.hpp"

#include <doctest/doctest.h>

#include "render/sample.hpp"

using namespace campaign;

TEST_CASE("a form is found by its name and by the ending of a file") {
  CHECK(find_renderer("html")->extension == ".html");
  CHECK(find_renderer_by_extension(".md")->name == "markdown");
  CHECK(find_renderer("png") == nullptr);
  CHECK(find_renderer_by_extension(".png") == nullptr);
}

TEST_CASE("an empty report is no failure in any form") {
  for (const auto& form : renderers()) CHECK_NOTHROW(form.render({}, {}));
}

TEST_CASE("a workbook would hold nothing of a text without a table") {
  const auto& workbook = *find_renderer("xlsx");
  const auto text = parse_markdown("# Tờ trình\n\nKính trình.\n\n| | |\n|--|--|\n| a | b |\n");
  CHECK(leaves_all_out(workbook, text));
  CHECK_FALSE(leaves_all_out(*find_renderer("docx"), text));
  CHECK_FALSE(leaves_all_out(workbook, parse_markdown("| a |\n|--|\n| b |\n")));
}

TEST_CASE("no form passes control characters on, such as those that steer a terminal") {
  Report report;
  report.schema = "a\x1b[2J";
  report.document = {{{Paragraph{{{Text{"a\x1b[2J\x07"}}, {Code{"b\x1b[2J"}}}}}}};
  for (const char* form : {"text", "markdown", "html", "json"}) {
    const auto bytes = find_renderer(form)->render(report, {});
    CHECK(bytes.find('\x1b') == std::string::npos);
    CHECK(bytes.find('\x07') == std::string::npos);
  }
}
