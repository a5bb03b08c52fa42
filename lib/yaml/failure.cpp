// Explains why parsing stopped, at the place of the mistake rather than of the failure.
#include <algorithm>

#include "base/id.hpp"
#include "base/message.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

class Explanation {
 public:
  Explanation(const Document& document, const Failure& failure)
      : document_(document),
        failure_(failure),
        source_(document.source().text()),
        at_(std::min<size_t>(failure.offset, source_.size())) {}

  Diagnostic diagnose() const;

 private:
  bool failed_with(std::string_view part) const {
    return failure_.reason.find(part) != std::string::npos;
  }
  std::string_view line(size_t at) const {
    return source_.substr(at, end_of_line(source_, at) - at);
  }
  Diagnostic report(CheckName check, Span span, Message message, Message help) const {
    return {check, span, std::move(message), {}, {}, std::move(help), {}, {}};
  }
  Span span(size_t at, size_t length) const {
    return span_of(document_.source(), at, std::min(at + length, source_.size()));
  }
  Span rest_of_line(size_t at) const { return span(at, std::max<size_t>(line(at).size(), 1)); }
  Span word(size_t at) const;

  std::optional<Diagnostic> character() const;
  std::optional<Diagnostic> text() const;
  std::optional<Diagnostic> dash(size_t at) const;
  Diagnostic second_document() const;
  Diagnostic colon() const;
  std::optional<Diagnostic> lost_sign(size_t start) const;
  Diagnostic structure() const;
  std::optional<size_t> quote_not_closed(size_t open) const;
  Diagnostic open_bracket(size_t at) const;

  const Document& document_;
  const Failure& failure_;
  std::string_view source_;
  size_t at_;
};

Span Explanation::word(size_t at) const {
  const size_t end = std::min(source_.find_first_of(" \t\r\n,", at), source_.size());
  return span(at, std::max<size_t>(end - at, 1));
}

/// Special characters at the start of a value.
std::optional<Diagnostic> Explanation::character() const {
  const size_t sign = std::min(skip_between(source_, failure_.read, ",[{:-"), source_.size());
  const char first = byte_at(source_, sign);
  const auto quote_it = [] { return tr("put the text in quotes"); };
  if (failed_with("alias") || failed_with("anchor is not defined"))
    return report(
        syntax::alias, word(sign),
        say("`{}` refers to a value elsewhere, which cannot be done here", word(sign).text()),
        tr("write the value out; if `*` belongs to the text, put the text in quotes"));
  if (failed_with("anchor"))
    return report(syntax::anchor, word(sign),
                  say("the name `{}` for a value cannot be used here", word(sign).text()),
                  quote_it());
  if (failed_with("tag"))
    return report(syntax::tag, word(sign),
                  say("the type `{}` cannot be used here", word(sign).text()), quote_it());
  if (failed_with("unknown token"))
    return report(syntax::syntax, span(at_, 1),
                  say("a text cannot begin with `{}`", source_.substr(at_, 1)), quote_it());
  if (first == '%' && column(source_, sign) == 0)
    return report(syntax::syntax, rest_of_line(sign), tr("a line cannot begin with `%`"),
                  tr("take the line away"));
  return std::nullopt;
}

/// Mistakes inside a text in quotes or in a block.
std::optional<Diagnostic> Explanation::text() const {
  if (failed_with("in scalar")) {
    const size_t quote = std::min(source_.find_first_of("\"'", failure_.read), source_.size());
    return report(syntax::unclosed_quote, span(quote, 1),
                  tr("this quote is not closed where its text should end"),
                  tr("close it at the end of the text"));
  }
  if (failed_with("escape") || failed_with("hex") || failed_with("unicode")) {
    const size_t sign = source_.rfind('\\', std::min(at_, source_.size()));
    return report(syntax::syntax, span(sign == kNowhere ? at_ : sign, 2),
                  tr("a backslash in double quotes begins a special character, and this is none"),
                  tr("write two backslashes, or use single quotes"));
  }
  if (failed_with("block scalar"))
    return report(syntax::syntax, rest_of_line(at_),
                  tr("nothing can follow `|` or `>` in its line"),
                  tr("begin the text in the next line, indented; or put it in quotes"));
  if (failed_with("tab"))
    return report(syntax::tab_indentation, span(at_, 1), tr("a tab cannot indent a line"),
                  tr("use spaces, two for each level"));
  return std::nullopt;
}

