// Finds comments, and those that may be a part of the text before them: a `#` was meant.
#include "yaml/comments.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"
#include "yaml/walk.hpp"

namespace campaign::yaml {
namespace {

/// Calls `found` with the offset of each comment between `from` and `to`, where no text stands.
template <class Found>
void each_comment(std::string_view source, size_t from, size_t to, Found found) {
  for (size_t at = source.substr(0, to).find('#', from); at < to;
       at = source.substr(0, to).find('#', end_of_line(source, at)))
    found(at);
}

/// A leaf of the tree and where the next one begins.
struct Gap {
  const Node* before = nullptr;
  Spot spot = {};
  const Node* after = nullptr;
};

/// Calls `visit` with what stands between any two leaves, before the first and behind the last.
template <class Visit>
void each_gap(const Document& document, Visit visit) {
  Gap gap;
  walk(document, [&](const Node& node, const Spot& spot) {
    if (node.first_child != 0) return;
    gap.after = &node;
    visit(gap);
    gap = {&node, spot, nullptr};
  });
  visit(gap);
}

/// `| #word` and `>#word`: comments in the line of the sign belong to the node of the text.
size_t end_of_leaf(std::string_view source, const Node& node) {
  const size_t end = node.offset + node.length;
  const char first = byte_at(source, node.offset);
  return node.kind == Kind::scalar && (first == '|' || first == '>') ? node.offset + 1 : end;
}

bool begins_with_mark(std::string_view comment) {
  constexpr std::string_view kUsual = " \t\r\n#!";
  return comment.size() > 1 && kUsual.find(comment[1]) == kNowhere;
}

class CommentChecker {
 public:
  CommentChecker(const Document& document, Diagnostics& diagnostics)
      : document_(document), source_(document.source().text()), diagnostics_(diagnostics) {}

  void check(const Gap& gap, size_t at) {
    const auto comment = source_.substr(at, end_of_line(source_, at) - at);
    const size_t line = std::max(start_of_line(source_, at), start_of_text(source_));
    const size_t before = source_.substr(0, at).find_last_not_of(" \t");
    const bool first = before == kNowhere || before < line;
    if (!first && before + 1 == at) return report_glued(at, comment);
    if (!gap.before || (first ? !continues(gap, at) : !follows_value(gap, before))) return;
    if (begins_with_mark(comment) || (!first && is_word(gap, at, comment))) report(at, comment);
  }

 private:
  /// A comment in the line below an unquoted text, indented like one more line of it.
  bool continues(const Gap& gap, size_t at) const {
    const size_t end = gap.before->offset + gap.before->length;
    return gap.before->kind == Kind::scalar && !gap.before->quoted &&
           skip_between(source_.substr(0, at), end) == at && source_.find('\n', end) < at &&
           std::count(source_.begin() + static_cast<long>(end),
                      source_.begin() + static_cast<long>(at), '\n') == 1 &&
           column(source_, at) > gap.spot.indent;
  }

  /// Behind a closing bracket, or the key of a list or record, no text can go on.
  bool follows_value(const Gap& gap, size_t before) const {
    if (source_[before] == ']' || source_[before] == '}')
      return gap.before->offset + gap.before->length > before;
    if (gap.spot.role != Role::key) return true;
    return gap.after && gap.before->next != 0 && &document_.nodes[gap.before->next] == gap.after &&
           gap.after->kind == Kind::scalar;
  }

  /// `C # và lập trình`, `số # 12`: one blank on each side, as between words of a text.
  bool is_word(const Gap& gap, size_t at, std::string_view comment) const {
    if (gap.before->kind != Kind::scalar || gap.before->quoted || comment.size() < 3) return false;
    return gap.before->text.find(' ') != kNowhere && source_[at - 2] != ' ' && comment[1] == ' ';
  }

  void report(size_t at, std::string_view comment) {
    diagnostics_.add({.check = syntax::comment_in_text,
                      .span = span_of(document_.source(), at, at + comment.size()),
                      .message = tr("what follows ` #` is a comment, and is not read"),
                      .help = tr("put the text in quotes if this belongs to it; if it is a "
                                 "comment, write two blanks before the `#` and one behind it")});
  }

  void report_glued(size_t at, std::string_view comment) {
    diagnostics_.add({.check = syntax::syntax,
                      .span = span_of(document_.source(), at, at + comment.size()),
                      .message = tr("nothing can follow here without a blank"),
                      .help = tr("if it is a comment, write a blank before the `#`; if it belongs "
                                 "to the text, put it inside the quotes")});
  }

  const Document& document_;
  std::string_view source_;
  Diagnostics& diagnostics_;
};

/// Before each line that has not been read as nodes: where a comment may begin.
size_t first_comment_of_line(std::string_view source, size_t from, size_t to) {
  for (size_t at = source.find('#', from); at < to; at = source.find('#', at + 1))
    if (at == from || source[at - 1] == ' ') return at;
  return kNowhere;
}

}  // namespace

void check_comments(const Document& document, const std::optional<Failure>& failure,
                    Diagnostics& diagnostics) {
  const auto source = document.source().text();
  if (source.find('#') == kNowhere || document.nodes.empty()) return;
  CommentChecker checker(document, diagnostics);
  each_gap(document, [&](const Gap& gap) {
    const size_t from = gap.before ? end_of_leaf(source, *gap.before) : 0;
    const bool block_text = gap.before && from < gap.before->offset + gap.before->length;
    size_t to = gap.after ? gap.after->offset : failure ? end_of_line(source, from) : source.size();
    if (block_text) {
      const size_t header = end_of_line(source, from);
      each_comment(source, from, header, [&](size_t at) {
        if (source[at - 1] != ' ') checker.check(gap, at);
      });
      return each_comment(source, gap.before->offset + gap.before->length, to,
                          [&](size_t at) { checker.check({}, at); });
    }
    each_comment(source, from, to, [&](size_t at) { checker.check(gap, at); });
  });
}

std::vector<Span> comments(const Document& document) {
  const auto source = document.source().text();
  std::vector<Span> found;
  const auto add = [&](size_t at) {
    found.push_back(span_of(document.source(), at, end_of_line(source, at)));
  };
  if (source.find('#') == kNowhere) return found;
  if (document.nodes.empty()) {
    for (size_t line = 0; line < source.size(); line = end_of_line(source, line) + 1) {
      const size_t at = first_comment_of_line(source, line, end_of_line(source, line));
      if (at != kNowhere) add(at);
    }
    return found;
  }
  each_gap(document, [&](const Gap& gap) {
    const size_t from = gap.before ? gap.before->offset + gap.before->length : 0;
    each_comment(source, from, gap.after ? gap.after->offset : source.size(), add);
  });
  return found;
}

std::optional<size_t> comment_hiding_bracket(std::string_view source, size_t open, size_t end) {
  const char closing = source[open] == '[' ? ']' : '}';
  for (size_t at = open + 1; at < end;) {
    const char c = source[at];
    const size_t line_end = end_of_line(source, at);
    if (begins_value(source, at) && (c == '"' || c == '\''))
      at = std::min(end_of_quoted(source, at), end);
    else if (c == '#' && (source[at - 1] == ' ' || source[at - 1] == '\n')) {
      if (source.substr(at, line_end - at).find(closing) != kNowhere) return at;
      at = line_end;
    } else {
      ++at;
    }
  }
  return std::nullopt;
}

}  // namespace campaign::yaml
