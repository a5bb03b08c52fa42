// Scores of an office's table, compared with those that are entered already.
#pragma once

#include <set>

#include "entry/cell_mark.hpp"
#include "entry/heads.hpp"
#include "entry/row_verdict.hpp"
#include "score/standing.hpp"

namespace campaign {

struct ScoreImport {
  Period period;  ///< one for which sheets are made
  Round round = Round::self;
  ImportMap map = {};
};

/// One mark of the table.
struct ImportedMark {
  CriterionId criterion;
  GivenMark given;
  const Mark* before = nullptr;  ///< entered already in this round; null when it is not

  bool is_same() const { return before && *before->given == given; }
};

/// What becomes of one row. Rejected when it has a problem; passed over, without marks, when it is
/// no row of a subject: empty, a heading, a sum.
struct ImportedRow {
  size_t row = 0;  ///< in the table, from 0
  std::string name = {};
  std::optional<Participant> who = {};
  std::vector<ImportedMark> marks = {};
  /// Criteria of the subject whose cells are empty, and what is entered for them already.
  std::vector<std::pair<CriterionId, const Mark*>> empty = {};
  std::vector<Message> problems = {};  ///< each with its cell
  Message remark = {};                 ///< what was not compared; empty otherwise
  Message passed_over = {};            ///< why; empty otherwise
};

struct ImportedTable : ImportedSheet {
  std::vector<ImportedRow> rows = {};
};

/// `seen`: subjects of tables before this one, which must not come again; those of this are added.
ImportedTable import_scores(const CellTable& table, const Scores& scores, const ScoreImport& import,
                            std::set<SubjectId>& seen);

}  // namespace campaign
