// What the cells of a workbook are shown as: a day that is kept as a number is no number, and a
// text that is struck out does not hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ooxml/xml.hpp"

namespace campaign {

enum class ShownAs { number, percent, day };

/// By the index of a cell's style, as the part `xl/styles.xml` has them.
std::vector<ShownAs> shown_by_style(const Xml& style_sheet);

/// Whether the properties of a font or of a run strike its text out.
bool is_struck_out(const Xml& properties);

/// By the index of a cell's style: whether its font strikes the text out.
std::vector<bool> struck_by_style(const Xml& style_sheet);

/// Of a format such as `0.0%` or `dd/mm/yyyy`; what stands in quotes or brackets is only shown.
ShownAs shown_by_format(std::string_view code);

}  // namespace campaign
