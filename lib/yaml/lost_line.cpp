// Finds where a line was lost by what stands below it: the name of a section, the dash of an entry.
#include "base/message.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

Diagnostic at_line(const Document& document, size_t at, Message message, Message help) {
  const auto source = document.source().text();
  return {.check = syntax::syntax,
          .span = span_of(document.source(), at, end_of_line(source, at)),
          .message = std::move(message),
          .help = std::move(help)};
}

bool is_empty_line(std::string_view source, size_t line) {
  const size_t first = source.find_first_not_of(" \t", line);
  return first == kNowhere || std::string_view("\r\n#").find(source[first]) != kNowhere;
}

/// The first line of the deeper ones that end at `line`, below a key: `achievements:`.
std::optional<size_t> first_of_deeper(std::string_view source, size_t line, int indent) {
  std::optional<size_t> first;
  while (line > 0) {
    line = start_of_line(source, line - 1);
    if (is_empty_line(source, line)) continue;
    const int deep = indentation(source, line);
    if (deep > indent)
      first = line + static_cast<size_t>(deep);
    else
      return source[end_of_line(source, line) - 1] == ':' ? first : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Diagnostic> lost_section_line(const Document& document) {
  const auto source = document.source().text();
  const size_t first = skip_between(source, start_of_text(source));
  if (first >= source.size() || (column(source, first) == 0 && source.substr(first, 2) != "- "))
    return std::nullopt;
  if (source[end_of_line(source, first) - 1] == ':') return std::nullopt;  // it has the name
  return at_line(document, first, tr("the file begins without the name of a section"),
                 tr("write the name and a colon on a line above, such as `units:`"));
}

std::optional<Diagnostic> lost_dash(const Document& document, size_t at) {
  const auto source = document.source().text();
  const size_t line = start_of_line(source, at);
  const int indent = indentation(source, line);
  const size_t text = line + static_cast<size_t>(indent);
  if (source.substr(text, 2) != "- ") return std::nullopt;
  const auto first = first_of_deeper(source, line, indent);
  if (!first || source.substr(*first, 2) == "- ") return std::nullopt;
  return at_line(document, *first, tr("this entry begins without a dash"),
                 tr("write `- ` before its first key, in the column of the entries below it"));
}

}  // namespace campaign::yaml
