// Reads a workbook back, as far as tests need: its parts, its names, and the cells of a sheet.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace campaign::test {

/// One part of an xlsx or another zip, unpacked; empty when there is none of that name.
std::string part_of(const std::string& package, const std::string& name);

struct WorkbookCell {
  std::string text;  ///< of a text, else the number as it is written
  bool is_text = false;
  std::string format;  ///< of numbers; empty for general
};

/// The cells of a sheet, counted from 1, by their names: `B4`.
std::map<std::string, WorkbookCell> cells_of(const std::string& workbook, int sheet);
std::vector<std::string> sheet_names(const std::string& workbook);

/// The insides of all elements of a name, in order, without their marks of XML.
std::vector<std::string> elements(const std::string& xml, const std::string& name);
/// The value of an attribute in the first tag of a text.
std::string attribute(const std::string& xml, const std::string& name);
std::string without_entities(std::string xml);

}  // namespace campaign::test
