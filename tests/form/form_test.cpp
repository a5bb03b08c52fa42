// Word forms: tags in any number of runs, and sections of words, rows and paragraphs.
#include "form/form.hpp"

#include <doctest/doctest.h>

#include "files.hpp"
#include "form/forms.hpp"
#include "render/sample.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

/// What stands in every `w:t`, with a bar behind each.
std::string texts_in(const std::string& xml) {
  std::string texts;
  for (size_t at = xml.find("<w:t"); at != std::string::npos; at = xml.find("<w:t", at + 1)) {
    if (xml[at + 4] != '>' && xml[at + 4] != ' ') continue;
    const size_t begin = xml.find('>', at) + 1;
    texts += xml.substr(begin, xml.find('<', begin) - begin) + "|";
  }
  return texts;
}

}  // namespace

TEST_CASE("a form: values are worded as in templates") {
  CHECK(filled(paragraph("Kỳ {{period}}, {{ made.long }}: {{note}} {{people.count}}")) ==
        "<w:p><w:r><w:t>Kỳ </w:t><w:t>tháng 10/2021</w:t><w:t>, </w:t>"
        "<w:t>ngày 05 tháng 11 năm 2021</w:t><w:t>: </w:t><w:t>—</w:t><w:t> </w:t><w:t>2</w:t>"
        "</w:r></w:p>");
}

