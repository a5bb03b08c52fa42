// Every kind of problem that the program reports, by name: for `explain`, `list checks`,
// `--select`.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

/// Texts are English, for tr. `wrong` and `right` are lines of YAML, shown as they are.
struct CheckEntry {
  CheckName check;
  const char* summary;  ///< one line, no full stop
  const char* why;      ///< why it matters, one or two sentences
  const char* mend;     ///< how to mend it, one or two sentences
  const char* wrong;
  const char* right;
};

const std::vector<CheckEntry>& check_catalog();  ///< sorted by name
const CheckEntry* find_check(std::string_view name);

}  // namespace campaign
