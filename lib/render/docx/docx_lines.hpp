// Measures printed texts and breaks them into lines of similar length.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign::render {

struct FontSpec {
  int half_points = 28;
  bool bold = false;
};

/// The width of a text in twips.
int length(const FontSpec& font, std::string_view text);
int widest_line(const std::vector<std::string>& lines, const FontSpec& font);

/// As few lines as possible, of similar length; none ends with `và` or begins with a dash.
std::vector<std::string> balanced_lines(const std::string& text, const FontSpec& font, int column);

}  // namespace campaign::render
