// Basic functions on UTF-8 text: splitting, trimming, counting characters and terminal columns.
#include "base/text.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace campaign {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The number of bytes of a sequence by its lead byte; 0 for an invalid lead byte.
size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_overlong_or_surrogate(char32_t character, size_t length) {
  return (length == 3 && character < 0x800) || (length == 4 && character < 0x10000) ||
         character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF);
}

bool between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

/// Marks of Tai Viet and Cham, which are written in Vietnam, and of Thai and Lao.
bool is_mark_of_neighbours(char32_t c) {
  return c == 0xE31 || between(c, 0xE34, 0xE3A) || between(c, 0xE47, 0xE4E) || c == 0xEB1 ||
         between(c, 0xEB4, 0xEBC) || between(c, 0xEC8, 0xECE) || between(c, 0xAA29, 0xAA2E) ||
         between(c, 0xAA31, 0xAA32) || between(c, 0xAA35, 0xAA36) || c == 0xAA43 || c == 0xAA4C ||
         c == 0xAAB0 || between(c, 0xAAB2, 0xAAB4) || between(c, 0xAAB7, 0xAAB8) ||
         between(c, 0xAABE, 0xAABF) || c == 0xAAC1;
}

bool takes_no_column(char32_t c) {
  return c < 0x20 || between(c, 0x7F, 0x9F) || between(c, 0x300, 0x36F) ||
         between(c, 0x17B4, 0x17B5) || between(c, 0x17B7, 0x17BD) || c == 0x17C6 ||
         between(c, 0x17C9, 0x17D3) || between(c, 0x1AB0, 0x1AFF) || between(c, 0x1DC0, 0x1DFF) ||
         between(c, 0x20D0, 0x20FF) || between(c, 0xFE20, 0xFE2F) || between(c, 0x200B, 0x200F) ||
         between(c, 0x202A, 0x202E) || between(c, 0x2060, 0x2064) || between(c, 0x2066, 0x2069) ||
         between(c, 0xFE00, 0xFE0F) || c == 0xFEFF || c == 0x17DD || is_mark_of_neighbours(c);
}

bool takes_two_columns(char32_t c) {
  return between(c, 0x1100, 0x115F) || between(c, 0x2E80, 0xA4CF) || between(c, 0xAC00, 0xD7A3) ||
         between(c, 0xF900, 0xFAFF) || between(c, 0xFE30, 0xFE6F) || between(c, 0xFF00, 0xFF60) ||
         between(c, 0xFFE0, 0xFFE6) || between(c, 0x1F300, 0x1FAFF) || between(c, 0x20000, 0x3FFFD);
}

/// Characters that turn the direction of the text after them.
bool is_direction(char32_t c) { return between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069); }

}  // namespace

char32_t next_character(std::string_view text, size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const size_t length = sequence_length(lead);
  if (length == 1) return static_cast<unsigned char>(text[at++]);
  if (length == 0 || at + length > text.size()) return ++at, kReplacement;
  char32_t character = lead & (0xFF >> (length + 1));
  for (size_t i = 1; i < length; ++i) {
    if (!is_continuation(text[at + i])) return ++at, kReplacement;
    character = (character << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3F);
  }
  if (is_overlong_or_surrogate(character, length)) return ++at, kReplacement;
  at += length;
  return character;
}

void append_character(std::string& text, char32_t c) {
  const auto byte = [&](char32_t bits) { text += static_cast<char>(bits); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) return byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F));
  if (c < 0x10000)
    return byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F));
  byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F));
  byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F));
}

size_t first_invalid_utf8(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const size_t start = at = skip_ascii(text, at);
    if (at == text.size()) break;
    const bool is_in_text = text.substr(at, 3) == "\xEF\xBF\xBD";
    if (next_character(text, at) == kReplacement && !is_in_text) return start;
  }
  return std::string_view::npos;
}

size_t character_count(std::string_view text) {
  return static_cast<size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

int display_width(std::string_view text) {
  int width = 0;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (!takes_no_column(c)) width += takes_two_columns(c) ? 2 : 1;
  }
  return width;
}

bool controls_terminal(char32_t c) { return c < 0x20 || between(c, 0x7F, 0x9F) || is_direction(c); }

std::string visible(std::string_view text) {
  std::string shown;
  for (size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if (c < 0x20)
      append_character(shown, 0x2400 + c);
    else
      append_character(shown, controls_terminal(c) ? kReplacement : c);
  }
  return shown;
}

std::string pad(std::string_view text, int width, Align align) {
  const int missing = std::max(0, width - display_width(text));
  const int left = align == Align::left ? 0 : align == Align::right ? missing : missing / 2;
  return std::string(static_cast<size_t>(left), ' ') + std::string(text) +
         std::string(static_cast<size_t>(missing - left), ' ');
}

std::string wrap(std::string_view text, int width, int indent) {
  std::string lines;
  int column = indent;
  bool is_blank = true;
  for (const auto word : split(text, ' ')) {
    const int blank = word.data() == text.data() ? 0 : 1;
    const bool fits = is_blank || column + blank + display_width(word) <= width;
    if (fits) lines.append(static_cast<size_t>(blank), ' ');
    if (!fits) lines += "\n" + std::string(static_cast<size_t>(indent), ' ');
    column = (fits ? column + blank : indent) + display_width(word);
    is_blank = is_blank && word.empty();
    lines += word;
  }
  return lines;
}

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    if (text.substr(at, 2) == "\r\n") ++at;
    const char32_t c = next_character(text, at);
    if (between(c, '\t', '\r') || c == 0x2028 || c == 0x2029)
      shown += ' ';
    else if (c >= 0x20 && !between(c, 0x7F, 0x9F))
      append_character(shown, is_direction(c) ? kReplacement : c);
  }
  return shown;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (size_t start = 0;;) {
    const size_t end = text.find(separator, start);
    parts.push_back(text.substr(start, end - start));
    if (end == std::string_view::npos) return parts;
    start = end + 1;
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const auto& part : parts) {
    if (&part != &parts.front()) joined += separator;
    joined += part;
  }
  return joined;
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  if (from.empty()) return text;
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace campaign
