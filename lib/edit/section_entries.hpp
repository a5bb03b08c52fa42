// The entries of a section as they stand in the files.
#pragma once

#include <deque>
#include <string_view>
#include <vector>

#include "edit/list_edits.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// One entry: a mapping of a list.
struct FileEntry {
  const SourceFile* file = nullptr;
  yaml::View list, node;

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
  SectionEntries(const Campaign& campaign, std::string_view section);
  SectionEntries(const SectionEntries&) = delete;

  std::string_view section() const { return section_; }
  const std::vector<FileEntry>& entries() const { return entries_; }  ///< in the order of the files
  const std::vector<FileList>& lists() const { return lists_; }

 private:
  std::string_view section_;
  std::deque<yaml::Document> documents_ = {};
  std::vector<FileEntry> entries_ = {};
  std::vector<FileList> lists_ = {};
};

}  // namespace campaign
