// Finds Vietnamese letters in UTF-8 that a program took for letters of Windows-1252 or
// Windows-1258, and saved again: `Nguyá»…n` for `Nguyễn`.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "yaml/extent.hpp"
#include "yaml/strictness.hpp"
#include "yaml/syntax.hpp"

namespace campaign::yaml {
namespace {

/// The characters of the bytes 0x80 to 0x9F in Windows-1252.
constexpr std::array<char32_t, 32> kHigh = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

/// The byte that was taken for this character; 0 for none.
char byte_of(char32_t c) {
  constexpr char32_t kCapitalABreve = 0x102;  // stands at 0xC3 in Windows-1258
  if (c >= 0xA0 && c <= 0xFF) return static_cast<char>(c);
  if (c == kCapitalABreve) return '\xC3';
  if (c >= 0x1E00 && c < 0x2000) return '\0';  // most letters of Vietnamese; none of kHigh
  const auto found = std::find(kHigh.begin(), kHigh.end(), c);
  return found == kHigh.end() ? '\0' : static_cast<char>(0x80 + (found - kHigh.begin()));
}

bool is_expected(char32_t c) {
  constexpr std::u32string_view kLetters =
      U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư‘’“”–—…•\u00A0°×";
  return (c >= 0x1EA0 && c <= 0x1EF9) || kLetters.find(c) != kLetters.npos;
}

/// What a run of characters beyond ASCII was; empty when it was nothing else.
std::string original(std::string_view run) {
  std::string bytes;
  size_t first = 0;
  next_character(run, first);
  if (first == run.size()) return {};  // one letter takes two bytes or more
  for (size_t at = 0; at < run.size();) {
    const char byte = byte_of(next_character(run, at));
    if (byte == '\0') return {};
    bytes += byte;
  }
  if (first_invalid_utf8(bytes) != std::string::npos) return {};
  for (size_t at = 0; at < bytes.size();)
    if (!is_expected(next_character(bytes, at))) return {};
  return bytes;
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

struct Misread {
  size_t from = 0;  ///< of the first word with a wrong letter …
  size_t to = 0;    ///< … to the end of the last
  std::string meant = {};
};

/// The words of a line that were misread, and those between them.
Misread misread_in(std::string_view text, size_t line, size_t end) {
  constexpr std::string_view kEnds = " ,:;{}[]()\"'\t\r\n";
  Misread found;
  size_t kept = line;
  text = text.substr(0, end);
  for (size_t at = skip_ascii(text, line); at < end; at = skip_ascii(text, at)) {
    const auto stop = std::find_if(text.begin() + static_cast<long>(at),
                                   text.begin() + static_cast<long>(end), is_ascii);
    const auto to = static_cast<size_t>(stop - text.begin());
    const auto letters = original(text.substr(at, to - at));
    if (!letters.empty()) {
      const size_t space = text.substr(0, at).find_last_of(kEnds);
      if (found.to == 0) found.from = kept = std::max(line, space == kNowhere ? 0 : space + 1);
      found.meant += std::string(text.substr(kept, at - kept)) + letters;
      kept = to;
      found.to = std::min(text.find_first_of(kEnds, to), end);
    }
    at = to;
  }
  if (found.to > 0) found.meant += text.substr(kept, found.to - kept);
  return found;
}

}  // namespace

bool check_misread(const SourceFile& source, Diagnostics& diagnostics) {
  const auto text = source.text();
  const size_t before = diagnostics.list().size();
  for (size_t line = 0; line < text.size(); line = end_of_line(text, line) + 1) {
    const size_t end = end_of_line(text, line);
    const auto found = misread_in(text, line, end);
    if (found.to == 0) continue;
    diagnostics.add({.check = syntax::misread_letters,
                     .span = span_of(source, found.from, found.to),
                     .message = tr("letters in UTF-8 were taken for letters of Windows-1252"),
                     .help = say("write `{}`; where the whole file is so, take it again from where "
                                 "it came, and open it as UTF-8",
                                 found.meant)});
  }
  return diagnostics.list().size() == before;
}

}  // namespace campaign::yaml
