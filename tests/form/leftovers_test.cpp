// What filling a Word form would leave as it is, is reported at its place.
#include <doctest/doctest.h>

#include "base/problem_formats.hpp"
#include "form/forms.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

std::string problems_of(const std::vector<PackagePart>& parts) {
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(parts), kNoWords, diagnostics);
  return problems_short(diagnostics, {});
}

std::string problems_of(const std::string& body) {
  return problems_of(form_parts(paragraph("{{period}}") + body));
}

}  // namespace

TEST_CASE("a form: a tag outside of the text of paragraphs is reported") {
  const std::string error = ": error: a tag stands where it is not filled [tag-not-filled]\n";
  const std::string hidden = ": warning: a tag stands where it is not filled [hidden-tag]\n";
  CHECK(problems_of("<w:p><w:r><w:instrText>HYPERLINK {{a</w:instrText></w:r><w:r><w:instrText>}}"
                    "</w:instrText></w:r></w:p>") ==
        "mau.docx: document, paragraph 2, field code" + error);
  CHECK(problems_of("<w:p><w:fldSimple w:instr=\"{{a}}\"/></w:p>") ==
        "mau.docx: document, paragraph 2, field code" + error);
  CHECK(problems_of("<w:p><m:oMath><m:r><m:t>{{a}}</m:t></m:r></m:oMath></w:p>") ==
        "mau.docx: document, paragraph 2, equation" + error);
  CHECK(problems_of("<w:p><w:r><w:drawing><wp:docPr descr=\"{{a}}\"/></w:drawing></w:r></w:p>") ==
        "mau.docx: document, paragraph 2, alternative text" + hidden);
  auto parts = form_parts(paragraph("{{period}}"));
  parts.push_back({"word/_rels/document.xml.rels",
                   "<Relationships><Relationship Target=\"https://x.vn/{{a}}\"/></Relationships>"});
  parts.push_back({"word/charts/chart1.xml", "<c><a:p><a:t>{</a:t><a:t>{a}}</a:t></a:p></c>"});
  CHECK(problems_of(parts) ==
        "mau.docx: links, target of a link" + error + "mau.docx: chart" + error);
}

TEST_CASE("a form: fields of a mail merge and tags of other programs are reported") {
  const auto is_foreign = [](const std::string& body) {
    return problems_of(body).find("[foreign-tag]") != std::string::npos;
  };
  CHECK(is_foreign("<w:p><w:r><w:instrText> MERGEFIELD ho_ten </w:instrText></w:r></w:p>"));
  for (const auto* text : {"{% for a in b %}", "${ten}", "«ho_ten»", "{ten}"}) {
    CAPTURE(text);
    CHECK(is_foreign(paragraph(text)));
  }
  for (const auto* text : {"«Vì nước quên thân»", "{{period}}", "5 {a b}", "100 $"}) {
    CAPTURE(text);
    CHECK_FALSE(is_foreign(paragraph(text)));
  }
}

TEST_CASE("a form: comments, tracked changes and the lack of tags are reported") {
  CHECK(problems_of("<w:p><w:ins w:id=\"1\"><w:r><w:t>a</w:t></w:r></w:ins></w:p>") ==
        "mau.docx: document, paragraph 2: warning: the form has tracked changes, which every paper "
        "made of it would show [form-remarks]\n");
  auto parts = form_parts(paragraph("{{period}}"));
  parts.push_back({"word/comments.xml", part("w:comments", "<w:comment>a</w:comment>")});
  CHECK(problems_of(parts).find("comments, which every paper") != std::string::npos);
  CHECK(problems_of(form_parts(paragraph("x"))).find("[form-without-tags]") != std::string::npos);
}
