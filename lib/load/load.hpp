// From files to a campaign: every file parsed, every section read, everything joined in path order.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "load/source_files.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// Parses all files, in parallel, and joins what they say in their order. A wrong file or entry is
/// reported and left out; it never stops the reading of the others. The sources must outlive the
/// campaign.
Campaign load(std::vector<SourceText> files, Diagnostics& diagnostics);
Campaign load(const std::deque<SourceFile>& sources, Diagnostics& diagnostics);

/// A section's name and what it holds, for `campaign list sections`.
struct SectionEntry {
  std::string_view name;  ///< `score-sheets`
  bool once;
  const char* summary;  ///< English, for tr
};
const std::vector<SectionEntry>& section_entries();

}  // namespace campaign
