// A line of somebody's file as a terminal shows it, with marks under a part of it.
#pragma once

#include <string>

#include "base/source.hpp"

namespace campaign {

/// The first line of a span. Tabs are blanks, control characters can be seen, and a line that is
/// too wide is cut with `…` around the span.
struct Excerpt {
  std::string line;  ///< what to show
  int column = 0;    ///< where the marks begin, counted from 0 in columns of the terminal
  int width = 1;     ///< how many marks, at least one
};

Excerpt excerpt(const Span& span, int widest);

}  // namespace campaign