std::optional<Diagnostic> Explanation::dash(size_t at) const {
  const auto start = source_.substr(at, 2);
  if (start.size() < 2 || start[0] != '-' || start == "- " || start == "--") return std::nullopt;
  return report(syntax::syntax, word(at), tr("a blank is missing after the dash"),
                tr("write `- item`"));
}

Diagnostic Explanation::second_document() const {
  const auto between = source_.substr(failure_.read, at_ - failure_.read);
  const bool marked = source_.substr(at_, 3) == "---" || between.find("...") != kNowhere;
  if (marked)
    return report(syntax::second_document, word(at_), tr("a second document begins here"),
                  tr("keep one document in a file: take the line `---` or `...` away, or move what "
                     "follows into a file of its own"));
  if (const auto problem = dash(at_)) return *problem;
  if (const auto lost = lost_section_line(document_)) return *lost;
  return report(syntax::syntax, rest_of_line(at_),
                tr("this line does not belong to the structure that the file began with"),
                tr("indent all sections alike, and do not mix `- item` and `key: value`"));
}

/// A quote in a bracket that runs on to where the next one opens, behind which a text stands.
std::optional<size_t> Explanation::quote_not_closed(size_t open) const {
  for (size_t at = open + 1; at <= at_ && at < source_.size(); ++at) {
    if (source_[at] == '#' && source_[at - 1] == ' ') at = end_of_line(source_, at);
    if (at >= source_.size() || source_[at] != '"' || !begins_value(source_, at)) continue;
    const size_t end = std::min(end_of_quoted(source_, at), source_.size());
    const size_t next = std::min(source_.find_first_not_of(' ', end), source_.size());
    const bool goes_on = source_.substr(at, end - at).find('\n') != kNowhere;
    const bool ends =
        next == source_.size() || std::string_view(",]}:\r\n").find(source_[next]) != kNowhere;
    if ((goes_on || begins_value(source_, end - 1)) && !ends) return at;
    at = end - 1;
  }
  return std::nullopt;
}

Diagnostic Explanation::open_bracket(size_t at) const {
  const bool list = source_[at] == '[';
  if (const auto comment = comment_hiding_bracket(source_, at, at_))
    return report(syntax::syntax, rest_of_line(*comment),
                  say("` #` begins a comment here, and the bracket `{}` in it closes nothing",
                      list ? "]" : "}"),
                  tr("put the text in quotes if the `#` belongs to it"));
  if (const auto quote = quote_not_closed(at))
    return report(syntax::unclosed_quote, span(*quote, 1),
                  tr("this quote is not closed where its text should end"),
                  tr("close it at the end of the text; a text of several lines is indented deeper "
                     "than its key"));
  return report(
      syntax::syntax, span(at, 1), say("the bracket `{}` is not closed properly", list ? "[" : "{"),
      say("close it with `{}`, put commas between the entries, and quotes around texts with "
          "commas, colons or brackets",
          list ? "]" : "}"));
}

