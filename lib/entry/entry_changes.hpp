// New and changed entries as changes of the files of a section.
#pragma once

#include <map>

#include "edit/text_edit.hpp"
#include "entry/import_entries.hpp"

namespace campaign {

struct EntryChanges {
  std::map<const SourceFile*, std::vector<TextEdit>> edits = {};
  std::string new_file = {};  ///< YAML, where no file has a list of the section; else empty
};

/// Entries are added to the list that has others of their month, else to the last one, unless they
/// come into a file of their own. The fields stand in the order of the kind.
EntryChanges changes_of(const RecordKind& kind, const SectionEntries& entries,
                        const std::vector<ImportedEntries>& tables, bool in_own_file = false);

}  // namespace campaign
