// What is entered of a field, where it may be written in more than one way.
#pragma once

#include "award/evaluation.hpp"
#include "edit/section_entries.hpp"
#include "entry/record_kinds.hpp"

namespace campaign {

/// The texts of a field on a day: of several posts of a person, or heads of a unit, those of the
/// day; a renamed unit by its first id. Empty when nothing is entered.
std::vector<std::string> entered_texts(const Evaluation& evaluation, const RecordKind& kind,
                                       const FileEntry& entry, const RecordField& field,
                                       const Date& day);

/// `posts` or `heads` when the entry has it in place of the field; else empty.
std::string_view list_over_time(const RecordKind& kind, const FileEntry& entry,
                                std::string_view key);

}  // namespace campaign
