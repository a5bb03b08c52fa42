// Word forms: tags in any number of runs, sections of words, rows and paragraphs, and every mistake
// told at its place.
#include "form/form.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "form/forms.hpp"
#include "render/sample.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

Value example() {
  Value view;
  view.set("period", *parse_period("2021-10"));
  view.set("made", Date{2021, 11, 5});
  view.set("note", Value());
  view.set("late", false);
  view.set("lines", "một\nhai");
  view.set("nobody", Value::List{});
  view.set("words", Value::List{"a", "b"});
  view.set("people",
           Value::List{Value::Record{{"name", "An"}, {"total", Value::points(Points::whole(9))}},
                       Value::Record{{"name", "Bình"}, {"total", Value()}}});
  return view;
}

std::string bytes_of(const std::vector<PackagePart>& parts, const std::string& name) {
  for (const auto& one : parts)
    if (one.name == name) return one.bytes;
  return "no part " + name;
}

/// What stands in the body of the filled document, without the marks that keep blanks; or what is
/// wrong.
std::string filled(const std::vector<PackagePart>& parts, const Value& view = example(),
                   const std::string& part = "word/document.xml") {
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(parts), diagnostics);
  form.check(view, diagnostics);
  if (diagnostics.errors() > 0) return problems_short(diagnostics, {});
  std::string why;
  auto text = bytes_of(unzipped(form.filled(view), why).value(), part);
  text = replace_all(text, " xml:space=\"preserve\"", "");
  const auto begin = text.find("<w:body>"), end = text.find("</w:body>");
  return begin == std::string::npos ? text : text.substr(begin + 8, end - begin - 8);
}

std::string filled(const std::string& body, const Value& view = example()) {
  return filled(form_parts(body), view);
}

/// Paragraphs without blanks that must be kept, as `filled` tells them.
std::string plain(const std::string& xml) {
  return replace_all(xml, " xml:space=\"preserve\"", "");
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
  const Form form("mau.docx", zipped(parts), diagnostics);
  form.check(example(), diagnostics);
  CHECK(diagnostics.list().empty());
  const auto bytes = form.filled(example());
  CHECK(bytes == form.filled(example()));
  std::string why;
  const auto made = unzipped(bytes, why).value();
  REQUIRE(made.size() == parts.size());
  for (size_t i = 0; i < parts.size(); ++i) {
    CHECK(made[i].name == parts[i].name);
    const bool has_tag = i >= 3 && i <= 5;
    CHECK((made[i].bytes == parts[i].bytes) != has_tag);
    CHECK((made[i].bytes.find("tháng 10/2021") != std::string::npos) == has_tag);
  }
}

TEST_CASE("a form: every mistake is told at its place") {
  auto parts =
      form_parts(paragraph("Kỳ {{perod}} {{#people}}") + paragraph("{{> head}}") + "<w:tbl>" +
                 row({"a", "{{nme}} {{plan title}}"}) + row({"{{#words}}", "x"}) +
                 row({"{{/words}}", "y {{people}} {{"}) + "</w:tbl>");
  parts.push_back({"word/header3.xml", part("w:hdr", paragraph("{{made.lng}}"))});
  CHECK(filled(parts) ==
        "mau.docx: document, table 1, row 1, cell 2: error: `{{plan title}}` is not a tag "
        "[malformed-tag]\n"
        "mau.docx: document, table 1, row 3, cell 2: error: the tag that begins here does not end "
        "[malformed-tag]\n"
        "mau.docx: document, paragraph 1: error: the section `people` is not closed "
        "[unclosed-section]\n"
        "mau.docx: document, paragraph 2: error: a Word file cannot include a template "
        "[partial-in-form]\n"
        "mau.docx: document, table 1, row 2, cell 1: error: what the section `words` repeats "
        "cannot be told [section-crosses]\n"
        "mau.docx: document, paragraph 1: error: nothing is called `perod` here [unknown-tag]\n"
        "mau.docx: document, table 1, row 1, cell 2: error: nothing is called `nme` here "
        "[unknown-tag]\n"
        "mau.docx: header 3, paragraph 1: error: nothing is called `made.lng` here "
        "[unknown-tag]\n");
}

