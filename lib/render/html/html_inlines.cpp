// Renders inlines as HTML: links only to pages and mails, places to fill in marked.
#include "render/html/html_inlines.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "document/placeholders.hpp"
#include "render/html/html_blocks.hpp"

namespace campaign::render {
namespace {

/// Only web and mail addresses become links; other schemes, such as `javascript:`, stay text.
bool is_safe_target(std::string_view target) {
  constexpr std::string_view kSafe[] = {"https://", "http://", "mailto:", "#"};
  const bool known = std::any_of(std::begin(kSafe), std::end(kSafe),
                                 [&](auto start) { return target.starts_with(start); });
  const bool relative =
      !target.empty() && target.find(':') == std::string_view::npos && !target.starts_with("//");
  return known || relative;
}

/// Wraps placeholders in `<mark>`.
std::string text_html(const std::string& text) {
  std::string html;
  for (const auto& [part, blank] : stretches(text))
    html += blank ? element("mark", html_escaped(part)) : html_escaped(part);
  return html;
}

std::string link_html(const Link& link) {
  const std::string inside = inlines_html(link.inlines);
  if (is_safe_target(link.target))
    return "<a href=\"" + html_escaped(link.target) + "\">" + inside + "</a>";
  return link.target.empty() ? inside : inside + " (" + html_escaped(link.target) + ")";
}

/// A footnote number: a link to the note, or the anchor at its start.
std::string note_html(const NoteMark& mark) {
  const std::string number = std::to_string(mark.number);
  if (mark.begins_note) return "<sup id=\"note-" + number + "\">" + number + "</sup>";
  return "<sup><a href=\"#note-" + number + "\">" + number + "</a></sup>";
}

}  // namespace

std::string element(const std::string& name, const std::string& inside) {
  return "<" + name + ">" + inside + "</" + name + ">";
}

std::string inlines_html(const Inlines& inlines) {
  std::string html;
  for (const auto& one : inlines)
    html += std::visit(
        Overloaded{[](const Text& text) { return text_html(text.text); },
                   [](const Code& code) { return element("code", html_escaped(code.text)); },
                   [](const Strong& part) { return element("strong", inlines_html(part.inlines)); },
                   [](const Emphasis& part) { return element("em", inlines_html(part.inlines)); },
                   [](const Link& link) { return link_html(link); },
                   [](const LineBreak&) { return std::string("<br>\n"); },
                   [](const NoteMark& mark) { return note_html(mark); }},
        one.any);
  return html;
}

}  // namespace campaign::render
