// Loads a campaign: parses its files, reads their sections and joins them in path order.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "load/source_files.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// Parses all files in parallel and joins them in their order. A wrong file or entry is reported
/// and skipped; the others are still read. The sources must outlive the campaign.
Campaign load(std::vector<SourceText> files, Diagnostics& diagnostics);
Campaign load(const std::deque<SourceFile>& sources, Diagnostics& diagnostics);

/// A section's name and content, for `campaign list sections`.
struct SectionEntry {
  std::string_view name;  ///< `score-sheets`
  bool once;
  const char* summary;  ///< English, for tr
};
const std::vector<SectionEntry>& section_entries();

}  // namespace campaign
