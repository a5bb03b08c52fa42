// Writes the footnotes of a Word file; Word numbers them and places them on their pages.
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

/// A run with one element in the style of footnote numbers.
Xml reference_run(Xml inside) {
  Xml one{"w:r"};
  one.add({"w:rPr"}).add(valued("w:rStyle", "FootnoteReference"));
  one.add(std::move(inside));
  return one;
}

/// The line between text and footnotes.
Xml separator(const char* type, const char* id, const char* element) {
  Xml note{"w:footnote", {{"w:type", type}, {"w:id", id}}};
  note.add(paragraph({.style = "FootnoteText"}, {{"w:r", {}, {{element}}}}));
  return note;
}

}  // namespace

/// Word numbers every reference anew, so a repeated one is written as plain text.
Xml note_reference(DocxBuilder& builder, const NoteMark& mark) {
  const auto number = std::to_string(mark.number);
  if (builder.noted.insert(mark.number).second)
    return reference_run({"w:footnoteReference", {{"w:id", number}}});
  return run(number, {.style = "FootnoteReference"});
}

std::string docx_notes(DocxBuilder& builder, const std::vector<Inlines>& notes) {
  Xml root = word_root("w:footnotes");
  root.add(separator("separator", "-1", "w:separator"));
  root.add(separator("continuationSeparator", "0", "w:continuationSeparator"));
  for (size_t i = 0; i < notes.size(); ++i) {
    XmlNodes words = runs(builder, notes[i]);
    words.insert(words.begin(), run(" "));
    words.insert(words.begin(), reference_run({"w:footnoteRef"}));
    Xml& note = root.add({"w:footnote", {{"w:id", std::to_string(i + 1)}}});
    note.add(paragraph({.style = "FootnoteText"}, std::move(words)));
  }
  return xml_text(root);
}

}  // namespace campaign::render
