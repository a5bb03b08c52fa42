// Texts as cells of tables that spreadsheets open: kept from being taken for a formula, a number or
// a day, and read back as they were.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// With an apostrophe before what a spreadsheet would evaluate as a formula.
std::string guarded_text(const std::string& text);

/// As guarded_text(), and `="0294"` for what Excel with a Vietnamese locale might read as a number,
/// a day or a time.
std::string guarded_for_excel(const std::string& text);

/// Without such signs, whoever set them: `'05/03/1990`, `="0294"`.
std::string unguarded_text(const std::string& text);

/// Such that unguarded_text() gives the text back; the text itself nearly always.
std::string escaped_text(const std::string& text);

/// The texts of a list in one cell: `a; b`. One that holds a separator stands in quotes.
std::string list_cell(const std::vector<std::string>& texts, std::string_view separators);

/// The texts of a list, without blanks around them; of list_cell() those that it was made of.
std::vector<std::string> texts_in_cell(std::string_view cell, std::string_view separators);

}  // namespace campaign
