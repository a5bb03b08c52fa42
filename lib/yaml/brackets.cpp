// Finds a bracket that should have been closed before the next item of a list begins.
#include <algorithm>

#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"

namespace campaign::yaml {
namespace {

/// Scans the source for brackets, skipping quotes, comments and blocks of text.
class BracketScanner {
 public:
  explicit BracketScanner(std::string_view source) : source_(source) {}

  std::optional<size_t> open_at_next_item(size_t end) {
    for (size_t at = 0; at < end && well_nested_; at = step(at))
      if (!open_.empty() && begins_item(at)) return open_.back();
    return std::nullopt;
  }

 private:
  /// A line that begins with a dash, not deeper than the line of the outermost open bracket.
  bool begins_item(size_t at) const {
    const size_t line = start_of_line(source_, at);
    const size_t first = start_of_line(source_, open_.front());
    return source_.substr(at, 2) == "- " && source_.find_first_not_of(' ', line) == at &&
           indentation(source_, line) <= indentation(source_, first);
  }

  size_t step(size_t at) {
    const char c = source_[at];
    const bool begins = begins_value(source_, at);
    if (c == '#' && (at == 0 || source_[at - 1] == ' ' || source_[at - 1] == '\n'))
      return end_of_line(source_, at);
    if (begins && (c == '"' || c == '\''))
      return std::min(end_of_quoted(source_, at), source_.size());
    if (begins && open_.empty() && (c == '|' || c == '>'))
      return end_of_block(source_, at, indentation(source_, start_of_line(source_, at)));
    if ((c == '[' || c == '{') && (begins || !open_.empty())) open_.push_back(at);
    if ((c == ']' || c == '}') && !open_.empty()) close(c);
    return at + 1;
  }

  void close(char bracket) {
    well_nested_ = source_[open_.back()] == (bracket == ']' ? '[' : '{');
    open_.pop_back();
  }

  std::string_view source_;
  std::vector<size_t> open_ = {};
  bool well_nested_ = true;
};

}  // namespace

bool begins_value(std::string_view source, size_t at) {
  const size_t before = source.substr(0, at).find_last_not_of(' ');
  return before == source.npos || std::string_view(":-,[{\n").find(source[before]) != source.npos;
}

std::optional<size_t> bracket_open_at_next_item(std::string_view source, size_t end) {
  return BracketScanner(source).open_at_next_item(std::min(end, source.size()));
}

}  // namespace campaign::yaml
