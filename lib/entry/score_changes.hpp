// Imported scores as changes of files: a new sheet for what is added, edits for what changes.
#pragma once

#include <map>

#include "base/language.hpp"
#include "edit/text_edit.hpp"
#include "entry/import_scores.hpp"

namespace campaign {

struct ScoreChanges {
  std::string new_sheet = {};  ///< YAML; empty when nothing is added
  std::map<const SourceFile*, std::vector<TextEdit>> edits = {};
};

/// A score sheet; `lines`: of its subjects, each with its marks.
std::string new_score_sheet(const Period& period, Round round, const std::string& lines,
                            Language language);

/// What is added fills the empty places of a sheet, else it makes a new one.
ScoreChanges changes_of(const std::vector<ImportedTable>& tables, const Campaign& campaign,
                        const ScoreImport& import, Language language);

}  // namespace campaign
