// Scores of an office's table, compared with those that are entered already.
#include "entry/import_scores.hpp"

#include <algorithm>
#include <set>

#include "entry/head_words.hpp"
#include "entry/list_end.hpp"
#include "entry/match_subject.hpp"
#include "entry/shared_cells.hpp"
#include "entry/table_row.hpp"
#include "entry/table_title.hpp"
#include "entry/unread_rows.hpp"
#include "entry/wrong_mark.hpp"

namespace campaign {
namespace {

/// Reads the rows of one table.
class RowReader {
 public:
  RowReader(const CellTable& table, const HeadRow& heads, const Scores& scores,
            const ScoreImport& import, const SubjectMatcher& matcher, std::set<SubjectId>& seen)
      : table_(table),
        heads_(heads),
        scores_(scores),
        import_(import),
        day_(plan_day(scores.campaign(), import.period.last)),
        matcher_(matcher),
        list_end_(end_of_list(table, head_cells(heads.heads), heads.first_row)),
        seen_(seen) {}

  /// Below the list signatures are passed over; what has a number is one more row of it.
  ImportedRow read(size_t row) {
    auto result = read_row(row);
    if (row < list_end_ || result.problems.empty() || has_number(table_.rows[row])) return result;
    return {.row = row, .name = result.name, .passed_over = tr("below the list")};
  }

 private:
  ImportedRow read_row(size_t row) {
    ImportedRow result{.row = row};
    auto named = named_in(row);
    result.name = named.name.empty() ? named.id : named.name;
    if (is_name_over_marks(row) || !has_marks(row)) {
      const auto unit = bare_head(result.name);
      unit_above_ = matcher_.is_unit(unit) ? unit : std::string();
      result.passed_over = is_name_over_marks(row) ? tr("a heading") : tr("no scores in this row");
      return result;
    }
    if (!heads_.find(HeadKind::unit)) named.unit = unit_above_;
    result.passed_over = why_passed_over(table_, heads_, row, name_column());
    if (!result.passed_over.empty()) return result;
    if (result.name.empty()) return add(result, row, 0, tr("scores without a name")), result;
    const auto match = matcher_.match(named);
    if (!match.who && is_sum(result.name)) return result.passed_over = tr("a sum"), result;
    if (!match.who) return add(result, row, name_column(), match.problem), result;
    result.who = match.who, result.name = match.who->name(), result.remark = match.remark;
    note_cells_without_head(result);
    if (auto wrong = wrong_subject(*match.who); !wrong.empty())
      return add(result, row, name_column(), std::move(wrong)), result;
    for (const auto& head : heads_.heads)
      if (head.kind == HeadKind::criterion) read_mark(result, head);
    return result;
  }

  static void add(ImportedRow& result, size_t row, size_t column, Message problem) {
    result.problems.push_back(cell_name(row, column) + ": " + problem);
  }

  size_t name_column() const {
    const auto* head = heads_.find(HeadKind::name);
    return head ? head->column : heads_.find(HeadKind::id)->column;
  }

  std::string text_at(size_t row, HeadKind kind) const {
    const auto* head = heads_.find(kind);
    return head ? table_.cell(row, head->column).text : "";
  }

  NamedSubject named_in(size_t row) const {
    const auto family = text_at(row, HeadKind::family), name = text_at(row, HeadKind::name);
    return {text_at(row, HeadKind::id),
            family.empty() || family == name ? name : family + " " + name,
            text_at(row, HeadKind::unit)};
  }

  /// A value under no head may have slipped there from another column.
  void note_cells_without_head(ImportedRow& result) const {
    const auto& cells = table_.rows[result.row];
    for (size_t column = 0; column < cells.size(); ++column)
      if (!is_empty(cells[column]) &&
          std::none_of(heads_.heads.begin(), heads_.heads.end(),
                       [&](const Head& head) { return head.column == column; }))
        add(result, result.row, column, say("`{}` stands under no head", cells[column].text));
  }

  /// The name of a unit in cells merged over the whole row, beside its number.
  bool is_name_over_marks(size_t row) const {
    const auto& name = table_.cell(row, name_column());
    return has_marks(row) &&
           std::all_of(heads_.heads.begin(), heads_.heads.end(), [&](const Head& head) {
             const auto& cell = table_.cell(row, head.column);
             return head.kind != HeadKind::criterion || is_empty(cell) || cell.text == name.text;
           });
  }

  bool has_marks(size_t row) const {
    return std::any_of(heads_.heads.begin(), heads_.heads.end(), [&](const Head& head) {
      return head.kind == HeadKind::criterion && !is_empty(table_.cell(row, head.column));
    });
  }

  Message wrong_subject(const Participant& who) {
    if (!takes_part(scores_.index(), who, import_.period) || (who.unit && who.unit->is_household()))
      return say("{} takes no part in {}", who.name(), import_.period);
    if (!seen_.insert(who.id()).second) return say("{} comes a second time", who.name());
    return {};
  }

