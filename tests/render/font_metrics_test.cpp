// How wide letters are in Times New Roman.
#include "render/docx/font_metrics.hpp"

#include <doctest/doctest.h>

#include "render/docx/docx_lines.hpp"

using namespace campaign::render;

TEST_CASE("letters: accents and tones make no letter wider, horns do") {
  CHECK(line_width("a") == 444);
  CHECK(line_width("ậ") == line_width("a"));
  CHECK(line_width("Ễ") == line_width("E"));
  CHECK(line_width("đ") == line_width("d"));
  CHECK(line_width("ợ") > line_width("o"));
  CHECK(line_width("Độc lập", true) > line_width("Độc lập"));
  CHECK(word_width("a bbb cc") == line_width("bbb"));
}

TEST_CASE("letters: the national title fits beside an agency at its size") {
  CHECK(length({24, true}, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") < 5200);
  CHECK(length({24, true}, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") > 4800);
}

TEST_CASE("letters: broken lines are about as long as each other, and none ends with và") {
  const auto lines = balanced_lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", {24, true}, 4000);
  CHECK(lines == std::vector<std::string>{"SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG"});
  CHECK(balanced_lines("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", {24, true}, 4000) ==
        std::vector<std::string>{"HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"});
  CHECK(balanced_lines("TIN - BÁO CHÍ - XUẤT BẢN", {24, true}, 1500).size() > 2);
  CHECK(balanced_lines("- A", {24, true}, 4000) == std::vector<std::string>{"- A"});
  CHECK(balanced_lines("SỞ", {24, true}, 4000) == std::vector<std::string>{"SỞ"});
  CHECK(balanced_lines("", {24, true}, 4000).empty());
}
