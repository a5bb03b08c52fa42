// Copies of a repeated part of a Word form: ids stay unique, and lists begin anew.
#include <doctest/doctest.h>

#include "form/forms.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

std::string repeated(const std::string& inside) {
  return paragraph("{{#people}}") + inside + paragraph("{{/people}}");
}

std::string list_item(const std::string& list, const std::string& text) {
  return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list +
         "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::vector<PackagePart> with_lists(const std::string& body) {
  auto parts = form_parts(body);
  parts.push_back(
      {"word/numbering.xml",
       part(
           "w:numbering",
           "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/></w:lvl>"
           "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>")});
  return parts;
}

}  // namespace

TEST_CASE("a form: shapes, controls, permissions and changes have an id each in every copy") {
  const auto text = filled(repeated(
      "<w:p><w:r><w:drawing><wp:docPr id=\"3\"/><pic:cNvPr id=\"4\"/></w:drawing><w:pict>"
      "<v:shapetype id=\"_x0000_t75\"/><v:shape id=\"s\" o:spid=\"_x0000_s1026\" "
      "type=\"#_x0000_t75\"/></w:pict><w:object><v:shape id=\"o\"/><o:OLEObject ShapeID=\"o\"/>"
      "</w:object></w:r></w:p><w:p><w:permStart w:id=\"7\"/><w:ins "
      "w:id=\"5\"><w:r><w:t>a</w:t></w:r>"
      "</w:ins><w:permEnd w:id=\"7\"/></w:p><w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr>"
      "<w:sdtContent><w:p/></w:sdtContent></w:sdt>"));
  const auto second = text.substr(text.rfind("<w:drawing>"));
  for (const auto* once : {"docPr id=\"3\"", "cNvPr id=\"4\"", "shapetype id", " id=\"s\"",
                           "_x0000_s1026", "permStart w:id=\"7\"", "permEnd w:id=\"7\"",
                           "ins w:id=\"5\"", "ShapeID=\"o\"", "w:id w:val=\"9\""}) {
    CAPTURE(once);
    CHECK(text.find(once) != std::string::npos);
    CHECK(second.find(once) == std::string::npos);
  }
  const auto id_after = [&](const std::string& start) {
    const auto begin = second.find(start) + start.size();
    return second.substr(begin, second.find('"', begin) - begin);
  };
  CHECK(id_after("permStart w:id=\"") == id_after("permEnd w:id=\""));
  CHECK(second.find("<v:shape id=\"" + id_after("ShapeID=\"") + "\"/>") != std::string::npos);
}

TEST_CASE("a form: comments stand at the first copy, and each copy has its own footnote") {
  auto parts = form_parts(repeated(
      "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>x</w:t></w:r>"
      "<w:commentRangeEnd w:id=\"0\"/><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"));
  parts.push_back({"word/footnotes.xml",
                   part("w:footnotes", "<w:footnote w:id=\"1\">" + paragraph("Theo {{period}}") +
                                           "</w:footnote>")});
  const auto text = filled(parts);
  CHECK(text.find("commentRangeStart") == text.rfind("commentRangeStart"));
  CHECK(text.find("<w:footnoteReference w:id=\"1000\"/>") != std::string::npos);
  const auto notes = filled(parts, example(), "word/footnotes.xml");
  CHECK(notes.find("<w:footnote w:id=\"1000\">") != std::string::npos);
  CHECK(notes.find("tháng 10/2021") != notes.rfind("tháng 10/2021"));
}

TEST_CASE("a form: a numbered list begins anew in each copy") {
  const auto parts =
      with_lists(repeated(paragraph("{{name}}") + list_item("7", "a") + list_item("7", "b")));
  const auto text = filled(parts);
  CHECK(text.find("w:numId w:val=\"8\"") > text.find("Bình"));
  CHECK(text.rfind("w:numId w:val=\"7\"") < text.find("Bình"));
  const auto lists = filled(parts, example(), "word/numbering.xml");
  CHECK(lists.find("<w:num w:numId=\"8\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride "
                   "w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>") != std::string::npos);
}

TEST_CASE("a form: where the copies are the items, the list goes on") {
  const auto text = filled(with_lists(repeated(list_item("7", "{{name}}") + paragraph("x"))));
  CHECK(text.find("w:numId w:val=\"8\"") == std::string::npos);
}

TEST_CASE("a form: nothing of its making is left in the paper") {
  auto parts = form_parts(paragraph("{{period}}"));
  parts.push_back({"docProps/core.xml", "<a>Người Soạn Cũ</a>"});
  parts.push_back({"docProps/app.xml", "<Properties><Company>Cũ</Company></Properties>"});
  parts.push_back({"docProps/thumbnail.jpeg", "Cũ"});
  parts.push_back({"word/settings.xml", part("w:settings", "<w:attachedTemplate/><w:zoom/>")});
  parts[1].bytes = replace_all(
      parts[1].bytes, "</Relationships>",
      "<Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
      "metadata/thumbnail\" Target=\"docProps/thumbnail.jpeg\"/></Relationships>");
  Diagnostics diagnostics;
  const Form form("mau.docx", zipped(parts), kNoWords, diagnostics);
  Message why;
  const auto made = unzipped(form.filled(example(), diagnostics, "<new/>"), why).value();
  for (const auto& one : made) CHECK(one.bytes.find("Cũ") == std::string::npos);
  CHECK(bytes_of(made, "docProps/core.xml") == "<new/>");
  CHECK(bytes_of(made, "word/settings.xml").find("attachedTemplate") == std::string::npos);
  CHECK(bytes_of(made, "word/settings.xml").find("zoom") != std::string::npos);
  CHECK(bytes_of(made, "[Content_Types].xml").find("/docProps/core.xml") != std::string::npos);
}
