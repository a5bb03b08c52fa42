// Imported scores as changes of files: a new sheet for what is added, edits for what changes.
#pragma once

#include <map>

#include "base/language.hpp"
#include "entry/import_scores.hpp"
#include "entry/text_edit.hpp"

namespace campaign {

struct ScoreChanges {
  std::string new_sheet = {};  ///< YAML; empty when nothing is added
  std::map<const SourceFile*, std::vector<TextEdit>> edits = {};
};

ScoreChanges changes_of(const std::vector<ImportedTable>& tables, const ScoreImport& import,
                        Language language);

}  // namespace campaign
