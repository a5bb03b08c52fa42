// Wraps text into lines, measured in terminal columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// Inlines as plain text: line breaks are `\n`; a link target is added when the text differs.
std::string terminal_text(const Inlines& inlines);

/// Lines of at most `width` columns, broken between words. A wider word is broken after a slash or
/// hyphen, or anywhere. At least one line; all but the first are indented by `hanging`.
std::vector<std::string> wrapped(std::string_view text, int width, int hanging = 0);

int widest_line(std::string_view text);   ///< without wrapping
int widest_word(std::string_view text);   ///< when lines are broken between words
int widest_piece(std::string_view text);  ///< when words are also broken after slashes and hyphens

std::string repeated(std::string_view text, int count);

}  // namespace campaign::render
