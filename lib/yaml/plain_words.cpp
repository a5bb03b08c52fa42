// Tokens in plain form only: no escapes, no multi-line quotes, no empty lines inside texts.
#include "yaml/plain_words.hpp"

#include <algorithm>

namespace campaign::yaml {
namespace {

constexpr size_t kLongest = 1000;  ///< bytes; longer keys are not allowed in YAML

bool is_space(char c) { return c == ' ' || c == '\r'; }

}  // namespace

bool Words::is_over(size_t at) const {
  return at >= source_.size() || is_space(source_[at]) || source_[at] == '\n';
}

void Words::next() {
  for (; !ended(); ++at_) {
    if (here() == '\n') {
      line_ = at_ + 1;
    } else if (here() == '#') {
      if (at_ > line_ && !is_space(source_[at_ - 1])) throw Unusual{};
      at_ = std::min(source_.find('\n', at_), source_.size()) - 1;
    } else if (!is_space(here())) {
      return;
    }
  }
}

size_t Words::pass_sign() { return at_++; }

bool Words::line_is_over() {
  while (!ended() && is_space(here())) ++at_;
  if (ended() || here() == '\n') return true;
  return here() == '#' && at_ > 0 && is_space(source_[at_ - 1]);
}

Word Words::read(Within within) {
  const bool quotes = here() == '"' || here() == '\'';
  const Word word = quotes ? read_quoted() : read_plain(within);
  while (!ended() && is_space(here())) ++at_;
  if (at_colon() && at_ - word.from > kLongest) throw Unusual{};
  return word;
}

Word Words::read_quoted() {
  const size_t from = at_;
  const char quote = here();
  const size_t end = source_.find_first_of(quote == '"' ? "\"\\\n" : "'\n", from + 1);
  if (end == kNowhere || source_[end] != quote || byte_at(source_, end + 1) == quote)
    throw Unusual{};
  at_ = end + 1;
  return {from, at_, true, source_.substr(from + 1, end - from - 1)};
}

/// Whether a sign of the enclosing brackets ends a text at `at`.
bool Words::ends_within(size_t at) const {
  constexpr std::string_view kEnds = ",]}";
  const char c = source_[at];
  const bool colon = c == ':' && kEnds.find(byte_at(source_, at + 1)) != kNowhere;
  if (colon || c == '[' || c == '{') throw Unusual{};
  return kEnds.find(c) != kNowhere;
}

Word Words::read_plain(Within within) {
  constexpr std::string_view kUnusual = "&*!|>%@`?,[]{}#:'\"";
  const auto line = source_.substr(at_);
  const bool marker = at_ == line_ && (line.starts_with("---") || line.starts_with("..."));
  if (ended() || marker || at_dash() || kUnusual.find(here()) != kNowhere) throw Unusual{};
  const size_t from = at_;
  size_t to = at_;
  for (; !ended() && here() != '\n' && !at_colon(); ++at_) {
    const char c = here();
    if (is_space(c)) continue;
    if (c == '#' && is_space(source_[at_ - 1])) break;
    if (within == Within::brackets && ends_within(at_)) break;
    to = at_ + 1;
  }
  return {from, to, false, source_.substr(from, to - from)};
}

/// Whether the next line continues a text in a block of column `indent`.
bool Words::goes_on_below(int indent) const {
  if (ended() || here() != '\n') return false;
  const size_t text = source_.find_first_not_of(" \r\n", at_);
  if (text == kNowhere || source_[text] == '#') return false;
  if (yaml::column(source_, text) <= indent) return false;
  if (start_of_line(source_, text) != at_ + 1) throw Unusual{};  // an empty line inside
  return true;
}

Word Words::read_text(int indent) {
  Word word = read(Within::block);
  if (word.quoted || !goes_on_below(indent)) return word;
  std::string& text = arena_.emplace_back(word.text);
  while (goes_on_below(indent)) {
    next();
    const Word line = read_plain(Within::block);
    text.append(1, ' ').append(line.text);
    word.to = line.to;
  }
  if (!line_is_over() || here() == '#') throw Unusual{};
  word.text = text;
  return word;
}

Word Words::read_block_text(int indent) {
  const size_t from = at_;
  const bool folds = here() == '>';
  const size_t line_end = end_of_line(source_, from);
  const auto header = source_.substr(from + 1, line_end - from - 1);
  if (!header.empty() && header != "-") throw Unusual{};
  const size_t to = end_of_block(source_, from, indent);
  const size_t first = source_.find_first_not_of(" \r\n", line_end);
  if (first >= to || to == source_.size()) throw Unusual{};
  const int column = yaml::column(source_, first);
  std::string text;
  for (at_ = line_end; at_ < to;) add_line(text, column, folds ? ' ' : '\n');
  const size_t rest = std::min(source_.find_first_not_of(" \r\n", to), source_.size());
  if (source_.substr(to, start_of_line(source_, rest) - to).find(' ') != kNowhere ||
      (rest == source_.size() && source_.ends_with(' ')))
    throw Unusual{};  // yaml-cpp may count trailing blanks as text
  if (header.empty()) text += '\n';
  return {from, to, true, arena_.emplace_back(std::move(text))};
}

/// Adds one line of a block of text; all lines must begin in the same column.
void Words::add_line(std::string& text, int column, char between) {
  line_ = source_.find('\n', at_) + 1;
  at_ = end_of_line(source_, line_);
  const auto line = source_.substr(line_, at_ - line_);
  if (line.find_first_not_of(' ') != static_cast<size_t>(column) || line.ends_with(' '))
    throw Unusual{};
  if (!text.empty()) text += between;
  text += line.substr(static_cast<size_t>(column));
}

}  // namespace campaign::yaml
