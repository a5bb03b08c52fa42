// What is wrong with a Word form is told at its place, all at once.
#include <doctest/doctest.h>

#include "base/problem_formats.hpp"
#include "english.hpp"
#include "form/form.hpp"
#include "form/forms.hpp"

using namespace campaign;
using namespace campaign::testing;

TEST_CASE("a form: every mistake is told at its place") {
  auto parts =
      form_parts(paragraph("Kỳ {{perod}} {{#people}}") + paragraph("{{> head}}") + "<w:tbl>" +
                 row({"a", "{{nme}} {{plan title}}"}) + row({"x", "y {{people}} {{"}) + "</w:tbl>" +
                 paragraph("x {{#words}}") + paragraph("{{/words}}"));
  parts.push_back({"word/header3.xml", part("w:hdr", paragraph("{{made.lng}}"))});
  CHECK(filled(parts) ==
        "mau.docx: document, table 1, row 1, cell 2: error: `{{plan title}}` is not a tag "
        "[malformed-tag]\n"
        "mau.docx: document, table 1, row 2, cell 2: error: the tag that begins here does not end "
        "[malformed-tag]\n"
        "mau.docx: document, paragraph 1: error: the section `people` is not closed "
        "[unclosed-section]\n"
        "mau.docx: document, paragraph 2: error: a Word file cannot include a template "
        "[partial-in-form]\n"
        "mau.docx: document, paragraph 3: error: what the section `words` repeats cannot be told "
        "[section-crosses]\n"
        "mau.docx: document, paragraph 1: error: nothing is called `perod` here [unknown-tag]\n"
        "mau.docx: document, table 1, row 1, cell 2: error: nothing is called `nme` here "
        "[unknown-tag]\n"
        "mau.docx: header 3, paragraph 1: error: nothing is called `made.lng` here "
        "[unknown-tag]\n");
}

TEST_CASE("a form: a problem shows the text of its paragraph") {
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(form_parts("<w:tbl>" + row({"Kỳ {{perod}}"}) + "</w:tbl>")),
                  kNoWords, diagnostics);
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
  CHECK(crosses("<w:tbl>" + row({"{{#people}}", "x"}) + row({"{{/people}}{{#words}}", "y"}) +
                row({"{{/words}}", "z"}) + "</w:tbl>"));
  CHECK(crosses("<w:tbl>" + row({"{{#people}}"}) + "</w:tbl><w:tbl>" + row({"{{/people}}"}) +
                "</w:tbl>"));
  CHECK(crosses(paragraph("{{#people}}a") + paragraph("b{{/people}} c")));
  CHECK(crosses(paragraph("{{made}}{{#people}}a") + paragraph("b{{/people}}")));
  CHECK_FALSE(crosses("<w:tbl>" + row({"{{#people}}", "{{#words}}", "{{/words}}{{/people}}"}) +
                      "</w:tbl>"));
}

TEST_CASE("a form: what is no Word file is said in one line") {
  const auto told = [](const std::string& bytes) {
    Diagnostics diagnostics;
    const Form form("mau.docx", bytes, kNoWords, diagnostics);
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
  CHECK(told(zipped({{"[Content_Types].xml", "document.macroEnabled.main+xml"},
                     {"word/document.xml", "<w:document/>"}})) ==
        "error: mau.docx has macros (.docm)" + end);
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  CHECK(told(zipped({{"word/document.xml", deep}})) == "error: mau.docx is a damaged file" + end);
  const auto whole = zipped(form_parts(paragraph("x")));
  for (size_t size = 0; size < whole.size(); size += 7) CHECK(told(whole.substr(0, size)) != "");
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

namespace {

std::string paragraphs(int count, const std::string& text) {
  std::string all;
  for (int i = 0; i < count; ++i) all += paragraph(text);
  return all;
}

}  // namespace

TEST_CASE("sections of a form that repeat without measure, or too deep, are refused") {
  const auto nested = [](int levels) {
    return form_parts(paragraphs(levels, "{{#people}}") + paragraph("x") +
                      paragraphs(levels, "{{/people}}"));
  };
  const auto deep = filled(nested(100));
  CHECK(deep.find("mau.docx: document, paragraph 65: error: `people` is nested in more than 64 "
                  "sections and includes [template-too-large]") != std::string::npos);
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(nested(40)), kNoWords, diagnostics);
  form.check(example(), diagnostics);
  CHECK(diagnostics.errors() == 0);
  CHECK(form.filled(example(), diagnostics) == "");
  CHECK(diagnostics.list().back().check.name == "template-too-large");
  CHECK(english(diagnostics.list().back().message) ==
        "more than 3000000 pieces would have to be filled in up to here");
}
