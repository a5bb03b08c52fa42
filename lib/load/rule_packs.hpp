// The rule packs of a campaign: read from files beside it, or from those in the program.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "model/campaign.hpp"

namespace campaign {

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

/// Reads the section `rule-pack` of one more file; other sections there are errors.
void load_rule_pack_file(Campaign& campaign, const SourceFile& source, Diagnostics& diagnostics);

}  // namespace campaign
