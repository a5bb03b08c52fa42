// Applies all rules to a tree: each mistake is reported once, and no text remains unparsed.
#include "yaml/strictness.hpp"

#include <algorithm>

#include "yaml/extent.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

constexpr CheckName kCauses[] = {syntax::look_alike_blank, syntax::tab_indentation,
                                 syntax::missing_blank_after_colon, syntax::unclosed_quote,
                                 syntax::smart_quote};

/// Whether a reported mistake explains the later failure.
bool is_explained(const Diagnostics& found, uint32_t offset) {
  return std::any_of(found.list().begin(), found.list().end(), [&](const Diagnostic& one) {
    return one.span.offset <= offset &&
           std::any_of(std::begin(kCauses), std::end(kCauses),
                       [&](CheckName cause) { return cause.name == one.check.name; });
  });
}

/// Drops problems after the first one that derails the parser: they follow from it.
void drop_consequences(Diagnostics& found) {
  found.sort();
  const auto derails = [](const Diagnostic& one) {
    return one.check.name == syntax::unclosed_quote.name || one.check.name == syntax::syntax.name;
  };
  const auto first = std::find_if(found.list().begin(), found.list().end(), derails);
  if (first != found.list().end()) found.list().erase(first + 1, found.list().end());
}

size_t skip_mark(std::string_view source, size_t at, std::string_view mark) {
  return source.substr(at).starts_with(mark) ? skip_between(source, at + mark.size()) : at;
}

/// Text that the parser skipped: lines that begin with `%`, and anything after the tree.
std::optional<Failure> unread(const Document& document) {
  const auto source = document.source().text();
  const size_t start = skip_between(source, start_of_text(source));
  const auto fail = [&](size_t at) {
    const auto offset = static_cast<uint32_t>(at);
    return Failure{.offset = offset, .reason = "unread", .read = offset};
  };
  if (source.substr(start).starts_with('%')) return fail(start);
  const bool empty = document.nodes.empty() || document.nodes[0].length == 0;
  const size_t end =
      empty ? skip_mark(source, start, "---") : document.nodes[0].offset + document.nodes[0].length;
  const size_t rest = skip_mark(source, skip_between(source, end), "...");
  return rest < source.size() ? std::optional(fail(rest)) : std::nullopt;
}

}  // namespace

void apply_rules(const Document& document, std::optional<Failure> failure, Diagnostics& found) {
  check_quotes(document, found);
  check_escapes(document, found);
  check_blanks(document, found);
  check_tabs(document, found);
  check_keys(document, found);
  check_comments(document, failure, found);
  if (failure) {
    check_quotes_before(document, *failure, found);
    check_blanks_before(document, *failure, found);
  }
  if (!failure && found.errors() == 0) failure = unread(document);
  if (failure && !is_explained(found, failure->offset)) {
    found.add(explain(document, *failure));
    const auto place = found.list().back().span;
    std::erase_if(found.list(), [&](const Diagnostic& one) {
      return one.check.name == syntax::comment_in_text.name && one.span == place;
    });
  }
  drop_consequences(found);
}

}  // namespace campaign::yaml
