// From files to a campaign: every file parsed, every section read, everything joined in path order.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
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

/// The text of a rule pack, and its path as users see it.
struct PackFile {
  std::string path;
  std::string text;
};
using PackFinder = std::function<std::optional<PackFile>(const std::string& id)>;
std::optional<PackFile> built_in_pack(const std::string& id);

/// Reads the rule pack that the plan names, and those it extends, where the campaign's other files
/// do not hold them. `read` keeps their text and must outlive the campaign.
void load_rule_packs(Campaign& campaign, const PackFinder& find, std::deque<SourceFile>& read,
                     Diagnostics& diagnostics);

/// Those of the program, in the order of their time.
const std::vector<RulePack>& built_in_rule_packs();

/// The last of them that has begun by a day; null before the first.
const RulePack* latest_built_in_pack(const Date& day);

/// The law of a number in any rule pack of the program that says when it is in force; null when
/// none does.
const LegalDocument* built_in_law(std::string_view number);

/// A section's name and what it holds, for `campaign list sections`.
struct SectionEntry {
  std::string_view name;  ///< `score-sheets`
  bool once;
  const char* summary;  ///< English, for tr
};
const std::vector<SectionEntry>& section_entries();

}  // namespace campaign
