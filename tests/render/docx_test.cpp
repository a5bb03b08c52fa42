// Word files: the parts of a letter, styles, lists, tables, charts, sections, and what is safe.
#include <algorithm>

#include "processor_time.hpp"
#include "render/docx_reader.hpp"
#include "render/docx_sample.hpp"
#include "render/sample.hpp"

using namespace campaign;
using namespace campaign::test;

namespace {

bool has(const std::vector<std::string>& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

std::string header(const Report& report, const RenderOptions& options) {
  return text_of(tree_of(docx_of(report, options), "word/first-header.xml"));
}

Report report_with_rows(int count) {
  std::string markdown =
      "# Danh sách\n\n| TT | Họ và tên | Đơn vị | Điểm | Xếp loại |\n"
      "|--:|:--|:--|--:|:--|\n";
  for (int i = 1; i <= count; ++i)
    markdown += "| " + std::to_string(i) +
                " | Nguyễn Thị Ngọc Hân | Phòng Thông tin - Báo chí - Xuất bản | 97,50 | Tốt |\n";
  return letter_of(markdown);
}

}  // namespace

TEST_CASE("docx: each part of a letter has the style that Nghị định 30/2020 asks for") {
  const auto lines = styled_lines(docx_of(letter_of(kLetter)));
  for (const char* line : {"SuperiorAgency: ỦY BAN NHÂN DÂN TỈNH TRÀ VINH",
                           "Agency: SỞ THÔNG TIN\nVÀ TRUYỀN THÔNG",
                           "Nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                           "Motto: Độc lập - Tự do - Hạnh phúc",
                           "LetterNumber: Số:\u00A0\u00A0/BC-STTTT",
                           "PlaceAndDate: Trà Vinh, ngày\u00A005\u00A0tháng\u00A011 năm\u00A02021",
                           "Title: BÁO CÁO",
                           "Subtitle: Kết quả tháng 10/2021",
                           "Addressee: Kính gửi: Ủy ban nhân dân tỉnh.",
                           "Ground: Căn cứ Kế hoạch số\u00A085/KH-UBND;",
                           "CentredHeading1: Phần thứ nhất\nKẾT QUẢ",
                           "Heading2: I. SỐ LIỆU",
                           "Heading3: 1. Chung",
                           "ListParagraph: Hết./.",
                           "Quote: lời",
                           "CodeBlock: mã  lệnh",
                           "TableHead: Đơn vị",
                           "TableText: Sở",
                           "Caption: Điểm (điểm; vạch đỏ: 80)",
                           "RecipientsHead: Nơi nhận:",
                           "Recipient: - Như trên;",
                           "SignerPosition: KT. GIÁM ĐỐC",
                           "SignerPosition: PHÓ GIÁM ĐỐC",
                           "SignerName: Lê Văn Bình",
                           "CentredHeading1: Phụ lục I\nDANH SÁCH",
                           "AppendixNote: (Kèm theo Báo cáo)",
                           "Provenance: Lập bằng campaign."})
    CHECK_MESSAGE(has(lines, line), line);
}

TEST_CASE("docx: a page keeps its words as they are written") {
  const auto lines = styled_lines(rendered("docx", "# Báo cáo\n\n## I. Số liệu\n\nLời.\n"));
  CHECK(lines ==
        std::vector<std::string>{"Title: Báo cáo", "Heading1: I. Số liệu", "BodyText: Lời."});
}

TEST_CASE("docx: a letter is marked as a draft until it is final; a page never is") {
  CHECK(header(letter_of("a"), {}) == "DỰ THẢO");
  CHECK(header(letter_of("a"), {.final = true}) == "");
  CHECK(header({}, {}) == "");
  const auto lines = styled_lines(docx_of(letter_of(kLetter), {.final = true}));
  CHECK_FALSE(has(lines, "Provenance: Lập bằng campaign."));
}

TEST_CASE("docx: the mark of the end stands behind the last words, with one full stop") {
  CHECK(styled_lines(docx_of(letter_of("Hết.\n\n./.\n"))).back() == "BodyText: Hết./.");
  CHECK(styled_lines(docx_of(letter_of("- Hết\n\n./.\n"))).back() == "ListParagraph: Hết./.");
  CHECK(styled_lines(docx_of(letter_of("| a |\n|---|\n| b |\n\n./.\n"))).back() == "BodyText: ./.");
}

TEST_CASE("docx: an appendix is a section with pages and numbers of its own") {
  const auto document = tree_of(docx_of(letter_of(kLetter)), "word/document.xml");
  const auto sections = all(document, "w:sectPr");
  REQUIRE(sections.size() == 2);
  CHECK(sections[0]->child("w:pgSz")->attribute("w:w") == "11906");
  CHECK(sections[0]->child("w:pgSz")->attribute("w:orient") == "");
  CHECK(sections[1]->child("w:pgSz")->attribute("w:w") == "16838");
  CHECK(sections[1]->child("w:pgSz")->attribute("w:orient") == "landscape");
  for (const auto* one : sections) {
    CHECK(one->child("w:titlePg"));
    CHECK(one->child("w:pgMar")->attribute("w:left") == "1701");
    CHECK(one->child("w:pgMar")->attribute("w:right") == "850");
    CHECK(one->child("w:pgNumType")->attribute("w:start") == "1");
  }
}

TEST_CASE("docx: only addresses of pages and mails are links") {
  const auto bytes = docx_of(letter_of(kLetter));
  const auto document = tree_of(bytes, "word/document.xml");
  REQUIRE(all(document, "w:hyperlink").size() == 0);  // a blank ends an address in Markdown
  const auto linked =
      rendered("docx", "[a](<https://a.vn/?b=\"c\" d>) [x](javascript:y) [z](#z)\n");
  const auto relations = parts_of(linked).at("word/_rels/document.xml.rels");
  CHECK(relations.find("https://a.vn/?b=%22c%22%20d") != std::string::npos);
  CHECK(relations.find("javascript") == std::string::npos);
  CHECK(styled_lines(linked).back() == "BodyText: a x (javascript:y) z (#z)");
}

TEST_CASE("docx: an ordered list begins with its number, and each counts for itself") {
  const auto bytes = rendered("docx", "3. a\n4. b\n\ntext\n\n1. c\n");
  const auto starts = all(tree_of(bytes, "word/numbering.xml"), "w:startOverride").size();
  CHECK(starts == 2);
  const auto numbering = tree_of(bytes, "word/numbering.xml");
  CHECK(all(numbering, "w:startOverride")[0]->attribute("w:val") == "3");
}

TEST_CASE("docx: the first list of dashes in a list of numbers has dashes") {
  const auto document = tree_of(rendered("docx", "1. a\n   - b\n     - c\n"), "word/document.xml");
  std::string levels;
  for (const auto* one : all(document, "w:ilvl")) levels += one->attribute("w:val");
  CHECK(levels == "001");
}

TEST_CASE("docx: tables repeat their head, break no row, and set numbers to the right") {
  const auto document = tree_of(docx_of(report_with_rows(3)), "word/document.xml");
  CHECK(all(document, "w:tblHeader").size() == 1);
  CHECK(all(document, "w:cantSplit").size() == 4);
  const auto cells = all(*all(document, "w:tr")[1], "w:tc");
  CHECK(all(*cells[3], "w:jc")[0]->attribute("w:val") == "right");
  CHECK(all(*cells[1], "w:jc").empty());
}

TEST_CASE("docx: a table wider than Word can open becomes several") {
  std::string head = "|", line = "|", row = "|";
  for (int i = 0; i < 130; ++i) {
    head += " c" + std::to_string(i) + " |";
    line += ":--|";
    row += " x |";
  }
  const auto document =
      tree_of(rendered("docx", head + "\n" + line + "\n" + row + "\n"), "word/document.xml");
  for (const auto* table : all(document, "w:tbl")) CHECK(all(*table, "w:gridCol").size() <= 63);
  CHECK(text_of(document).find("c129") != std::string::npos);
}

TEST_CASE("docx: a bar is shaded as long as its figure, and cut at the target") {
  const auto document =
      tree_of(rendered("docx",
                       "```chart bar\ntitle: Điểm\ntarget: 80\n\n| a | b |\n|:--|--:|\n| x | 50 |\n"
                       "| y | 100 |\n```\n"),
              "word/document.xml");
  const auto rows = all(document, "w:tr");
  REQUIRE(rows.size() == 2);
  const auto shaded = all(*rows[0], "w:shd");
  REQUIRE(shaded.size() == 1);
  CHECK(all(*rows[0], "w:gridSpan")[0]->attribute("w:val") == "25");
  CHECK(all(*rows[0], "w:tcBorders").size() == 1);
  CHECK(all(*rows[1], "w:shd").size() == 2);
}

TEST_CASE("docx: a line is a row of cells, the darker the higher") {
  const auto bytes = rendered("docx",
                              "```chart line\ntitle: Điểm\ntarget: 80\n\n| Kỳ | A | B |\n"
                              "|:--|--:|--:|\n| 9 | 50 | — |\n| 10 | 100 | 75 |\n```\n");
  const auto document = tree_of(bytes, "word/document.xml");
  const auto rows = all(document, "w:tr");
  REQUIRE(rows.size() == 3);
  CHECK(text_of(*rows[0]) == "910");
  CHECK(text_of(*rows[1]) == "A50100");
  std::string fills;
  for (const auto* row : rows)
    for (const auto* one : all(*row, "w:shd")) fills += std::string(one->attribute("w:fill")) + " ";
  CHECK(fills == "F4F7FC 8EAADB C2D3EE ");
  CHECK(has(styled_lines(bytes), "Caption: Điểm (ô càng đậm, số càng cao; chỉ tiêu: 80)"));
}

TEST_CASE("docx: footnotes are Word's own; a second reference tells the number") {
  const auto bytes = docx_of(letter_of(kLetter));
  const auto document = tree_of(bytes, "word/document.xml");
  const auto references = all(document, "w:footnoteReference");
  REQUIRE(references.size() == 2);
  CHECK(references[1]->attribute("w:id") == "2");
  CHECK(has(styled_lines(bytes),
            "BodyText: Một hai ba bốn1 [năm](https://a.vn/?q=a b&c) "
            "sáu (javascript:x)\nbảy."));
  const auto notes = tree_of(bytes, "word/footnotes.xml");
  CHECK(text_of(notes.children[2]) == " Chú thích một.");
  CHECK(notes.children[3].attribute("w:id") == "2");
  CHECK(all(notes, "w:hyperlink")[0]->attribute("r:id") == "link1");
}

TEST_CASE("docx: hostile texts come out whole, in heading, paragraph, list and table") {
  for (const auto& text : hostile_texts()) {
    const auto lines = styled_lines(docx_of(report_saying(text)));
    for (const char* style : {"Title: ", "BodyText: ", "ListParagraph: ", "TableText: "})
      CHECK_MESSAGE(has(lines, style + text), text.substr(0, 40));
  }
}

TEST_CASE("docx: what XML cannot hold is taken out or made visible") {
  Report report;
  report.document = {
      {{Paragraph{{{Text{"a\x1b[2J\x07\xEF\xBF\xBF"
                         "b\xFF"}}}}}}};
  CHECK(styled_lines(docx_of(report)).back() == "BodyText: a[2J\uFFFDb\uFFFD");
}

TEST_CASE("docx: the properties tell plan, period and commit, and can be found in the file") {
  Report report = letter_of(kLetter);
  report.schema = "campaign.report.summary/1";
  report.origin = {.subject = "Phong trào <1>",
                   .period = "tháng 10/2021",
                   .keywords = "campaign.report.summary/1; covid; 2021-10; abc123+",
                   .made = Date{2021, 11, 5}};
  const auto bytes = docx_of(report);
  const auto core = tree_of(bytes, "docProps/core.xml");
  CHECK(core.child("dc:title")->text == "Báo cáo Kết quả tháng 10/2021");
  CHECK(core.child("dc:subject")->text == "Phong trào <1>");
  CHECK(core.child("dc:description")->text == "tháng 10/2021");
  CHECK(core.child("cp:keywords")->text == "campaign.report.summary/1; covid; 2021-10; abc123+");
  CHECK(core.child("dc:language")->text == "vi-VN");
  CHECK(core.child("dcterms:created")->text == "2021-11-05T00:00:00Z");
  CHECK(bytes.find("campaign.report.summary/1") != std::string::npos);
}

TEST_CASE("docx: the same report gives the same bytes") {
  CHECK(docx_of(letter_of(kLetter)) == docx_of(letter_of(kLetter)));
}

TEST_CASE("docx: 1,000 rows take less than 150 ms") {
  const double took =
      least_milliseconds([] { CHECK(docx_of(report_with_rows(1000)).size() > 10'000); });
  MESSAGE("1,000 rows became a Word file in " << took << " ms");
  CHECK(took < bound_here(150));
}
