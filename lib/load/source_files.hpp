// Which files make up a campaign, and their texts: all below the root, with `include` and `exclude`
// of the section `campaign`.
#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// A file, and its tree when it is parsed already.
struct SourceText {
  const SourceFile* source = nullptr;
  std::optional<yaml::Document> document = {};
  Diagnostics problems = {};  ///< of parsing
};

struct SourceFiles {
  std::deque<SourceFile> read = {};
  std::vector<SourceText> texts = {};  ///< in the order of paths, included files last
};

/// Every YAML file below the root without templates, rule packs and what `exclude` names, and with
/// what `include` names. Each is read once, and the plan parsed, since it names the others.
/// `shown` says how users see a path. A WorldError when a pattern names no file.
SourceFiles read_source_files(
    const std::filesystem::path& root,
    const std::function<std::string(const std::filesystem::path&)>& shown);

/// Where a campaign's own rule pack stands: `rule-packs/ID.yaml`, read only when the plan names it.
std::filesystem::path rule_pack_file(const std::filesystem::path& root, const std::string& id);
/// All that a campaign has, whether its plan names them or not; none without a root.
std::vector<std::filesystem::path> rule_pack_files(const std::filesystem::path& root);

}  // namespace campaign
