// The catalog of all checks, for `explain`, `list checks` and `--select`.
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/message.hpp"

namespace campaign {

/// Texts are English, for tr, except `wrong` and `right`: examples, usually YAML.
struct CheckEntry {
  CheckName check;
  const char* summary;  ///< one line, no full stop
  const char* why;      ///< why it matters, one or two sentences
  const char* mend;     ///< how to fix it, one or two sentences
  const char* wrong;
  const char* right;
};

const std::vector<CheckEntry>& check_catalog();  ///< sorted by name
const CheckEntry* find_check(std::string_view name);

/// An example with its `# comments` in the language of the message.
Message example_message(const char* example);

}  // namespace campaign
