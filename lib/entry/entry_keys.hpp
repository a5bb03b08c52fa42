// By what an entry is known: its id, or fields that together identify it.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "edit/section_entries.hpp"
#include "entry/entered_texts.hpp"

namespace campaign {

/// The values of an entry by key of its fields.
using FieldTexts = std::map<std::string_view, std::vector<std::string>>;

/// The fields of `RecordKind::key` as one text; equal for names that differ in case only.
std::string entry_key(const RecordKind& kind, const FieldTexts& texts);

class EntryKeys {
 public:
  /// `day`: for what is written over time, as entered_texts().
  EntryKeys(const Evaluation& evaluation, const RecordKind& kind, const SectionEntries& entries,
            const Date& day);

  const FileEntry* by_id(const std::string& id) const;  ///< null when there is none
  std::vector<const FileEntry*> by_key(const std::string& key) const;

 private:
  std::map<std::string, const FileEntry*> by_id_ = {};
  std::map<std::string, std::vector<const FileEntry*>> by_key_ = {};
};

/// An id for a new entry: of its name, or `sk-2021-09` and `tt-2021-09-01` by its day and the next
/// number. Empty without a name or day. The name's may be taken.
std::string new_id(const RecordKind& kind, const FieldTexts& texts,
                   const std::set<std::string>& taken);

/// The ids that a new entry of the kind must not have: of its section, and for units and people of
/// both.
std::set<std::string> taken_ids(const Campaign& campaign, const SectionEntries& entries);

}  // namespace campaign
