// A whole HTML page around a document: no scripts, a style sheet that its policy allows.
#include "render/html/html_page.hpp"

#include "base/sha256.hpp"
#include "document/phrases.hpp"
#include "render/html/html_blocks.hpp"
#include "render/html/html_inlines.hpp"

namespace campaign::render {
namespace {

/// The Content-Security-Policy: forbids everything except the style sheet. `file:` is for pages
/// that are opened from a disk, where some browsers do not take `'self'` for the folder.
std::string policy(const PageFrame& frame) {
  const auto allowed = frame.style.empty() ? std::string("'self' file:")
                                           : "'sha256-" + base64(sha256(frame.style)) + "'";
  return "default-src 'none'; style-src " + allowed + "; base-uri 'none'; form-action 'none'";
}

std::string style_html(const PageFrame& frame) {
  if (!frame.style.empty()) return "<style>" + frame.style + "</style>\n";
  return "<link rel=\"stylesheet\" href=\"" + html_escaped(frame.style_file) + "\">\n";
}

std::string meta_lines(const Properties& properties) {
  std::string lines;
  for (const auto& [name, value] : properties)
    lines += "<meta name=\"" + html_escaped(name) + "\" content=\"" + html_escaped(value) + "\">\n";
  return lines;
}

/// ` class="letter landscape"`
std::string classes_of(const Document& document) {
  std::string classes = document.layout == Layout::official_letter ? " letter" : "";
  if (document.landscape) classes += " landscape";
  return classes.empty() ? "" : " class=\"" + classes.substr(1) + "\"";
}

/// For readers that listen: the title of a document that shows none.
std::string unseen_heading(const Document& document) {
  if (document.title.empty() || !heading_of(document).empty()) return "";
  return "<h1 class=\"unseen\">" + html_escaped(document.title) + "</h1>\n";
}

/// The other pages, and before them the way past them for who does not see.
std::string navigation_html(const PageFrame& frame) {
  if (frame.navigation.empty()) return "";
  return std::string("<a class=\"skip\" href=\"#noi-dung\">") + phrases::skip_navigation +
         "</a>\n<nav aria-label=\"" + phrases::navigation + "\">\n" +
         html_blocks(frame.navigation) + "</nav>\n";
}

}  // namespace

std::string html_page(const Document& document, const PageFrame& frame) {
  const std::string anchor = frame.navigation.empty() ? "" : " id=\"noi-dung\"";
  return "<!DOCTYPE html>\n<html lang=\"" + html_escaped(frame.language) +
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
         policy(frame) +
         "\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n" +
         meta_lines(frame.properties) + "<title>" + html_escaped(title_of(document)) +
         "</title>\n" + style_html(frame) + "</head>\n<body>\n" + navigation_html(frame) + "<main" +
         anchor + classes_of(document) + ">\n" + unseen_heading(document) +
         html_blocks(with_notes(document)) + "</main>\n</body>\n</html>\n";
}

}  // namespace campaign::render
