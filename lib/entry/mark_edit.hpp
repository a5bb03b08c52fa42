// One mark, set where it stands or where it belongs.
#pragma once

#include <optional>

#include "edit/text_edit.hpp"
#include "entry/cell_mark.hpp"
#include "score/standing.hpp"

namespace campaign {

struct MarkPlacement {
  SubjectId subject;  ///< as the sheets write it
  Period period;
  Round round = Round::self;
  std::string name = {};  ///< of the subject, for a comment where the sheet has such
};

/// The edit of a file that has a sheet of the period and round.
struct MarkEdit {
  const SourceFile* file = nullptr;
  TextEdit edit;
};

/// The mark that is entered in this round; null when there is none.
const Mark* entered_mark(const Scores& scores, const MarkPlacement& place, const CriterionId& id);

/// At the mark itself, else in the subject's line of the last sheet, else as a new line of that
/// sheet. Nullopt when no sheet of the period and round can take it: a new one is needed.
std::optional<MarkEdit> edit_mark(const Scores& scores, const MarkPlacement& place,
                                  const CriterionId& id, const GivenMark& given);

/// `      an: {nhiem-vu: 38}  # Nguyễn Văn An`
std::string mark_line(const Participant& who, const std::string& marks);

}  // namespace campaign
