// The entries of a section as they stand in the files.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "edit/list_edits.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// Of entries that hold many values, such as `{year: 2020, of: {an: good}}`: the field of the
/// mapping, and what its keys and values are called: `of`, `subject`, `rating`.
struct PairFields {
  std::string_view mapping = {}, key = {}, value = {};
  bool operator==(const PairFields&) const = default;
};

/// One entry: a mapping of a list, or one pair of the mapping within it.
struct FileEntry {
  const SourceFile* file = nullptr;
  yaml::View list, node;
  PairFields fields = {};  ///< empty unless it is one pair
  yaml::View pair = {};    ///< its key

  /// The texts of a field: one, or those of a list; empty without the field or without a value.
  std::vector<std::string> texts(std::string_view key) const;
  std::string text(std::string_view key) const;  ///< the first of them, or an empty one
};

/// A list of the section in a file, perhaps with no entry yet.
struct FileList {
  const SourceFile* file = nullptr;
  yaml::View list;
};

/// Files are parsed anew, as the campaign keeps no trees; a file with errors has no entries.
class SectionEntries {
 public:
  /// `pairs`: each pair is an entry; left out, each mapping is.
  SectionEntries(const Campaign& campaign, std::string_view section, const PairFields& pairs = {});
  SectionEntries(const SectionEntries&) = delete;

  std::string_view section() const { return section_; }
  const std::vector<FileEntry>& entries() const { return entries_; }  ///< in the order of the files
  const std::vector<FileList>& lists() const { return lists_; }

 private:
  std::string_view section_;
  std::deque<yaml::Document> documents_ = {};
  std::vector<FileEntry> entries_ = {};
  std::vector<FileList> lists_ = {};

  void add_entry(const FileEntry& entry, const PairFields& pairs);
};

}  // namespace campaign
