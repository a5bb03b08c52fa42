// A page whose texts have fixed places, as a fenced block of a template lays it out.
#pragma once

#include <optional>
#include <string_view>

#include "document/document.hpp"

namespace campaign {

class ShownValues;

/// Lines `paper: A3`, `frame: true` and `grid: true` where wanted, then a table whose columns are
/// named `x`, `y`, `width`, `size`, `lines`, `align`, `look`, `font` and `text`; `nullopt` without
/// a table.
std::optional<PlacedPage> placed_page(std::string_view text, const ShownValues* values);

}  // namespace campaign