/// A colon where no key is allowed: a wrong indentation, a key without colon, or a text with one.
Diagnostic Explanation::colon() const {
  const size_t start = start_of_line(source_, at_);
  const size_t key = std::min(source_.find_first_not_of(" \t", start), at_);
  const auto& last = document_.nodes.empty() ? Node{} : document_.nodes.back();
  if (last.offset < start && failure_.read > start)
    return report(
        syntax::syntax, span(key, at_ - key),
        tr("this line is indented deeper than the one above, which already has its value"),
        tr("begin it in the same column as the keys beside it"));
  const size_t pending = skip_between(source_, failure_.read);
  if (pending < start)
    return report(
        syntax::syntax, rest_of_line(pending), tr("this line has no colon"),
        tr("write `key: value`; a text of several lines is indented deeper than its key"));
  if (const auto problem = lost_sign(key)) return *problem;
  return report(syntax::syntax, span(at_, 1),
                tr("a colon followed by a blank cannot stand inside a text without quotes"),
                tr("put the whole text in quotes"));
}

/// A record on one line whose colon or first bracket is missing, or whose brackets are round.
std::optional<Diagnostic> Explanation::lost_sign(size_t start) const {
  const auto all = line(start);
  const auto before = all.substr(0, at_ - start);
  const size_t open = before.find(" {");
  if (open != kNowhere && is_id(before.substr(0, open)))
    return report(syntax::syntax, span(start, open),
                  say("a colon is missing after `{}`", before.substr(0, open)),
                  say("write `{}:`", before.substr(0, open)));
  const size_t value = before.find(": ") + 2;
  if (value < 2 || value >= before.size() || before.find_first_of("{[\"'") != kNowhere)
    return std::nullopt;
  if (all.ends_with('}'))
    return report(
        syntax::syntax, span(start + all.size() - 1, 1),
        say("the bracket `{}` closes nothing", "}"),
        say("write `{}` where the record begins; a text with a colon is put in quotes", "{"));
  if (before[value] != '(') return std::nullopt;
  return report(syntax::syntax, span(start + value, 1),
                tr("a colon followed by a blank cannot stand inside a text without quotes"),
                tr("if this is a record, write `{…}` for `(…)`; a text is put in quotes"));
}

Diagnostic Explanation::structure() const {
  const size_t line_start = start_of_line(source_, at_);
  if (failure_.read > line_start && failure_.read <= at_)
    return report(syntax::syntax, rest_of_line(at_), tr("nothing can follow here in this line"),
                  tr("put the whole text in quotes, or begin a new line"));
  const size_t text = std::min(source_.find_first_not_of(' ', line_start), source_.size());
  if (const auto problem = dash(text)) return *problem;
  if (const auto lost = lost_dash(document_, text)) return *lost;
  return report(syntax::syntax, rest_of_line(text), tr("this line does not fit the lines above"),
                tr("begin it in the same column as the entries beside it, and do not mix `- item` "
                   "and `key: value`"));
}

Diagnostic Explanation::diagnose() const {
  if (failed_with("too deep") || failed_with("bad file"))
    return report(syntax::too_deep, span(at_, 1),
                  say("lists and records stand deeper than {} levels in each other", kDeepest),
                  tr("the format needs far fewer: look for brackets that are not closed"));
  if (const auto open = bracket_open_at_next_item(source_, at_ + 1)) return open_bracket(*open);
  if (const auto problem = character()) return *problem;
  if (failed_with("second document")) return second_document();
  if (const auto problem = text()) return *problem;
  if (failure_.has_open_bracket) return open_bracket(failure_.open_bracket);
  if (failed_with("illegal map value")) return colon();
  if (failed_with("illegal flow end"))
    return report(syntax::syntax, span(at_, 1),
                  say("the bracket `{}` closes nothing", source_.substr(at_, 1)),
                  tr("take it away, or put the text in quotes"));
  if (failed_with("block entry"))
    return report(syntax::syntax, span(at_, 1), tr("a list cannot begin behind a key in its line"),
                  tr("begin it in the next line; if the dash belongs to a text, put it in quotes"));
  return structure();
}

}  // namespace

Diagnostic explain(const Document& document, const Failure& failure) {
  return Explanation(document, failure).diagnose();
}

}  // namespace campaign::yaml
