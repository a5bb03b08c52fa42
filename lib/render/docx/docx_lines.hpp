// How long texts are on paper, and where they are broken so that their lines look alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign::render {

struct Letters {
  int half_points = 28;
  bool bold = false;
};

/// In twips.
int length(const Letters& letters, std::string_view text);
int widest_line(const std::vector<std::string>& lines, const Letters& letters);

/// As few lines as the column needs, none much shorter than the others; none ends with `và`
/// or begins with a dash.
std::vector<std::string> balanced_lines(const std::string& text, const Letters& letters,
                                        int column);

}  // namespace campaign::render
