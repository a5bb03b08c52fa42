// What the numbers of a workbook are shown as: a day that is kept as a number is no number.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ooxml/xml.hpp"

namespace campaign {

enum class ShownAs { number, percent, day };

/// By the index of a cell's style, as the part `xl/styles.xml` has them.
std::vector<ShownAs> shown_by_style(const Xml& style_sheet);

/// Of a format such as `0.0%` or `dd/mm/yyyy`; what stands in quotes or brackets is only shown.
ShownAs shown_by_format(std::string_view code);

}  // namespace campaign
