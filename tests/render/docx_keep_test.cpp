// What stays together on a page of a Word file, and how its lines in the middle are broken.
#include <algorithm>

#include "render/docx_reader.hpp"
#include "render/docx_sample.hpp"
#include "render/sample.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

bool has_line(const std::vector<std::string>& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

}  // namespace

TEST_CASE("docx: where the figures come from stands on the page of what is before it") {
  const auto kept = [](const std::string& text) {
    const auto document =
        tree_of(docx_of(letter_of(text + "```provenance\n*Nguồn.*\n```\n")), "word/document.xml");
    const auto paragraphs = all(document, "w:p");
    REQUIRE(paragraphs.size() >= 2);
    return std::count_if(paragraphs.begin(), paragraphs.end(), [](const auto* one) {
      return one->child("w:pPr")->child("w:keepNext") != nullptr;
    });
  };
  CHECK(kept("Lời đầu.\n\nLời cuối.\n\n") == 1);
  CHECK(kept("| a | b |\n|---|---|\n| c | d |\n| e | f |\n\n") == 5);  // head, last row, gap
}

TEST_CASE("docx: a long subject has lines that look alike") {
  const auto lines =
      styled_lines(docx_of(letter_of("```title\n# Biên bản\n\n**Họp Hội đồng Thi đua - Khen thưởng "
                                     "xét, đề nghị tặng Giấy khen của "
                                     "Giám đốc Sở**\n```\n")));
  CHECK(has_line(lines,
                 "Subtitle: Họp Hội đồng Thi đua - Khen thưởng xét,\nđề nghị tặng Giấy khen của "
                 "Giám đốc Sở"));
}

TEST_CASE("docx: a note among centred lines is no line in capitals") {
  const auto lines =
      styled_lines(docx_of(letter_of("```centred\nXác nhận\n\n*(Ký, đóng dấu)*\n```\n")));
  CHECK(has_line(lines, "CentredLine: XÁC NHẬN"));
  CHECK(has_line(lines, "SignerNote: (Ký, đóng dấu)"));
}
