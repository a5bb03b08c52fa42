// From files to a campaign: every file parsed, every section read, everything joined in path order.
#pragma once

#include <deque>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// Reads all files, in parallel, and joins them by path. A wrong file or entry is told and left
/// out; it never stops the reading of the others. The sources must outlive the campaign.
Campaign load(const std::deque<SourceFile>& sources, Diagnostics& diagnostics);

/// Reads the rule pack that the plan names, and those it extends, where the campaign does not carry
/// them itself. `built_in` holds their text and must outlive the campaign.
void load_built_in_packs(Campaign& campaign, std::deque<SourceFile>& built_in,
                         Diagnostics& diagnostics);

/// A section's name and what it holds, for `campaign list sections`.
struct SectionEntry {
  std::string_view name;  ///< `score-sheets`
  bool once;
  const char* summary;  ///< English, for tr
};
const std::vector<SectionEntry>& section_entries();

}  // namespace campaign
