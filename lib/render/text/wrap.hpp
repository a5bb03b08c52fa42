// Breaking text into lines of a width, in columns of a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

/// Inlines as plain text: line breaks are `\n`, and a link names its target when it says another
/// thing.
std::string terminal_text(const Inlines& inlines);

/// Lines of at most `width` columns, broken between words. A word that is wider is broken behind a
/// slash or hyphen, or anywhere. Always at least one line; all but the first stand in by `hanging`.
std::vector<std::string> wrapped(std::string_view text, int width, int hanging = 0);

int widest_line(std::string_view text);   ///< when nothing is broken
int widest_word(std::string_view text);   ///< when lines are broken between words
int widest_piece(std::string_view text);  ///< when words are also broken behind slashes and hyphens

/// The text so many times.
std::string repeated(std::string_view text, int count);

}  // namespace campaign::render