TEST_CASE("a form: a problem shows the text of its paragraph") {
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(form_parts("<w:tbl>" + row({"Kỳ {{perod}}"}) + "</w:tbl>")),
                  diagnostics);
  form.check(example(), diagnostics);
  CHECK(problems_text(diagnostics, {}) ==
        "error[unknown-tag]: nothing is called `perod` here\n"
        " --> mau.docx: document, table 1, row 1, cell 1\n"
        "  |\n"
        "  | Kỳ {{perod}}\n"
        "  |    ^^^^^^^^^\n"
        "  = help: did you mean `period`?\n");
}

TEST_CASE("a form: sections must begin and end where something can be repeated") {
  const auto crosses = [](const std::string& body) {
    return filled(body).find("[section-crosses]") != std::string::npos;
  };
  CHECK(crosses(paragraph("a {{#people}}") + paragraph("{{/people}}")));
  CHECK(crosses(paragraph("{{#people}}") + "<w:tbl>" + row({"{{/people}}"}) + "</w:tbl>"));
  CHECK(
      crosses("<w:p><w:r><w:t>{{#people}}</w:t></w:r><w:hyperlink><w:r><w:t>{{/people}}</w:t>"
              "</w:r></w:hyperlink></w:p>"));
  CHECK(crosses("<w:tbl>" + row({"{{#people}}", "{{/people}}{{#words}}", "{{/words}}"}) +
                "</w:tbl>"));
  CHECK_FALSE(crosses("<w:tbl>" + row({"{{#people}}", "{{#words}}", "{{/words}}{{/people}}"}) +
                      "</w:tbl>"));
}

TEST_CASE("a form: what is no Word file is said in one line") {
  const auto told = [](const std::string& bytes) {
    Diagnostics diagnostics;
    const Form form("mau.docx", bytes, diagnostics);
    return problems_short(diagnostics, {});
  };
  const std::string older = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  const std::string end = " [unreadable-form]\n";
  CHECK(told("") == "error: mau.docx is empty" + end);
  CHECK(told("hello") == "error: mau.docx is no Word file (.docx)" + end);
  CHECK(told(older + "xyz") == "error: mau.docx is a file of an old Word (.doc)" + end);
  CHECK(told(older + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)) ==
        "error: mau.docx is protected by a password" + end);
  CHECK(told(zipped({{"a.xml", "<a/>"}})) == "error: mau.docx is no Word file (.docx)" + end);
  CHECK(told(zipped({{"word/document.xml", "<w:document>"}})) ==
        "error: mau.docx is a damaged file" + end);
  CHECK(told(zipped({{"word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document/>"}})) ==
        "error: mau.docx is a damaged file" + end);
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  CHECK(told(zipped({{"word/document.xml", deep}})) == "error: mau.docx is a damaged file" + end);
  const auto whole = zipped(form_parts(paragraph("x")));
  for (size_t size = 0; size < whole.size(); size += 7) CHECK(told(whole.substr(0, size)) != "");
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
  CHECK(filled(paragraph("{{text}}"), view) ==
        "<w:p><w:r><w:t>a\uFFFD b\u202Ec\u202C</w:t></w:r></w:p>");
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

TEST_CASE("a form: the two copies of a text box are told of once, and both are filled") {
  const auto box = [](const std::string& text) {
    return "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" +
           paragraph(text) +
           "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" +
           paragraph(text) +
           "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  };
  CHECK(filled(box("{{period}}")) == plain(box("tháng 10/2021")));
  CHECK(filled(box("{{perod}}")) ==
        "mau.docx: document, paragraph 1, text box, paragraph 1: error: nothing is called `perod` "
        "here [unknown-tag]\n");
}
