// Copies among the files of a campaign, such as a backup folder: they are reported and not read.
#include "load/copies.hpp"

#include <algorithm>
#include <set>

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Without a number in brackets at the end: `people (1)`.
std::string without_number(const std::string& name) {
  const size_t open = name.rfind(" (");
  const bool numbered = open != std::string::npos && name.ends_with(')') &&
                        name.size() > open + 3 &&
                        name.find_first_not_of("0123456789", open + 2) == name.size() - 1;
  return numbered ? name.substr(0, open) : name;
}

/// The name of what was copied, as Windows and Drive name copies; the same name for no copy.
std::string original_name(const std::string& stem) {
  auto name = without_number(composed(stem));
  for (const std::string mark : {" - Copy", " - Bản sao", " copy", "-copy", "_copy", " - Sao chép"})
    if (name.ends_with(mark)) name = without_number(name.substr(0, name.size() - mark.size()));
  for (const std::string mark : {"Copy of ", "Bản sao của ", "Bản sao ", "~$"})
    if (name.starts_with(mark)) name.erase(0, mark.size());
  return name;
}

/// The outermost folder below the root that has a `campaign.yaml`; empty for none.
fs::path second_campaign(const fs::path& relative, const std::set<fs::path>& campaigns) {
  fs::path folder;
  for (const auto& part : relative.parent_path()) {
    folder /= part;
    if (campaigns.contains(folder)) return folder;
  }
  return {};
}

Message way_out(const fs::path& relative) {
  return say("move it out of the campaign's folder, or write `exclude: [\"{}\"]` under `campaign`",
             relative.generic_string());
}

}  // namespace

std::map<fs::path, Copy> copies_in(const fs::path& root, const std::vector<fs::path>& files) {
  std::set<fs::path> relatives, campaigns, reported;
  for (const auto& file : files) relatives.insert(file.lexically_relative(root));
  for (const auto& file : relatives)
    if (file.filename() == "campaign.yaml" && file.has_parent_path())
      campaigns.insert(file.parent_path());
  std::map<fs::path, Copy> copies;
  for (const auto& file : files) {
    const auto relative = file.lexically_relative(root);
    const auto folder = second_campaign(relative, campaigns);
    const auto original = relative.parent_path() /
                          (original_name(relative.stem().string()) + relative.extension().string());
    const bool lock = relative.filename().string().starts_with("~$");
    if (!folder.empty() && reported.insert(folder).second)
      copies[file] = {
          say("`{}` holds a second campaign, which is not read", folder.generic_string() + "/"),
          way_out(folder)};
    else if (!folder.empty())
      copies[file] = {};
    else if (original != relative && (lock || relatives.contains(original)))
      copies[file] = {say("`{}` is a copy of `{}`, and is not read", relative.generic_string(),
                          original.generic_string()),
                      way_out(relative)};
  }
  return copies;
}

}  // namespace campaign
