// Reads the JSON that the program writes.
#include "json_reader.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/text.hpp"

namespace campaign::testing {

namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  Value document() {
    Value value = any();
    skip_blanks();
    if (at_ != text_.size()) fail("text behind the end");
    return value;
  }

 private:
  [[noreturn]] void fail(const char* what) const {
    throw std::runtime_error("not JSON at byte " + std::to_string(at_) + ": " + what);
  }

  void skip_blanks() { at_ = std::min(text_.find_first_not_of(" \n\r\t", at_), text_.size()); }

  char peek() {
    skip_blanks();
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  bool took(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  void take(char c) {
    if (!took(c)) fail("a mark is missing");
  }

  bool took_word(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  Value any() {
    switch (peek()) {
      case '{':
        return record();
      case '[':
        return list();
      case '"':
        return string();
      default:
        break;
    }
    if (took_word("null")) return {};
    if (took_word("true")) return true;
    if (took_word("false")) return false;
    return number();
  }

  Value record() {
    Value::Record entries;
    take('{');
    while (!took('}')) {
      if (!entries.empty()) take(',');
      peek();
      std::string key = string();
      take(':');
      entries.emplace_back(std::move(key), any());
    }
    return entries;
  }

  Value list() {
    Value::List elements;
    take('[');
    while (!took(']')) {
      if (!elements.empty()) take(',');
      elements.push_back(any());
    }
    return elements;
  }

  Value number() {
    const auto end = std::min(text_.find_first_not_of("+-.0123456789eE", at_), text_.size());
    const auto points = parse_points(text_.substr(at_, end - at_));
    const auto* value = std::get_if<Points>(&points);
    if (!value) fail("neither a value nor a number with two decimals");
    at_ = end;
    return Value::figure(*value);
  }

  std::string string() {
    take('"');
    std::string text;
    while (at_ < text_.size() && text_[at_] != '"') {
      if (static_cast<unsigned char>(text_[at_]) < 0x20) fail("control character in a string");
      if (text_[at_] == '\\') {
        append_escape(text);
      } else {
        text += text_[at_++];
      }
    }
    take('"');
    return text;
  }

  void append_escape(std::string& text) {
    const char letter = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    at_ += 2;
    if (letter == 'u') {
      append_character(
          text, static_cast<char32_t>(std::stoul(std::string(text_.substr(at_, 4)), nullptr, 16)));
      at_ += 4;
      return;
    }
    const std::string_view letters = "\"\\/bfnrt";
    const std::string_view meanings = "\"\\/\b\f\n\r\t";
    const auto which = letters.find(letter);
    if (which == std::string_view::npos) fail("unknown escape");
    text += meanings[which];
  }

  std::string_view text_;
  size_t at_ = 0;
};

}  // namespace

Value read_json(std::string_view text) { return Reader(text).document(); }

}  // namespace campaign::testing
