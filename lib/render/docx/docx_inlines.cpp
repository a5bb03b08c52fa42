// Writes inlines as runs of a Word file.
#include "base/overloaded.hpp"
#include "document/placeholders.hpp"
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

/// Word reports a file with a longer address as damaged.
constexpr size_t kLongestAddress = 2000;

/// Only web and mail addresses become links; other schemes, such as `javascript:`, stay text.
bool is_safe(std::string_view target) {
  return target.size() <= kLongestAddress &&
         (target.starts_with("https://") || target.starts_with("http://") ||
          target.starts_with("mailto:"));
}

/// Percent-encodes characters that are invalid in an address: Word rejects the file otherwise.
std::string address(std::string_view target) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string safe;
  for (const char c : target) {
    const auto byte = static_cast<unsigned char>(c);
    const bool forbidden = byte <= 0x20 || byte >= 0x7F ||
                           std::string_view("\"<>\\^`{|}").find(c) != std::string::npos;
    if (forbidden)
      (safe += '%').append({kDigits[byte >> 4], kDigits[byte & 15]});
    else
      safe += c;
  }
  return safe;
}

void append_pieces(XmlNodes& nodes, XmlNodes more) {
  for (auto& piece : more) nodes.push_back(std::move(piece));
}

RunForm with(RunForm form, bool RunForm::*mark) {
  form.*mark = true;
  return form;
}

RunForm with_style(RunForm form, const char* style) {
  form.style = style;
  return form;
}

XmlNodes link_pieces(DocxBuilder& builder, const Link& link, const RunForm& form) {
  if (!is_safe(link.target)) {
    auto nodes = runs(builder, link.inlines, form);
    if (!link.target.empty()) nodes.push_back(run(" (" + link.target + ")", form));
    return nodes;
  }
  builder.links.push_back(address(link.target));
  const auto id = "link" + std::to_string(builder.links.size());
  return {{"w:hyperlink",
           {{"r:id", id}, {"w:history", "1"}},
           runs(builder, link.inlines, with_style(form, "Hyperlink"))}};
}

}  // namespace

XmlNodes text_runs(std::string_view text, const RunForm& form) {
  XmlNodes nodes;
  for (const auto& [part, blank] : stretches(text))
    nodes.push_back(run(part, blank && form.style.empty() ? with_style(form, "Blank") : form));
  return nodes;
}

XmlNodes runs(DocxBuilder& builder, const Inlines& inlines, const RunForm& form) {
  XmlNodes nodes;
  for (const auto& one : inlines)
    append_pieces(
        nodes,
        std::visit(Overloaded{[&](const Text& part) {
                                return text_runs(builder.in_table ? part.text : unbroken(part.text),
                                                 form);
                              },
                              [&](const Code& part) {
                                return XmlNodes{run(part.text, with_style(form, "CodeText"))};
                              },
                              [&](const Strong& part) {
                                return runs(builder, part.inlines, with(form, &RunForm::bold));
                              },
                              [&](const Emphasis& part) {
                                return runs(builder, part.inlines, with(form, &RunForm::italic));
                              },
                              [&](const Link& link) { return link_pieces(builder, link, form); },
                              [](const LineBreak&) { return XmlNodes{line_break()}; },
                              [&](const NoteMark& mark) {
                                return XmlNodes{note_reference(builder, mark)};
                              }},
                   one.any));
  return nodes;
}

const Inlines& unmarked(const Inlines& inlines) {
  if (inlines.size() != 1) return inlines;
  if (const auto* strong = std::get_if<Strong>(&inlines[0].any)) return unmarked(strong->inlines);
  if (const auto* mild = std::get_if<Emphasis>(&inlines[0].any)) return unmarked(mild->inlines);
  return inlines;
}

}  // namespace campaign::render
