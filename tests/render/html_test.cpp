// HTML: one page that loads nothing, runs nothing, and shows every text as it is.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>

#include "base/sha256.hpp"
#include "render/sample.hpp"

using namespace campaign;
using campaign::test::rendered;

namespace {

std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const size_t start = text.find(begin) + begin.size();
  return text.substr(start, text.find(end, start) - start);
}

std::string body(const std::string& markdown) {
  return between(rendered("html", markdown), "<main>\n", "</main>");
}

size_t count_of(const std::string& text, const std::string& part) {
  size_t times = 0;
  for (size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++times;
  return times;
}

}  // namespace

TEST_CASE("the policy allows the page's own style and nothing else") {
  const auto page = rendered("html", "# Báo cáo & tổng kết\n");
  const auto style = between(page, "<style>", "</style>");
  CHECK(style.find("prefers-color-scheme: dark") != std::string::npos);
  CHECK(between(page, "Content-Security-Policy\" content=\"", "\">") ==
        "default-src 'none'; style-src 'sha256-" + base64(sha256(style)) +
            "'; base-uri 'none'; form-action 'none'");
  CHECK(between(page, "<title>", "</title>") == "Báo cáo &amp; tổng kết");
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">\n"));
  CHECK(style.find("url(") == std::string::npos);
  CHECK(style.find("@import") == std::string::npos);
}

TEST_CASE("a page is called by the title of its letter") {
  const auto page = rendered("html",
                             "---\nlayout: official-letter\n---\n"
                             "```title\n# Báo cáo\n\n**Kết quả tháng 10**\n```\n\n## I. Số\n");
  CHECK(between(page, "<title>", "</title>") == "Báo cáo Kết quả tháng 10");
}

TEST_CASE("tables say what their heads and rows are, and can be scrolled by keyboard") {
  CHECK(body("## Điểm\n\n| TT | Đơn vị | Điểm |\n|--:|:--|:-:|\n| 1 | Sở | 9 |\n") ==
        "<h2 id=\"muc-diem\">Điểm</h2>\n"
        "<section class=\"table\" tabindex=\"0\" aria-label=\"Điểm\">\n"
        "<table>\n<thead>\n"
        "<tr><th scope=\"col\" class=\"number\">TT</th><th scope=\"col\" class=\"key\">Đơn vị</th>"
        "<th scope=\"col\" class=\"center\">Điểm</th></tr>\n"
        "</thead>\n<tbody>\n"
        "<tr><td class=\"number\">1</td><th scope=\"row\" class=\"key\">Sở</th>"
        "<td class=\"center\">9</td></tr>\n"
        "</tbody>\n</table>\n</section>\n");
}

TEST_CASE("headings can be linked to, and tables have names of their own") {
  const std::string table = "\n\n| a | b |\n|--|--|\n| c | " + std::string(70, 'd') + " |\n\n";
  const auto page = body("## I. Đơn vị" + table + table + "## I. Đơn vị\n\n" + table);
  CHECK(page.find("<h2 id=\"muc-i-don-vi\" class=\"roman\">") != std::string::npos);
  CHECK(page.find("<h2 id=\"muc-i-don-vi.2\"") != std::string::npos);
  for (const auto* label : {"\"I. Đơn vị\"", "\"I. Đơn vị (2)\"", "\"I. Đơn vị (3)\""})
    CHECK(page.find(std::string("aria-label=") + label) != std::string::npos);
  CHECK(page.find("<td class=\"long\">ddd") != std::string::npos);
}

TEST_CASE("a table that only lays out is no region, and a letter is called one") {
  const auto page = rendered("html",
                             "---\nlayout: official-letter\norientation: landscape\n---\n\n"
                             "```signature\n| | |\n|--|--|\n| a | b |\n```\n");
  CHECK(page.find("<main class=\"letter landscape\">\n<div class=\"signature\">\n"
                  "<table class=\"plain\" role=\"presentation\">") != std::string::npos);
  CHECK(page.find("<section") == std::string::npos);
}

TEST_CASE("blocks and inlines") {
  CHECK(body("một **hai** *ba* `bốn`  \nnăm\n\n3. a\n4. b\n   - c\n\n> q\n\n---\n\n```\n<x>\n  "
             "y\n```\n") ==
        "<p>một <strong>hai</strong> <em>ba</em> <code>bốn</code><br>\nnăm</p>\n"
        "<ol start=\"3\">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n"
        "<blockquote>\n<p>q</p>\n</blockquote>\n<hr>\n"
        "<pre tabindex=\"0\"><code>&lt;x&gt;\n  y</code></pre>\n");
}

TEST_CASE("only addresses of pages and mails become links") {
  CHECK(body("[a](https://a.vn/?b=\"c\"&d)") ==
        "<p><a href=\"https://a.vn/?b=&quot;c&quot;&amp;d\">a</a></p>\n");
  CHECK(body("[a](javascript:alert(1))") == "<p>a (javascript:alert(1))</p>\n");
  CHECK(body("[a](//a.vn)") == "<p>a (//a.vn)</p>\n");
  CHECK(body("[a](DATA:text/html,x)") == "<p>a (DATA:text/html,x)</p>\n");
}

TEST_CASE("hostile text adds no element and no attribute") {
  const auto shape = [](const std::string& page) {
    return std::pair(count_of(page, "<"), count_of(page, ">"));
  };
  const auto harmless = find_renderer("html")->render(test::report_saying("x"), {});
  for (const auto& hostile : test::hostile_texts()) {
    const auto page = find_renderer("html")->render(test::report_saying(hostile), {});
    CHECK(shape(page) == shape(harmless));
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find(" style=") == std::string::npos);
    CHECK(page.find(" src=\"") == std::string::npos);
  }
}

TEST_CASE("hostile text is there, whole, in heading, paragraph, list and table") {
  const auto page = find_renderer("html")->render(test::report_saying("&<>\"']]>"), {});
  CHECK(count_of(page, "&amp;&lt;&gt;&quot;&#39;]]&gt;") == 6);  // title and label too
}
