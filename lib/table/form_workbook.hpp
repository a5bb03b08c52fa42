// A workbook to be filled in: cells refuse what cannot stand there, and what is given is locked.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/points.hpp"

namespace campaign {

struct FormColumn {
  std::string head = {};
  int width = 12;       ///< in characters
  bool locked = false;  ///< given; else to be filled in
  /// Of a column to be filled in: one of these words, or a number from 0 to `most`.
  std::vector<std::string> choices = {};
  bool numbers = true;
  std::optional<Points> most = {};
  bool whole = false;        ///< numbers without decimals
  std::string refused = {};  ///< what is said to who types something else
};

struct FormSheet {
  std::string name = {};  ///< at most 31 characters, unlike that of the other sheets
  std::string title = {};
  std::vector<FormColumn> columns = {};
  std::vector<std::vector<std::string>> rows = {};  ///< of the locked columns, which come first
};

/// What the form says of itself, beside what is shown.
using FormProperties = std::vector<std::pair<std::string, std::string>>;

/// `notes`: instructions, a sheet of their own behind the others. Throws a WorldError.
std::string form_workbook(const std::vector<FormSheet>& sheets, const std::string& notes_name,
                          const std::vector<std::string>& notes, const FormProperties& facts);

}  // namespace campaign
