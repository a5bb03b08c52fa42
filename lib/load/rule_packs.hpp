// Loads the rule packs of a campaign, from its own files or those built into the program.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// The text of a rule pack, and its path for messages; empty when built in.
struct PackFile {
  std::string path;
  std::string text;
};
using PackFinder = std::function<std::optional<PackFile>(const std::string& id)>;
std::optional<PackFile> built_in_pack(const std::string& id);

/// Loads the rule packs that the plan names, and those they extend, unless they are already loaded.
/// `read` keeps their text and must outlive the campaign.
void load_rule_packs(Campaign& campaign, const PackFinder& find, std::deque<SourceFile>& read,
                     Diagnostics& diagnostics);

/// Reads the section `rule-pack` of one more file; other sections there are errors.
void load_rule_pack_file(Campaign& campaign, const SourceFile& source, Diagnostics& diagnostics);

}  // namespace campaign