  void read_mark(ImportedRow& result, const Head& head) const {
    const auto& cell = table_.cell(result.row, head.column);
    if (is_empty(cell)) return note_empty(result, head.criterion);
    auto mark = mark_at(table_, heads_, result.row, head.column);
    auto problem =
        mark.given ? wrong_mark(*result.who, head.criterion, *mark.given) : std::move(mark.problem);
    if (!problem.empty()) return add(result, result.row, head.column, std::move(problem));
    const auto& sheets = scores_.marks().sheets(result.who->id(), import_.period);
    result.marks.push_back(
        {head.criterion, *mark.given, sheets.find(head.criterion, import_.round)});
  }

  void note_empty(ImportedRow& result, const CriterionId& id) const {
    const auto* criterion = scores_.index().criterion(id, day_);
    const bool is_asked =
        criterion && !criterion->unmarked &&
        criterion->applies_to == criteria_of(scores_.campaign(), *result.who, import_.period.last);
    const auto& sheets = scores_.marks().sheets(result.who->id(), import_.period);
    if (is_asked) result.empty.push_back({id, sheets.find(id, import_.round)});
  }

  Message wrong_mark(const Participant& who, const CriterionId& id, const GivenMark& given) const {
    const AppliesTo kind = criteria_of(scores_.campaign(), who, import_.period.last);
    const auto sheet = sheet_period_of(scores_.campaign(), import_.period);
    const auto fits = [&](const auto& part) { return sheet && sheet->marks(part); };
    if (const auto* criterion = scores_.index().criterion(id, day_)) {
      if (criterion->applies_to != kind) return say("{} is not marked for {}", id.text, who.name());
      if (criterion->scored_by && import_.round == Round::self)
        return say("{} is marked by {}, not in a self-score", id.text,
                   scores_.index().name(**criterion->scored_by, import_.period.last));
      return fits(*criterion) ? wrong_for(*criterion, given)
                              : say("{} is not marked in a sheet of {}", id.text, import_.period);
    }
    const auto* adjustment = scores_.index().adjustment(id, day_);
    if (!adjustment || !adjustment->is_for(kind))
      return say("{} is not marked for {}", id.text, who.name());
    return fits(*adjustment) ? wrong_for(*adjustment, given)
                             : say("{} is not marked in a sheet of {}", id.text, import_.period);
  }

  const CellTable& table_;
  const HeadRow& heads_;
  const Scores& scores_;
  const ScoreImport& import_;
  Date day_;
  const SubjectMatcher& matcher_;
  size_t list_end_;              ///< below it stand notes and signatures
  std::string unit_above_ = {};  ///< whose name stands above, in a table without a column of units
  std::set<SubjectId>& seen_;
};

/// Columns that nobody knows, and criteria that stand twice.
std::vector<Message> wrong_heads(const HeadRow& row) {
  std::vector<Message> problems;
  std::set<CriterionId> known;
  for (const auto& head : row.heads) {
    const auto where = cell_name(head.row, head.column) + ": ";
    if (head.kind == HeadKind::unknown)
      problems.push_back(where + unknown_column(head.text, head.meant));
    if (head.kind == HeadKind::criterion && !known.insert(head.criterion).second)
      problems.push_back(where + say("a second column of {}", head.criterion.text));
  }
  return problems;
}

}  // namespace

ImportedTable import_scores(const CellTable& table, const Scores& scores, const ScoreImport& import,
                            std::set<SubjectId>& seen) {
  ImportedTable result;
  result.name = table.name;
  result.hidden = hidden_parts(table);
  const auto heads = find_heads(table, scores.index(),
                                plan_day(scores.campaign(), import.period.last), import.map);
  if (!heads) {
    result.is_without_heads = true;
    result.unknown = heads_perhaps(table);
    result.problems = {
        tr("no row has the heads of a table of scores: a name or an id, and a "
           "criterion of the plan by its title or id")};
    return result;
  }
  for (const auto& one : heads->heads)
    if (one.kind == HeadKind::unknown) result.unknown.push_back(one.text);
  result.problems = wrong_titles(table, heads->first_row, import.period, import.round);
  for (auto& one : wrong_heads(*heads)) result.problems.push_back(std::move(one));
  const SubjectMatcher matcher(scores.index(), import.period.last, import.map);
  const auto* name = heads->find(HeadKind::name);
  for (auto& one : unread_rows(table, head_cells(heads->heads),
                               name ? std::optional(name->column) : std::nullopt, matcher))
    result.problems.push_back(std::move(one));
  if (!result.problems.empty()) return result;
  for (const auto& head : heads->heads)
    if (head.kind == HeadKind::beside ||
        (head.kind != HeadKind::criterion && heads->find(head.kind) != &head))
      result.ignored.push_back(head.text);
  RowReader reader(table, *heads, scores, import, matcher, seen);
  for (size_t row = heads->first_row; row < table.rows.size(); ++row) {
    const auto& cells = table.rows[row];
    const auto first = std::find_if_not(cells.begin(), cells.end(), is_empty);
    if (first == cells.end()) continue;
    auto one = reader.read(row);
    if (one.name.empty()) one.name = first->text;
    result.rows.push_back(std::move(one));
  }
  return result;
}

}  // namespace campaign
