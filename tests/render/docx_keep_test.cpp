// What stays together on a page of a Word file, and how its lines in the middle are broken.
#include <algorithm>

#include "base/text.hpp"
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

TEST_CASE("docx: where the figures come from takes no signature to the next page") {
  const auto document = tree_of(
      docx_of(letter_of("Lời cuối.\n\n```signature\n| | |\n|:--|:-:|\n| *Nơi nhận:* | **Giám đốc** "
                        "|\n| - Lưu: VT. | **Phạm Văn A** |\n```\n\n"
                        "```provenance\n*Nguồn.*\n```\n")),
      "word/document.xml");
  const auto paragraphs = all(document, "w:p");
  REQUIRE(paragraphs.size() > 3);
  const auto& origin = *paragraphs[paragraphs.size() - 2]->child("w:pPr");
  CHECK(origin.child("w:pStyle")->attribute("w:val") == "Provenance");
  CHECK(origin.child("w:framePr") != nullptr);  // in the margin, beside the end of the signature
  const auto& end = *paragraphs.back()->child("w:pPr");
  CHECK(end.child("w:pStyle")->attribute("w:val") == "TableEnd");
  CHECK(end.child("w:keepNext") == nullptr);
}

TEST_CASE("docx: a name in bold stays with its text, and a sum with the rows above it") {
  const auto kept = [](const std::string& text) {
    std::string texts;
    const auto document = tree_of(docx_of(letter_of(text)), "word/document.xml");
    for (const auto* one : all(document, "w:p"))
      if (one->child("w:pPr")->child("w:keepNext") != nullptr) texts += text_of(*one) + ";";
    return texts;
  };
  CHECK(kept("**Thạch Sô Phia, Chuyên viên**\n\nĐiều phối **thông tin**.\n\nHết.\n") ==
        "Thạch Sô Phia, Chuyên viên;");
  CHECK(kept("**Thanh tra** (31/3/2022)\n\n**Điều 1.** Tặng.\n\nHết.\n") ==
        "Thanh tra (31/3/2022);");
  const std::string rows = "| a | b |\n|---|---|\n| c | 1 |\n| d | 2 |\n| e | 3 |\n";
  CHECK(kept(rows) == "a;b;");
  CHECK(kept(rows + "| **Cộng** | 6 |\n") == "a;b;d;2;e;3;");
}

TEST_CASE("docx: no line ends inside a day or before the number of a document") {
  const auto text = [](const std::string& markdown) {
    return replace_all(text_of(tree_of(docx_of(letter_of(markdown)), "word/document.xml")),
                       "\u00A0", "~");
  };
  CHECK(text("Luật ngày 16 tháng 11 năm 2013; Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7.\n") ==
        "Luật ngày~16~tháng~11 năm~2013; Nghị định số~91/2017/NĐ-CP ngày~31~tháng~7.");
  CHECK(text("(ngày 05 tháng 7 năm 2021), tháng 6 năm 2005, tại Điều 1, năm nay có 3 năm.\n") ==
        "(ngày~05~tháng~7 năm~2021), tháng~6 năm~2005, tại Điều~1, năm nay có 3 năm.");
  CHECK(text("Đạt 93,43 %, mức giao 98 % của %.\n") == "Đạt 93,43~%, mức giao 98~% của %.");
  CHECK(text("| a | b |\n|--|--|\n| ngày 05 tháng 7 | c |\n") == "abngày 05 tháng 7c");
}

TEST_CASE("docx: a final letter with a place to fill in stays marked as a draft") {
  const auto header = [](const std::string& markdown) {
    return text_of(tree_of(docx_of(letter_of(markdown), {.final = true}), "word/first-header.xml"));
  };
  CHECK(header("Sinh tại [… quê quán].\n") == "DỰ THẢO");
  CHECK(header("Sinh tại Trà Vinh.\n") == "");
}

TEST_CASE("docx: a post stands above the name of who signs for a council, names below each other") {
  const auto signed_by = [](const char* left, const char* right) {
    return styled_lines(
        docx_of(letter_of(std::string("```signature\n| | |\n|:--|:-:|\n| ") + left +
                          " | **Chủ tịch** |\n| " + left + " | " + right + " |\n```\n")));
  };
  const auto council = signed_by("- Lưu: VT.", "**Phó Giám đốc** **Trần Thị B**");
  CHECK(has_line(council, "SignerName: PHÓ GIÁM ĐỐC"));
  CHECK(has_line(council, "SignerPosition: Trần Thị B"));
  const auto counters = signed_by("**Lê C** **Võ D**", "**Trần Thị B**");
  CHECK(has_line(counters, "SignerName: Lê C"));
  CHECK(has_line(counters, "SignerPosition: Võ D"));
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
