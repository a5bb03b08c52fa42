// Builds the flat tree in source order, and finds the end of each node.
#include "yaml/builder.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "yaml/extent.hpp"
#include "yaml/kept_lines.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {

Failure Builder::failure(size_t offset, std::string reason) const {
  Failure failure{static_cast<uint32_t>(std::min(offset, source_.size())), std::move(reason),
                  static_cast<uint32_t>(read_)};
  for (const Open& one : open_) {
    const uint32_t at = document_.nodes[one.index].offset;
    if (byte_at(source_, at) != '[' && byte_at(source_, at) != '{') continue;
    failure.has_open_bracket = true;
    failure.open_bracket = at;
  }
  return failure;
}

uint32_t Builder::add(Node node) {
  const auto index = static_cast<uint32_t>(document_.nodes.size());
  document_.nodes.push_back(node);
  read_ = std::max<size_t>(read_, node.offset + node.length);
  if (open_.empty()) return index;
  Open& parent = open_.back();
  if (parent.children++ == 0)
    document_.nodes[parent.index].first_child = index;
  else
    document_.nodes[parent.last_child].next = index;
  parent.last_child = index;
  return index;
}

void Builder::report(CheckName check, size_t from, size_t to, Message message, Advice help) {
  const auto span = span_of(document_.source(), from, to);
  const auto& list = diagnostics_.list();
  if (!list.empty() && list.back().span.offset >= span.offset) return;  // as of its record before
  diagnostics_.add(
      {.check = check, .span = span, .message = std::move(message), .help = std::move(help)});
}

/// Skips and reports anchors and tags, which precede the node.
size_t Builder::skip_properties(size_t at) {
  while (byte_at(source_, at) == '&' || byte_at(source_, at) == '!') {
    const size_t end = std::min(source_.find_first_of(" \t\r\n,]}", at), source_.size());
    const auto name = source_.substr(at, end - at);
    if (source_[at] == '&')
      report(syntax::anchor, at, end, say("the name `{}` for a value cannot be used here", name),
             tr("take it away and write the value out wherever it is needed; if `&` belongs to the "
                "text, put the text in quotes"));
    else
      report(syntax::tag, at, end, say("the type `{}` cannot be used here", name),
             tr("take it away; if `!` belongs to the text, put the text in quotes"));
    at = skip_between(source_, end);
  }
  return at;
}

/// A null is a word, or empty: then its place is its colon or dash, since the parser reports only
/// the offset of the next token.
void Builder::null(size_t next) {
  const size_t word = null_word(next);
  if (open_.empty()) return add_word(word ? next : read_, word, false);
  const bool in_mapping = document_.nodes[open_.back().index].kind == Kind::mapping;
  const bool is_value = in_mapping && open_.back().children % 2 == 1;
  const size_t sign = skip_between(source_, read_, is_value ? "" : ",[{");
  const bool dash = byte_at(source_, document_.nodes[open_.back().index].offset) == '-';
  const bool written = byte_at(source_, sign) == ':' || (dash && byte_at(source_, sign) == '-');
  const auto follows_sign = [&] {
    return written && skip_between(source_, sign + 1) == next && column(source_, next) > indent();
  };
  if (word > 0 && (sign == next || follows_sign()))
    return add_word(next, word, in_mapping && !is_value);
  add({.offset = static_cast<uint32_t>(written ? sign : read_), .length = written});
  if (!written) return;
  skip_properties(std::min(source_.find_first_not_of(" \t", sign + 1), source_.size()));
}

/// The length of a null word at `at`, or 0.
size_t Builder::null_word(size_t at) const {
  for (const std::string_view word : {"~", "null", "Null", "NULL"})
    if (at < source_.size() && source_.substr(at).starts_with(word)) return word.size();
  return 0;
}

/// As a key, a null word is an ordinary text.
void Builder::add_word(size_t at, size_t length, bool is_key) {
  add({.kind = is_key ? Kind::scalar : Kind::null,
       .offset = static_cast<uint32_t>(at),
       .length = static_cast<uint32_t>(length),
       .text = is_key ? source_.substr(at, length) : std::string_view()});
}

size_t Builder::end_of(size_t at, std::string_view value) const {
  const char first = byte_at(source_, at);
  if (first == '"' || first == '\'') return std::min(end_of_quoted(source_, at), source_.size());
  if (first == '|' || first == '>') return end_of_block(source_, at, indent());
  return end_of_plain(source_, at, value);
}

/// Returns a view into the source where its bytes equal the value, else into the arena.
std::string_view Builder::keep(size_t from, size_t to, const std::string& value) {
  const bool quotes = from < to && (source_[from] == '"' || source_[from] == '\'');
  const auto written = source_.substr(from + quotes, std::min(value.size(), to - from));
  if (written == value) return written;
  return document_.arena.emplace_back(value);
}

void Builder::alias(size_t at) {
  const size_t end = std::min(source_.find_first_of(" \t\r\n,]}", at), source_.size());
  add({.offset = static_cast<uint32_t>(at), .length = static_cast<uint32_t>(end - at)});
}

void Builder::scalar(size_t at, const std::string& value) {
  at = skip_properties(at);
  const size_t end = end_of(at, value);
  const bool quoted =
      at < source_.size() && std::string_view("\"'|>").find(source_[at]) != std::string_view::npos;
  add({.kind = Kind::scalar,
       .quoted = quoted,
       .offset = static_cast<uint32_t>(at),
       .length = static_cast<uint32_t>(end - at),
       .text = keep(at, end, with_kept_lines(source_, at, end, value))});
}

void Builder::open(Kind kind, size_t at) {
  at = skip_properties(at);
  const bool in_flow = byte_at(source_, at) == '[' || byte_at(source_, at) == '{';
  const uint32_t index =
      add({.kind = kind, .offset = static_cast<uint32_t>(at), .length = in_flow});
  open_.push_back({.index = index, .indent = in_flow ? indent() : column(source_, at)});
}

void Builder::close(char bracket) {
  Node& node = document_.nodes[open_.back().index];
  const char opening = bracket == ']' ? '[' : '{';
  if (byte_at(source_, node.offset) == opening) {
    const size_t at = skip_between(source_, read_, ",");
    if (byte_at(source_, at) == bracket) read_ = at + 1;
  }
  node.length = static_cast<uint32_t>(read_ - node.offset);
  open_.pop_back();
}

}  // namespace campaign::yaml
