// Fits a text that has a fixed place into its width by smaller letters.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace campaign::render {

struct PlacedLines {
  double size = 14;  ///< points
  std::vector<std::string> lines = {};
  bool fits = true;  ///< false: too long even with the smallest letters
};

/// As many lines as the place allows, of similar length. The letters are made smaller in steps of
/// half a point, down to two thirds of their size.
PlacedLines placed_lines(const PlacedText& text);

/// The texts of a document that do not fit their places.
std::vector<std::string> texts_too_long(const Document& document);

}  // namespace campaign::render
