// The cells of a row by the fields they hold, where several columns hold one field.
#include "entry/row_cells.hpp"

#include <algorithm>

#include "entry/typed_value.hpp"

namespace campaign {
namespace {

/// A day as the data has it; another text as it is written.
std::string day_written(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::day) {
    const auto day = day_of_number(cell.text);
    return day.texts.empty() ? cell.text : day.texts.front();
  }
  const auto day = typed_value({.key = "date", .type = FieldType::date}, one_line(cell.text));
  return day.texts.empty() ? cell.text : day.texts.front();
}

TableCell text_cell_of(std::string text) { return {TableCell::Kind::text, std::move(text)}; }

/// The parts of a field, in the order of the columns.
class Parts {
 public:
  Parts(const CellTable& table, const FieldHeads& heads, size_t row)
      : table_(table), heads_(heads), row_(row) {}

  /// The filled cell of a part; null when there is none.
  const TableCell* find(const RecordField* field, FieldPart part) const {
    for (const auto& one : heads_.heads)
      if (one.field == field && one.part == part) {
        const auto& cell = table_.cell(row_, one.column);
        return is_left_open(cell) ? nullptr : &cell;
      }
    return nullptr;
  }

  RowCell name(const FieldHead& head) const {
    const auto* family = find(head.field, FieldPart::family_name);
    const auto* given = find(head.field, FieldPart::given_name);
    RowCell cell{.field = head.field, .column = head.column};
    if (family && given)
      cell.cell = text_cell_of(family->text + " " + given->text);
    else
      cell.problem = family ? tr("the given name is missing") : tr("the family name is missing");
    return cell;
  }

  RowCell period(const FieldHead& head) const {
    const auto* first = find(head.field, FieldPart::first_day);
    const auto* last = find(head.field, FieldPart::last_day);
    RowCell cell{.field = head.field, .column = head.column};
    if (first && last)
      cell.cell = text_cell_of(day_written(*first) + ".." + day_written(*last));
    else
      cell.problem = first ? tr("the last day is missing") : tr("the first day is missing");
    return cell;
  }

  bool has_both_sexes(const RecordField* field) const {
    return find(field, FieldPart::of_male) && find(field, FieldPart::of_female);
  }

 private:
  const CellTable& table_;
  const FieldHeads& heads_;
  size_t row_;
};

bool is_name_or_period(FieldPart part) {
  return part != FieldPart::whole && part != FieldPart::of_male && part != FieldPart::of_female;
}

void add_by_sex(const RecordKind& kind, const FieldHead& head, const Parts& parts,
                const TableCell& cell, std::vector<RowCell>& cells) {
  const auto* sex = kind.field("sex");
  const bool is_male = head.part == FieldPart::of_male;
  if (parts.has_both_sexes(head.field))
    return cells.push_back({.field = sex,
                            .column = head.column,
                            .problem = tr("both columns, of men and of women, are filled in")});
  cells.push_back({sex, head.column, text_cell_of(is_male ? "male" : "female")});
  if (head.field != sex) cells.push_back({head.field, head.column, cell});
}

}  // namespace

bool is_left_open(const TableCell& cell) {
  if (cell.kind == TableCell::Kind::empty) return true;
  for (const std::string_view sign : {"—", "–", "-", "N/A", "n/a"})
    if (cell.text == sign) return true;
  return false;
}

std::vector<RowCell> row_cells(const CellTable& table, const RecordKind& kind,
                               const FieldHeads& heads, size_t row) {
  std::vector<RowCell> cells;
  const Parts parts(table, heads, row);
  for (const auto& head : heads.heads) {
    const auto& cell = table.cell(row, head.column);
    if (!head.field || head.also || is_left_open(cell)) continue;
    const bool is_joined = is_name_or_period(head.part);
    const bool is_new = std::none_of(cells.begin(), cells.end(),
                                     [&](const RowCell& one) { return one.field == head.field; });
    if (head.part == FieldPart::whole)
      cells.push_back({head.field, head.column, cell});
    else if (!is_joined)
      add_by_sex(kind, head, parts, cell, cells);
    else if (is_new)
      cells.push_back(head.part == FieldPart::family_name || head.part == FieldPart::given_name
                          ? parts.name(head)
                          : parts.period(head));
  }
  return cells;
}

}  // namespace campaign
