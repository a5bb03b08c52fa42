// Writes a report as one HTML page: no scripts, one inline style sheet allowed by its hash.
#include "base/embedded.hpp"
#include "base/sha256.hpp"
#include "render/html/html_blocks.hpp"
#include "render/renderers.hpp"

namespace campaign::render {
namespace {

/// The Content-Security-Policy: forbids everything except this exact style sheet.
std::string policy(std::string_view style) {
  return "default-src 'none'; style-src 'sha256-" + base64(sha256(style)) +
         "'; base-uri 'none'; form-action 'none'";
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

}  // namespace

std::string html(const Report& report, const RenderOptions&) {
  const auto* file = find_embedded("templates/report.css");
  const std::string style(file ? file->bytes : std::string_view());
  return "<!DOCTYPE html>\n<html lang=\"" + html_escaped(report.language) +
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
         policy(style) +
         "\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n" +
         meta_lines(report.properties) + "<title>" + html_escaped(title_of(report.document)) +
         "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main" +
         classes_of(report.document) + ">\n" + unseen_heading(report.document) +
         html_blocks(with_notes(report.document)) + "</main>\n</body>\n</html>\n";
}

}  // namespace campaign::render
