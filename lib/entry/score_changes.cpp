// Imported scores as changes of files: a new sheet for what is added, edits for what changes.
#include "entry/score_changes.hpp"

#include "base/message.hpp"
#include "edit/yaml_lines.hpp"
#include "entry/empty_marks.hpp"
#include "entry/mark_edit.hpp"
#include "entry/table_title.hpp"

namespace campaign {
namespace {

void add_edit(const ImportedMark& mark, ScoreChanges& changes) {
  const Span& at = mark.before->given.span;
  changes.edits[at.file].push_back({at.offset, at.length, mark_text(mark.given)});
}

/// The line of a subject in the new sheet; empty when nothing of it is new there.
std::string added_line(const ImportedRow& row, const EmptyMarks& empty, ScoreChanges& changes) {
  std::string marks;
  for (const auto& one : row.marks) {
    if (one.before) continue;
    if (const auto filled = empty.fill(row.who->id(), one.criterion, one.given))
      changes.edits[filled->file].push_back(filled->edit);
    else
      marks += (marks.empty() ? "" : ", ") + one.criterion.text + ": " + mark_text(one.given);
  }
  return marks.empty() ? std::string() : mark_line(*row.who, marks);
}

}  // namespace

std::string new_score_sheet(const Period& period, Round round, const std::string& lines,
                            Language language) {
  return comment_line(0, sheet_title(period, round).text(language)) +
         "score-sheets:\n  - period: " + period.text() +
         "\n    round: " + std::string(word_of(round)) + "\n    scores:\n" + lines;
}

ScoreChanges changes_of(const std::vector<ImportedTable>& tables, const Campaign& campaign,
                        const ScoreImport& import, Language language) {
  ScoreChanges changes;
  const EmptyMarks empty(campaign, import.period, import.round);
  std::string lines;
  for (const auto& table : tables)
    for (const auto& row : table.rows) {
      if (!row.who) continue;
      lines += added_line(row, empty, changes);
      for (const auto& mark : row.marks)
        if (mark.before && !mark.is_same()) add_edit(mark, changes);
    }
  if (!lines.empty())
    changes.new_sheet = new_score_sheet(import.period, import.round, lines, language);
  return changes;
}

}  // namespace campaign
