// What is being typed at a place of a text that may not be whole yet, so that it has no tree.
#include "lsp/typed_place.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"

namespace campaign::lsp {
namespace {

constexpr size_t kNone = std::string_view::npos;

/// A mapping or a list in which the place is.
struct Enclosure {
  int indent = 0;     ///< of a block; -1 in brackets
  bool list = false;  ///< `[`
  std::string key = {};
  bool has_value = false;  ///< the colon was passed
  std::map<std::string, std::string> beside = {};
};

/// The length of the key with which a text begins, before its colon.
size_t length_of_key(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ',' || text[i] == '{' || text[i] == '}' || text[i] == '[' || text[i] == ']')
      return kNone;
    if (text[i] == ':' && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\r'))
      return i;
  }
  return kNone;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  TypedPlace place() && {
    size_t start = 0;
    while (start <= text_.size()) {
      const size_t end = std::min(text_.find('\n', start), text_.size());
      line(start, end);
      start = end + 1;
    }
    return result();
  }

 private:
  bool in_brackets() const { return !open_.empty() && open_.back().indent < 0; }

  void line(size_t start, size_t end) {
    const bool is_last = end == text_.size();
    size_t at = std::min(text_.find_first_not_of(' ', start), end);
    if (at == end && !is_last) return;
    if (at < end && text_[at] == '#') return;
    word_ = at;
    if (in_brackets()) {
      if (!open_.back().has_value) begin_key(at, end);
      return flow(at, end);
    }
    int indent = static_cast<int>(at - start);
    while (text_.substr(at, end - at).starts_with("- ") || (at + 1 == end && text_[at] == '-')) {
      close_deeper(indent, true);
      const size_t next = std::min(text_.find_first_not_of(' ', at + 1), end);
      indent += static_cast<int>(next - at);
      at = word_ = next;
      if (at < end && (text_[at] == '{' || text_[at] == '[')) return flow(at, end);
    }
    close_deeper(indent, false);
    block(at, end);
  }

  /// Ends the blocks to the right of an indent; a dash stands at its list's, or at its key's.
  void close_deeper(int indent, bool is_dash) {
    while (!open_.empty() && open_.back().indent > indent) open_.pop_back();
    if (is_dash) return;
    if (open_.empty() || open_.back().indent < indent) open_.push_back({.indent = indent});
    open_.back().has_value = false;
  }

  void block(size_t at, size_t end) {
    const auto rest = text_.substr(at, end - at);
    const size_t length = length_of_key(rest);
    auto& mapping = open_.back();
    if (length == kNone) {
      if (!rest.empty() && (rest.front() == '{' || rest.front() == '[')) flow(at, end);
      return;
    }
    begin_value(mapping, std::string(rest.substr(0, length)));
    flow(std::min(at + length + 1, end), end);
  }

  void begin_value(Enclosure& mapping, std::string key) {
    mapping.beside[key];
    mapping.key = std::move(key);
    mapping.has_value = true;
  }

  /// A value, and all brackets in the rest of the line.
  void flow(size_t at, size_t end) {
    skip_blanks(at, end);
    const size_t value = at;
    while (at < end) {
      const char c = text_[at];
      if (c == '"' || c == '\'') {
        at = std::min(text_.find(c, at + 1), end - 1) + 1;
      } else if (c == '#' && at > 0 && text_[at - 1] == ' ') {
        break;
      } else if (c == '{' || c == '[') {
        if (!in_brackets() && at != value) break;  // in the middle of a text
        open_.push_back({.indent = -1, .list = c == '['});
        ++at;
        skip_blanks(at, end);
        begin_key(at, end);
      } else if (in_brackets() && (c == '}' || c == ']')) {
        keep_value(at);
        open_.pop_back();
        word_ = ++at;
      } else if (in_brackets() && c == ',') {
        keep_value(at);
        open_.back().has_value = false;
        ++at;
        skip_blanks(at, end);
        begin_key(at, end);
      } else {
        ++at;
      }
    }
    if (!in_brackets()) keep_value(end);
    if (at >= end && end == text_.size()) return;
    if (in_brackets()) keep_value(end);
  }

  void begin_key(size_t& at, size_t end) {
    if (open_.back().list) return;
    const size_t length = length_of_key(text_.substr(at, end - at));
    if (length == kNone) return;
    begin_value(open_.back(), std::string(text_.substr(at, length)));
    at = std::min(at + length + 1, end);
    skip_blanks(at, end);
  }

  void skip_blanks(size_t& at, size_t end) {
    at = std::min(text_.find_first_not_of(' ', at), end);
    word_ = at;
  }

  /// Notes the value that ends here.
  void keep_value(size_t end) {
    if (open_.empty() || !open_.back().has_value || word_ > end) return;
    open_.back().beside[open_.back().key] = std::string(trim(text_.substr(word_, end - word_)));
  }

  TypedPlace result() const {
    TypedPlace place{.first = word_};
    for (const auto& one : open_)
      for (const auto& [key, value] : one.beside) place.around[key] = value;
    for (const auto& one : open_)
      if (one.has_value && !one.list) place.keys.push_back(one.key);
    if (open_.empty()) return place;
    place.is_value = open_.back().has_value || open_.back().list;
    place.beside = open_.back().beside;
    if (place.is_value && open_.size() > 1)
      for (auto one = open_.rbegin() + 1; one != open_.rend() && place.beside.empty(); ++one)
        place.beside = one->beside;
    return place;
  }

  std::string_view text_;
  std::vector<Enclosure> open_ = {};
  size_t word_ = 0;
};

}  // namespace

TypedPlace typed_place(std::string_view text, size_t offset) {
  return Scanner(text.substr(0, std::min(offset, text.size()))).place();
}

}  // namespace campaign::lsp
