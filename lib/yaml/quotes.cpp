// Checks quotes: each must be straight, and closed before its indentation ends.
#include <algorithm>
#include <utility>

#include "base/message.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"
#include "yaml/walk.hpp"

namespace campaign::yaml {
namespace {

/// Typographic quotes, also mixed with straight ones or in reverse.
constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
    {"“", "”"},  {"„", "“"}, {"„", "”"},  {"‘", "’"}, {"«", "»"},
    {"“", "\""}, {"”", "”"}, {"”", "\""}, {"‘", "'"}};

/// Whether the quote is never closed, or continues on a line that is not deeper than `indent`.
bool is_unclosed(std::string_view source, const Node& node, int indent) {
  if (end_of_quoted(source, node.offset) == kNowhere) return true;
  const size_t end = node.offset + node.length;
  const auto within = source.substr(0, end);
  for (size_t at = within.find('\n', node.offset); at < end; at = within.find('\n', at + 1)) {
    const bool blank = end_of_line(source, at + 1) ==
                       std::min(source.find_first_not_of(" \t", at + 1), source.size());
    if (!blank && indentation(source, at + 1) <= indent) return true;
  }
  return false;
}

bool is_blank_before(std::string_view source, size_t at) {
  return at == 0 || source[at - 1] == ' ' || source[at - 1] == '\n';
}

Diagnostic unclosed(const Document& document, size_t at) {
  return {.check = syntax::unclosed_quote,
          .span = span_of(document.source(), at, at + 1),
          .message = tr("this quote is not closed where its text should end"),
          .label = tr("opened here"),
          .help = tr("close it at the end of the text; a text of several lines is indented deeper "
                     "than its key")};
}

/// `Trà Vinh"`, which no quote begins; a sign of inches stands behind a digit.
bool is_unopened(const Node& node) {
  const auto text = node.text;
  return text.size() > 1 && text.ends_with('"') && text.find('"') == text.size() - 1 &&
         (text[text.size() - 2] < '0' || text[text.size() - 2] > '9');
}

Diagnostic unopened(const Document& document, const Node& node) {
  const size_t end = node.offset + node.length;
  return {.check = syntax::unclosed_quote,
          .span = span_of(document.source(), end - 1, end),
          .message = tr("this quote ends a text that no quote begins"),
          .help = tr("write a quote at the beginning of the text too, or take this one away")};
}

/// The opening quote when typographic quotes enclose a whole text, or would if a comma, a colon or
/// a comment did not end it early.
std::string_view enclosing(std::string_view source, const Node& node) {
  const auto text = node.text;
  if (text.empty() || static_cast<unsigned char>(text[0]) < 0x80) return {};
  for (const auto& [opening, closing] : kPairs) {
    if (!text.starts_with(opening)) continue;
    const size_t close = text.find(closing, opening.size());
    if (close != kNowhere && close + closing.size() == text.size()) return opening;
    const size_t end = node.offset + node.length;
    const auto rest = source.substr(end, end_of_line(source, end) - end);
    if (close == kNowhere && rest.find(closing) != kNowhere) return opening;
  }
  return {};
}

Diagnostic smart(const Document& document, const Node& node, std::string_view quote) {
  return {.check = syntax::smart_quote,
          .span = span_of(document.source(), node.offset, node.offset + node.length),
          .message = say("the curved quote `{}` does not quote anything here", quote),
          .help = tr("use straight quotes \"…\" instead; if the curved quotes belong to the text, "
                     "put straight ones around them")};
}

}  // namespace

void check_quotes(const Document& document, Diagnostics& diagnostics) {
  const auto source = document.source().text();
  walk(document, [&](const Node& node, const Spot& spot) {
    if (node.kind != Kind::scalar || node.length == 0) return;
    const char first = source[node.offset];
    const bool quotes = first == '"' || first == '\'';
    if (quotes && is_unclosed(source, node, spot.indent))
      diagnostics.add(unclosed(document, node.offset));
    if (node.quoted) return;
    const auto quote = enclosing(source, node);
    if (!quote.empty())
      diagnostics.add(smart(document, node, quote));
    else if (is_unopened(node))
      diagnostics.add(unopened(document, node));
  });
}

void check_quotes_before(const Document& document, const Failure& failure,
                         Diagnostics& diagnostics) {
  const auto source = document.source().text();
  for (size_t at = start_of_line(source, failure.read); at < failure.offset; ++at) {
    if (source[at] == '#' && is_blank_before(source, at)) at = end_of_line(source, at);
    const bool quote = at < source.size() && (source[at] == '"' || source[at] == '\'');
    if (!quote || !begins_value(source, at)) continue;
    const size_t end = std::min(end_of_quoted(source, at), source.size());
    const Node node{.offset = static_cast<uint32_t>(at), .length = static_cast<uint32_t>(end - at)};
    if (is_unclosed(source, node, indentation(source, start_of_line(source, at))))
      return diagnostics.add(unclosed(document, at));
    at = end - 1;
  }
}

}  // namespace campaign::yaml
