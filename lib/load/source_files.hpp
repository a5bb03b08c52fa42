// Finds and reads the files of a campaign: all below the root, with `include` and `exclude` of the
// section `campaign`.
#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "system/git_files.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// A file, and its tree if already parsed.
struct SourceText {
  const SourceFile* source = nullptr;
  std::optional<yaml::Document> document = {};
  Diagnostics problems = {};  ///< of parsing
  bool skipped = false;       ///< a copy, or a file of another kind, which is not read
  std::string section = {};   ///< which a skipped file seems to hold; empty: unknown
};

/// A file that was read, and where it is on the disk.
struct ReadSource {
  std::filesystem::path path;
  SourceFile file;
};

struct SourceFiles {
  std::deque<ReadSource> read = {};
  std::deque<SourceFile> not_read = {};  ///< places of messages about files that are left out
  std::vector<SourceText> texts = {};    ///< in the order of paths, included files last
};

/// Texts in place of those on the disk, or of files that are not there yet: what the data would be.
using FileTexts = std::map<std::filesystem::path, std::string>;

/// What is read beside the disk, or in place of it.
struct OtherFiles {
  FileTexts texts = {};
  std::vector<std::filesystem::path> added = {};  ///< read although they lie outside of the root
  bool complete = false;  ///< the texts are all there is: nothing is read from the disk
  std::set<std::filesystem::path> all = {};  ///< with `complete`: every file there is
  std::filesystem::path top = {};  ///< with `complete`: what lies outside is read from the disk
};

/// The files that git keeps, in place of those on the disk.
OtherFiles in_place_of_disk(KeptFiles files);

/// Reads every YAML file below the root except templates, rule packs and those of `exclude`, plus
/// those of `include`. Each is read once; the file of the plan is also parsed. `shown` returns a
/// path for messages. Throws WorldError when a pattern names no file.
SourceFiles read_source_files(const std::filesystem::path& root,
                              const std::function<std::string(const std::filesystem::path&)>& shown,
                              const OtherFiles& other = {});

/// Path of a campaign's own rule pack: `rule-packs/ID.yaml`, read only when the plan names it.
std::filesystem::path rule_pack_file(const std::filesystem::path& root, const std::string& id);
/// All rule packs of a campaign, named by its plan or not; none without a root.
std::vector<std::filesystem::path> rule_pack_files(const std::filesystem::path& root);

}  // namespace campaign