TEST_CASE("a form: a tag in several runs takes the format of the first") {
  const std::string body =
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kỳ {{</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
      "<w:r><w:t>per</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"x\"/>"
      "<w:r><w:rPr><w:i/></w:rPr><w:t>iod</w:t></w:r>"
      "<w:r><w:t>}</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>}.</w:t></w:r></w:p>";
  CHECK(filled(body) ==
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kỳ </w:t><w:t>tháng 10/2021</w:t></w:r>"
        "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"x\"/>"
        "<w:r><w:rPr><w:i/></w:rPr><w:t>.</w:t></w:r></w:p>");
}

TEST_CASE("a form: line ends become line breaks") {
  CHECK(filled(paragraph("{{lines}}")) ==
        "<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>");
}

TEST_CASE("a form: sections within a paragraph") {
  const auto once = [](const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; };
  CHECK(filled(paragraph("{{#words}}[{{.}}]{{/words}}{{^late}}đủ{{/late}}{{#late}}no{{/late}}")) ==
        "<w:p><w:r><w:t>[</w:t><w:t>a</w:t><w:t>]</w:t></w:r>"
        "<w:r><w:t>[</w:t><w:t>b</w:t><w:t>]</w:t></w:r>" +
            once("đủ") + "</w:p>");
  CHECK(filled(paragraph("{{#nobody}}x{{/nobody}}{{! note }}y")) == "<w:p>" + once("y") + "</w:p>");
}

TEST_CASE("a form: a section in one row repeats the row") {
  const auto table = [](const std::string& rows) {
    return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
  };
  const auto body =
      table(row({"Tên", "Điểm"}) + row({"{{#people}}{{name}}", "{{total}}{{/people}}"}));
  CHECK(filled(body) ==
        plain(table(row({"Tên", "Điểm"}) + row({"An", "9,00"}) + row({"Bình", "—"}))));
  CHECK(filled(table(row({"{{name}}", "{{#people}}x", "y{{/people}}"}))) ==
        plain(table(row({"An", "x", "y"}) + row({"Bình", "x", "y"}))));
  CHECK(filled(table(row({"{{#nobody}}a", "b{{/nobody}}"})) + paragraph("z")) ==
        plain(paragraph("z")));
}

TEST_CASE("a form: tags alone in paragraphs repeat what is between") {
  const auto body = paragraph("a") + paragraph("{{#people}}") + paragraph("{{name}}") + "<w:tbl>" +
                    row({"{{total}}"}) + "</w:tbl>" + paragraph(" {{/people}} ") + paragraph("z");
  CHECK(filled(body) ==
        plain(paragraph("a") + paragraph("An") + "<w:tbl>" + row({"9,00"}) + "</w:tbl>" +
              paragraph("Bình") + "<w:tbl>" + row({"—"}) + "</w:tbl>" + paragraph("z")));
  CHECK(filled(paragraph("{{#late}}") + paragraph("x") + paragraph("{{/late}}{{^late}}") +
               paragraph("y") + paragraph("{{/late}}")) == plain(paragraph("y")));
}

/// The filled body with the pieces of each text joined.
std::string joined_texts(const std::string& body) {
  const auto runs = replace_all(filled(body), "</w:t></w:r><w:r><w:t>", "");
  return replace_all(replace_all(runs, "</w:t><w:t>", ""), "<w:p/>", plain(paragraph("")));
}

TEST_CASE("a form: a section over several rows repeats them, without rows of its tags only") {
  const auto table = [](const std::string& rows) { return "<w:tbl>" + rows + "</w:tbl>"; };
  CHECK(
      joined_texts(table(row({"{{#people}}{{name}}", "a"}) + row({"b", "{{total}}{{/people}}"}))) ==
      plain(table(row({"An", "a"}) + row({"b", "9,00"}) + row({"Bình", "a"}) + row({"b", "—"}))));
  CHECK(
      filled(table(row({"{{#people}}", " "}) + row({"{{name}}", "x"}) +
                   row({"{{/people}}{{^late}}", ""}) + row({"a", "z"}) + row({"", "{{/late}}"}))) ==
      plain(table(row({"An", "x"}) + row({"Bình", "x"}) + row({"a", "z"}))));
  CHECK(joined_texts(
            table(row({"{{#people}}{{name}}"}) + row({"{{#words}}x{{/words}}{{/people}}"}))) ==
        plain(table(row({"An"}) + row({"xx"}) + row({"Bình"}) + row({"xx"}))));
  CHECK(joined_texts(table(row({"{{#people}}{{name}}", ""}) +
                           row({"{{#words}}x", "y{{/words}}{{/people}}"}))) ==
        plain(table(row({"An", ""}) + row({"x", "y"}) + row({"x", "y"}) + row({"Bình", ""}) +
                    row({"x", "y"}) + row({"x", "y"}))));
}

TEST_CASE("a form: a section over paragraphs with words repeats them") {
  CHECK(joined_texts(paragraph("{{#people}}a {{name}}") + paragraph("b {{total}} {{/people}}") +
                     paragraph("z")) ==
        plain(paragraph("a An") + paragraph("b 9,00 ") + paragraph("a Bình") + paragraph("b — ") +
              paragraph("z")));
  CHECK(joined_texts(paragraph("{{#people}}") + paragraph("{{name}}{{/people}}")) ==
        plain(paragraph("An") + paragraph("Bình")));
  CHECK(joined_texts(paragraph("{{^late}}{{#people}}{{name}}") + paragraph("x{{/people}}") +
                     paragraph("y{{/late}}")) ==
        plain(paragraph("An") + paragraph("x") + paragraph("Bình") + paragraph("x") +
              paragraph("y")));
}

TEST_CASE("a form: a cell always ends with a paragraph") {
  const std::string cell = "<w:tbl><w:tr><w:tc>" + paragraph("{{#nobody}}") + paragraph("x") +
                           paragraph("{{/nobody}}") + "</w:tc></w:tr></w:tbl>";
  CHECK(filled(cell) == "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>");
  const auto rows = plain(row({"", "An", ""}) + row({"", "Bình", ""}));
  CHECK(filled("<w:tbl>" + row({"{{#people}}", "{{name}}", "{{/people}}"}) + "</w:tbl>") ==
        "<w:tbl>" + replace_all(rows, "<w:p><w:r><w:t></w:t></w:r></w:p>", "<w:p/>") + "</w:tbl>");
}

TEST_CASE("a form: headers, footers and notes, and every other part as it was") {
  auto parts = form_parts(paragraph("x") + "<!-- a -->");
  const auto text = paragraph("{{period}}");
  parts.push_back({"word/header1.xml", part("w:hdr", text)});
  parts.push_back({"word/footer2.xml", part("w:ftr", text)});
  parts.push_back(
      {"word/footnotes.xml", part("w:footnotes", "<w:footnote>" + text + "</w:footnote>")});
  parts.push_back({"word/media/a.png", std::string("\x89PNG\0\r\n{{x}}", 12)});
  parts.push_back({"word/styles.xml", "<a  b='{{c}}' />"});
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(parts), kNoWords, diagnostics);
  form.check(example(), diagnostics);
  CHECK(diagnostics.list().empty());
  const auto bytes = form.filled(example(), diagnostics);
  CHECK(bytes == form.filled(example(), diagnostics));
  Message why;
  const auto made = unzipped(bytes, why).value();
  REQUIRE(made.size() == parts.size());
  for (size_t i = 0; i < parts.size(); ++i) {
    CHECK(made[i].name == parts[i].name);
    const bool has_tag = i >= 3 && i <= 5;
    CHECK((made[i].bytes == parts[i].bytes) != has_tag);
    CHECK((made[i].bytes.find("tháng 10/2021") != std::string::npos) == has_tag);
  }
}

TEST_CASE("a form: hostile texts stay texts") {
  for (const auto& text : campaign::test::hostile_texts()) {
    Value view;
    view.set("text", text);
    auto shown = filled(paragraph("{{text}}"), view);
    REQUIRE(shown.starts_with("<w:p><w:r><w:t>"));
    shown = shown.substr(15, shown.find("</w:t>") - 15);
    CHECK(shown.find_first_of("<>") == std::string::npos);
    for (const auto& [from, to] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
      shown = replace_all(shown, from, to);
    CHECK(shown == text);
  }
  Value view;
  view.set("text", "a\x01\x1F\xFF b\u202Ec\uFFFF");
  CHECK(filled(paragraph("{{text}}"), view) == "<w:p><w:r><w:t>a\uFFFD b\uFFFDc</w:t></w:r></w:p>");
}

TEST_CASE("a form: copies share no bookmarks and no ids of paragraphs") {
  const std::string text =
      "<w:p w14:paraId=\"1\"><w:bookmarkStart w:id=\"0\" "
      "w:name=\"b\"/><w:r><w:t>{{name}}</w:t></w:r>"
      "<w:bookmarkEnd w:id=\"0\"/></w:p>";
  const auto made = filled(paragraph("{{#people}}") + text + paragraph("{{/people}}"));
  CHECK(made ==
        "<w:p w14:paraId=\"1\"><w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:r><w:t>An</w:t>"
        "</w:r><w:bookmarkEnd w:id=\"0\"/></w:p><w:p><w:r><w:t>Bình</w:t></w:r></w:p>");
}

TEST_CASE("a form: a template of Word's own becomes a document") {
  auto parts = form_parts(paragraph("{{period}}"));
  const auto types = parts[0].bytes;
  parts[0].bytes = replace_all(types, "document.main", "template.main");
  CHECK(filled(parts, example(), "[Content_Types].xml") == types);
}

TEST_CASE("a form that a word processor saved") {
  const auto bytes = read_text(source_directory() / "tests/fixtures/forms/mau.docx");
  Diagnostics diagnostics;
  const Form form("mau.docx", bytes, kNoWords, diagnostics);
  const auto unit = [](const char* name) {
    return Value(Value::Record{{"rank", Value::count(1)},
                               {"name", name},
                               {"total", Value::points(Points::whole(9))},
                               {"grade", Value()}});
  };
  Value view = example();
  view.set("plan", Value::Record{{"title", "Thi đua"}});
  view.set("facts", Value::Record{{"units", Value::count(2)},
                                  {"achievements", Value::count(5)},
                                  {"exemplars", Value()}});
  view.set("units", Value::List{unit("Văn phòng"), unit("Thanh tra")});
  view.set("exemplars", Value::List{});
  view.set("agency", Value::Record{{"name", "Sở"}, {"place", "Trà Vinh"}});
  view.set("provenance", Value::Record{{"made", Date{2021, 11, 5}}});
  form.check(view, diagnostics);
  REQUIRE(problems_short(diagnostics, {}) == "");
  Message why;
  std::string text;
  const auto parts = unzipped(form.filled(view, diagnostics), why).value();
  for (const auto& part : parts)
    if (part.name.starts_with("word/")) text += texts_in(part.bytes);
  CHECK(text ==
        "BIỂU TỔNG HỢP|Phong trào thi đua “|Thi đua|”, |tháng 10/2021|Số đơn vị: |2|"
        "; số thành tích: |5|.|Hạng|Đơn vị|Điểm|Xếp loại|1|Văn phòng|9,00|—|1|Thanh tra|9,00|—|"
        "Gương điển hình|Chưa có.|Trà Vinh|, |ngày 05 tháng 11 năm 2021|Sở|Kỳ |10/2021|");
}
