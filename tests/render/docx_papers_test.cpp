// Word files of papers that people finish: what they must fill, two who sign, pages on their side.
#include "render/docx_reader.hpp"
#include "render/docx_sample.hpp"
#include "render/sample.hpp"

using namespace campaign;
using namespace campaign::test;

TEST_CASE("docx: what people must fill catches the eye, also in capitals") {
  const auto bytes =
      docx_of(letter_of("Quê quán: [… quê quán].\n\n```centred\n[… thẩm quyền] Sở Mẫu\n```\n"));
  const auto document = tree_of(bytes, "word/document.xml");
  std::vector<std::string> marked;
  for (const auto* one : all(document, "w:r"))
    if (!all(*one, "w:rStyle").empty()) marked.push_back(text_of(*one));
  CHECK(marked == std::vector<std::string>{"[… quê quán]", "[… THẨM QUYỀN]"});
}

TEST_CASE("docx: two who sign have their names on one line, and notes below positions") {
  const auto lines = styled_lines(
      docx_of(letter_of("```signature\n| | |\n|:-:|:-:|\n| **Thư ký** | **Chủ tọa** |\n"
                        "| *(Ký)* | *(Ký)* |\n| **An** | **Bình** |\n```\n\n"
                        "```remark\n**Chưa đủ**\n\n- An\n```\n")));
  CHECK(lines == std::vector<std::string>{"SignerPosition: THƯ KÝ", "SignerNote: (Ký)",
                                          "SignerPosition: CHỦ TỌA", "SignerNote: (Ký)",
                                          "SignerName: An", "SignerName: Bình", "Remark: Chưa đủ",
                                          "Remark: An"});
}

TEST_CASE(
    "docx: what ends a signature takes no line, so that a full page is not followed by an "
    "empty one") {
  const auto document = tree_of(docx_of(letter_of("```signature\n| | |\n|:-:|:-:|\n"
                                                  "| **Thư ký** | **Chủ tọa** |\n```\n\n"
                                                  "```new-page\n```\n\nLời.\n")),
                                "word/document.xml");
  for (const auto* one : all(document, "w:p"))
    if (!all(*one, "w:sectPr").empty())
      CHECK(all(*one, "w:pStyle").front()->attribute("w:val") == "TableEnd");
}

TEST_CASE("docx: the first pages can lie on their side") {
  const auto bytes = rendered("docx", "---\norientation: landscape\n---\n\nLời.\n");
  const auto document = tree_of(bytes, "word/document.xml");
  CHECK(all(document, "w:pgSz").front()->attribute("w:orient") == "landscape");
}
