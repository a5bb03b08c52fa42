// A source line prepared for a terminal, and the columns to underline.
#pragma once

#include <string>

#include "base/source.hpp"

namespace campaign {

/// The first line of a span. Tabs become spaces, control characters are made visible, and a line
/// wider than `widest` is cut with `…` around the span.
struct Excerpt {
  std::string line;  ///< what to show
  int column = 0;    ///< terminal column where the marks begin, from 0
  int width = 1;     ///< number of marks, at least one
};

Excerpt excerpt(const Span& span, int widest);

}  // namespace campaign
