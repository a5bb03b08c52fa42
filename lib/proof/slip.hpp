// Slips in texts, and the functions that find them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/registry.hpp"
#include "proof/names.hpp"

namespace campaign {

struct Slip {
  std::string_view where;  ///< a view into the checked text
  Message message;
  Message help = {};
};
using Slips = std::vector<Slip>;

/// An entry of `texts.def`. `text` may have many lines.
struct TextEntry {
  CheckName check;
  Slips (*find)(std::string_view text, const Names& names);
};
const std::vector<TextEntry>& text_entries();

namespace texts {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  Slips name(std::string_view text, const Names& names);
#include "proof/texts.def"
}  // namespace texts
namespace text_names {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "proof/texts.def"
}  // namespace text_names

/// Converts a slip to a diagnostic.
Diagnostic problem(CheckName check, const SourceFile& source, Slip slip);

}  // namespace campaign
