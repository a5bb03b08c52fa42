// Marks of facts: an invisible separator, then seven variation selectors, each a hexadecimal digit.
#include "base/facts.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr char32_t kOpening = 0x2063;
constexpr char32_t kDigits = 0xFE00;
constexpr int kLength = 7;
constexpr std::string_view kOpeningBytes = "\u2063";

}  // namespace

std::string mark_of(uint32_t number) {
  std::string mark;
  append_character(mark, kOpening);
  for (int digit = kLength - 1; digit >= 0; --digit)
    append_character(mark, kDigits + ((number >> (4 * digit)) & 0xF));
  return mark;
}

std::string Facts::marked(Fact fact, std::string_view text) {
  if (!wanted_(fact) || facts_.size() == kMostMarks) return std::string(text);
  const auto mark = mark_of(static_cast<uint32_t>(facts_.size()));
  facts_.push_back(std::move(fact));
  std::string all;
  for (const auto word : split(text, ' ')) {
    if (word.data() != text.data()) all += ' ';
    const size_t stars = std::min(word.find_first_not_of('*'), word.size());
    all += word.substr(0, stars);
    if (stars < word.size()) (all += mark) += word.substr(stars);
  }
  return all;
}

std::optional<uint32_t> mark_at(std::string_view text, size_t& at) {
  size_t next = at;
  if (next >= text.size() || next_character(text, next) != kOpening) return std::nullopt;
  uint32_t number = 0;
  for (int i = 0; i < kLength; ++i) {
    if (next >= text.size()) return std::nullopt;
    const char32_t digit = next_character(text, next) - kDigits;
    if (digit > 0xF) return std::nullopt;
    number = number * 16 + static_cast<uint32_t>(digit);
  }
  at = next;
  return number;
}

std::string without_marks(std::string_view text) {
  std::string plain;
  for (size_t at = 0; at < text.size();) {
    const size_t next = std::min(text.find(kOpeningBytes, at), text.size());
    plain += text.substr(at, next - at);
    at = next;
    if (at < text.size() && !mark_at(text, at)) plain += text[at++];
  }
  return plain;
}

}  // namespace campaign
