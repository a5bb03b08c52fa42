// Plain text: tables that fit the screen, words that are wrapped, marks that are gone.
#include "base/text.hpp"

#include <doctest/doctest.h>

#include "render/sample.hpp"

using namespace campaign;
using campaign::test::rendered;

namespace {

std::string text(const std::string& markdown, int width = 80) {
  return rendered("text", markdown, {.width = width});
}

}  // namespace

TEST_CASE("headings are underlined, paragraphs wrapped, marks dropped") {
  CHECK(text("# Báo cáo\n\n## Phần I\n\n### Mục 1\n\nMột **hai** *ba* `bốn` năm sáu.", 14) ==
        "Báo cáo\n"
        "═══════\n"
        "\n"
        "Phần I\n"
        "──────\n"
        "\n"
        "Mục 1\n"
        "\n"
        "Một hai ba bốn\n"
        "năm sáu.\n");
}

TEST_CASE("columns are aligned by what is seen, and numbers to the right") {
  CHECK(
      text("| TT | Đơn vị | Điểm |\n|--:|:--|--:|\n| 1 | Văn phòng | 97,50 |\n| 10 | Sở | — |\n") ==
      "TT  Đơn vị      Điểm\n"
      "────────────────────\n"
      " 1  Văn phòng  97,50\n"
      "10  Sở             —\n");
}

TEST_CASE("cells are wrapped so that the table fits") {
  CHECK(text("| Đơn vị | Vì sao |\n|---|---|\n| Văn phòng | Tổng điểm đạt từ 80 trở lên |\n"
             "| Thanh tra | Đạt |\n",
             30) ==
        "Đơn vị     Vì sao\n"
        "──────────────────────────────\n"
        "Văn phòng  Tổng điểm đạt từ 80\n"
        "           trở lên\n"
        "Thanh tra  Đạt\n");
}

TEST_CASE("the name of a row stands in where it goes on, so that rows can be told apart") {
  CHECK(text("| Đơn vị | Điểm |\n|:--|--:|\n| Phòng Kế hoạch - Tài chính | 81,25 |\n"
             "| Phòng Bưu chính - Viễn thông | 90,00 |\n",
             24) ==
        "Đơn vị              Điểm\n"
        "────────────────────────\n"
        "Phòng Kế hoạch -   81,25\n"
        "  Tài chính\n"
        "Phòng Bưu chính -  90,00\n"
        "  Viễn thông\n");
}

TEST_CASE("columns that do not fit follow below, with the name of each row") {
  CHECK(text("| Đơn vị | 10/2021 | 11/2021 | 12/2021 |\n|:--|--:|--:|--:|\n"
             "| Văn phòng | 81,25 | 90,00 | 95,50 |\n",
             24) ==
        "Đơn vị     10/2021\n"
        "──────────────────\n"
        "Văn phòng    81,25\n"
        "\n"
        "Đơn vị     11/2021\n"
        "──────────────────\n"
        "Văn phòng    90,00\n"
        "\n"
        "Đơn vị     12/2021\n"
        "──────────────────\n"
        "Văn phòng    95,50\n");
}

TEST_CASE("a table without a head sets texts side by side") {
  CHECK(text("| | |\n|:-:|:-:|\n| SỞ | **CỘNG HÒA** |\n| Số: 1 | Độc lập |\n") ==
        " SỞ    CỘNG HÒA\n"
        "Số: 1  Độc lập\n");
}

TEST_CASE("lists, quotes, code and rules") {
  CHECK(
      text("- một\n- hai\n  - ba\n\n9. chín\n10. mười mười một\n\n> lời\n\n```\nls  -l\n```\n\n---",
           20) ==
      "- một\n"
      "- hai\n"
      "  - ba\n"
      "\n"
      " 9. chín\n"
      "10. mười mười một\n"
      "\n"
      "│ lời\n"
      "\n"
      "    ls  -l\n"
      "\n"
      "────────────────────\n");
}

TEST_CASE("a link names its target only when it says something else") {
  CHECK(text("[cổng](https://a.vn) [https://a.vn](https://a.vn)") ==
        "cổng (https://a.vn) https://a.vn\n");
}

TEST_CASE("no line is wider than asked for, whatever the data says") {
  for (const auto& hostile : test::hostile_texts()) {
    const auto page = find_renderer("text")->render(test::report_saying(hostile), {.width = 40});
    for (const auto line : split(page, '\n')) CHECK(display_width(line) <= 40);
  }
}

TEST_CASE("a word without end is broken, and nothing of it is lost") {
  const std::string word(10'000, 'x');
  CHECK(replace_all(text(word), "\n", "") == word);
}
