// Basic functions on UTF-8 text: splitting, trimming, counting characters and terminal columns.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// Decodes the character at `at` and moves `at` past it; invalid UTF-8 is U+FFFD of one byte.
char32_t next_character(std::string_view text, size_t& at);
void append_character(std::string& text, char32_t character);

/// The offset of the first byte that is not valid UTF-8, or npos.
size_t first_invalid_utf8(std::string_view text);

size_t character_count(std::string_view text);
int display_width(std::string_view text);  ///< columns in a terminal; combining marks take none

/// Control characters, and characters that turn the direction of text.
bool controls_terminal(char32_t character);
/// Control characters and invalid bytes made visible, so that text cannot control the terminal.
std::string visible(std::string_view text);

enum class Align { left, right, center };
/// Adds spaces up to `width` columns; wider text is not cut.
std::string pad(std::string_view text, int width, Align align = Align::left);

/// Breaks lines at spaces to `width` columns; a longer word stays whole. Lines after the first are
/// indented by `indent`.
std::string wrap(std::string_view text, int width, int indent = 0);

/// One printable line: line ends and tabs become spaces, other control characters are dropped, and
/// invalid bytes and turned directions become U+FFFD.
std::string printable(std::string_view text);

std::string_view trim(std::string_view text);
std::string lower_case(std::string_view text);  ///< ASCII letters only
std::vector<std::string_view> split(std::string_view text, char separator);
template <std::same_as<std::string> Temporary>
std::vector<std::string_view> split(Temporary&& text, char separator) = delete;  ///< it is gone
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace campaign
