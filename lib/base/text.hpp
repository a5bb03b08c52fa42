// Plain work on UTF-8 text: splitting, trimming, counting characters and terminal columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// Decodes the character at `at` and moves `at` behind it; U+FFFD and one byte on for bad UTF-8.
char32_t next_character(std::string_view text, size_t& at);
void append_character(std::string& text, char32_t character);

/// The offset of the first byte that is not valid UTF-8, or npos.
size_t first_invalid_utf8(std::string_view text);

size_t character_count(std::string_view text);
int display_width(std::string_view text);  ///< columns in a terminal; combining marks take none

/// Control characters and bad bytes made visible, so that a text cannot work on the terminal.
std::string visible(std::string_view text);

enum class Align { left, right, center };
/// Blanks added up to `width` columns; text that is wider stays whole.
std::string pad(std::string_view text, int width, Align align = Align::left);

/// Lines broken between words so that none is wider; those after the first are set in by `indent`.
std::string wrap(std::string_view text, int width, int indent = 0);

/// One line fit to be shown: line ends and tabs are blanks, other control characters are dropped,
/// and bytes that are not UTF-8 are U+FFFD.
std::string printable(std::string_view text);

std::string_view trim(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace campaign
