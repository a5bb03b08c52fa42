// The rows of a table of entries as values of fields, before they are compared with the data.
#include "entry/entry_rows.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "entry/group_names.hpp"
#include "entry/head_words.hpp"
#include "entry/person_name.hpp"
#include "entry/row_cells.hpp"
#include "entry/shared_cells.hpp"
#include "entry/table_row.hpp"

namespace campaign {
namespace {

/// By which rows are named, and known as headings: the first field of the key, else who is meant.
const FieldHead* head_of_names(const FieldHeads& heads, const RecordKind& kind) {
  if (const auto* name = heads.find(kind.key.front())) return name;
  for (const auto& one : heads.heads)
    if (one.field && !one.also && one.field->names_subjects()) return &one;
  return nullptr;
}

/// A table of entries as why_repeated() looks at it.
HeadRow name_head(const FieldHeads& heads, const RecordKind& kind) {
  const auto* name = head_of_names(heads, kind);
  HeadRow row{.first_row = heads.first_row};
  if (name)
    row.heads.push_back(
        {.row = name->row, .column = name->column, .kind = HeadKind::name, .text = name->text});
  return row;
}

/// A value under no head may have slipped there from another column.
void note_cells_without_head(const CellTable& table, const FieldHeads& heads, GivenEntry& entry) {
  const auto& cells = table.rows[entry.row];
  for (size_t column = 0; column < cells.size(); ++column)
    if (!is_left_open(cells[column]) &&
        std::none_of(heads.heads.begin(), heads.heads.end(),
                     [&](const FieldHead& one) { return one.column == column; }))
      entry.problems.push_back(cell_name(entry.row, column) + ": " +
                               say("`{}` stands under no head", cells[column].text));
}

}  // namespace

const ImportedField* given_field(const std::vector<ImportedField>& fields, std::string_view key) {
  for (const auto& one : fields)
    if (one.field->key == key) return &one;
  return nullptr;
}

std::string EntryRows::name_in(size_t row) const {
  const auto names = name_head(heads_, kind_);
  auto name = table_.cell(row, names.heads.empty() ? 0 : names.heads.front().column).text;
  for (const auto& head : heads_.heads)
    if (const auto& given = table_.cell(row, head.column).text;
        head.part == FieldPart::given_name && given != name)
      name += " " + given;
  return std::string(trim(name));
}

/// A single text in a column of values is one without its name; in lists of people and the like it
/// is a heading, or the date of the list.
bool EntryRows::stands_below_field(size_t row) const {
  if (kind_.has_id()) return false;
  const auto& cells = table_.rows[row];
  const auto is_filled = [](const TableCell& cell) { return !is_empty(cell); };
  if (std::count_if(cells.begin(), cells.end(), is_filled) != 1) return false;
  const auto column =
      static_cast<size_t>(std::find_if(cells.begin(), cells.end(), is_filled) - cells.begin());
  return std::any_of(heads_.heads.begin(), heads_.heads.end(), [&](const FieldHead& head) {
    return head.column == column && head.field && head.field->key != "name" &&
           head.field->key != "unit";
  });
}

/// `II | Phòng Tổ chức`: a name alone, behind what is no number of a row.
bool EntryRows::is_lettered_heading(size_t row, const std::string& name) const {
  bool has_letter = false;
  for (size_t column = 0; column < table_.rows[row].size(); ++column) {
    const auto& cell = table_.cell(row, column);
    if (is_empty(cell)) continue;
    const auto head = std::find_if(heads_.heads.begin(), heads_.heads.end(),
                                   [&](const FieldHead& one) { return one.column == column; });
    const bool is_read = head != heads_.heads.end() && head->field;
    if (is_read && cell.text != name) return false;
    has_letter |= !is_read && cell.text.find_first_of("0123456789") == std::string::npos;
  }
  return has_letter && (kind_.name == "people" || is_group(bare_head(name)));
}

/// In a list of people the units stand as headings.
Message EntryRows::why_passed(size_t row, const std::string& name) {
  const auto names = name_head(heads_, kind_);
  const auto sums = [](const TableCell& one) { return is_sum(one.text); };
  if (std::any_of(table_.rows[row].begin(), table_.rows[row].end(), sums)) return tr("a sum");
  if (row >= list_end_) return tr("below the list");
  const auto* unit = heads_.find("unit");
  const auto unit_named = bare_head(name);
  const bool is_of_unit = kind_.name == "people" && reader_.is_unit(unit_named) &&
                          (!unit || is_empty(table_.cell(row, unit->column)));
  const bool is_title =
      is_title_row(table_, row, names.heads.empty() ? 0 : names.heads.front().column) &&
      !stands_below_field(row);
  if (is_of_unit || is_title || is_lettered_heading(row, name)) {
    std::string heading = name;
    for (const auto& one : table_.rows[row])
      if (!is_empty(one)) heading = one.text;
    unit_above_ = is_of_unit ? unit_named : bare_head(name.empty() ? heading : name);
    return tr("a heading");
  }
  return why_repeated(table_, names, row);
}

/// Of people a day may be missing; nobody invents one where an office knows the year.
bool EntryRows::is_year_only(GivenEntry& entry, const RecordField& field,
                             const TableCell& cell) const {
  const bool may_miss = kind_.name == "people" && (field.key == "born" || field.key == "joined");
  if (!may_miss) return false;
  auto year = reader_.read({.key = "year", .type = FieldType::year}, cell);
  if (year.problem.empty())
    entry.years.push_back({.field = &field, .texts = std::move(year.texts)});
  return year.problem.empty();
}

/// Texts in merged cells hold for all of them, numbers for none.
FieldValue EntryRows::read_cell(const RecordField& field, const TableCell& cell, size_t row,
                                size_t column) const {
  const bool is_amount = field.type == FieldType::number || field.type == FieldType::figure ||
                         field.type == FieldType::share || field.type == FieldType::money;
  if (cell.range == 0 || !is_amount) return reader_.read(field, cell);
  std::vector<size_t> columns;
  for (const auto& head : heads_.heads)
    if (head.field) columns.push_back(head.column);
  auto why = why_shared(table_, row, column, columns);
  return why.empty() ? reader_.read(field, cell) : FieldValue{.problem = std::move(why)};
}

void EntryRows::add_value(GivenEntry& entry, const RecordField& field, const TableCell& cell,
                          size_t column) const {
  auto value = read_cell(field, cell, entry.row, column);
  if (field.type == FieldType::unit && !value.problem.empty() && !reader_.is_unit(cell.text) &&
      cell.kind == TableCell::Kind::text)
    entry.unknown_unit = one_line(cell.text);
  const auto* same = given_field(entry.fields, field.key);
  const auto where = cell_name(entry.row, column) + ": ";
  if (!value.problem.empty())
    entry.problems.push_back(where + value.problem);
  else if (same && same->texts != value.texts)
    entry.problems.push_back(where + say("`{}` is {} here and {} in another column", field.key,
                                         join(value.texts, ", "), join(same->texts, ", ")));
  else if (!same && !value.texts.empty())
    entry.fields.push_back({.field = &field, .texts = std::move(value.texts)});
}

/// Without a column of units, those are of a unit who stand below its name.
void EntryRows::read_unit_above(GivenEntry& entry) const {
  const auto* field = kind_.field("unit");
  const bool is_told = heads_.find("unit") || !entry.stated_unit.empty();
  if (kind_.name != "people" || is_told || unit_above_.empty()) return;
  if (entry.fields.size() == 1)
    return entry.problems.push_back(
        tr("only a name stands here: fill the row, or take it out where it names no person"));
  const auto value = reader_.read(*field, {TableCell::Kind::text, unit_above_});
  if (value.problem.empty())
    entry.fields.push_back({.field = field, .texts = value.texts});
  else
    entry.unknown_unit = unit_above_,
    entry.problems.push_back(joined({tr("the heading above"), value.problem}, ": "));
}

/// `Ban Giám đốc`, when that is no unit of the campaign; else empty.
std::string EntryRows::leadership_in(size_t row) const {
  const auto* column = heads_.find("unit");
  const auto unit = column ? one_line(table_.cell(row, column->column).text) : unit_above_;
  const bool is_it = kind_.name == "people" && is_leadership(unit) && !reader_.is_unit(unit);
  return is_it ? unit : std::string();
}

/// Who stands there leads the agency, unless a column says otherwise.
void EntryRows::read_leader(GivenEntry& entry) const {
  if (entry.stated_unit.empty() || given_field(entry.fields, "class")) return;
  entry.fields.push_back({.field = kind_.field("class"), .texts = {"leader"}});
  entry.remark = say("\"{}\" is no unit: read as a leader of the agency", entry.stated_unit);
}

/// Of `common`, an entry for each filled cell below a head that is a value of another field.
std::vector<GivenEntry> EntryRows::by_column(const GivenEntry& common) const {
  std::vector<GivenEntry> entries;
  for (const auto& head : heads_.heads) {
    const auto& cell = table_.cell(common.row, head.column);
    if (!head.also || is_left_open(cell)) continue;
    auto& entry = entries.emplace_back(common);
    entry.fields.push_back({.field = head.also, .texts = {head.also_text}});
    if (head.also != head.field)
      add_value(entry, *head.field, cell, head.column);
    else if (folded(cell.text) != "x" && cell.text != "1" && folded(cell.text) != "v")
      entry.problems.push_back(
          cell_name(entry.row, head.column) + ": " +
          say("`{}` below `{}`: write x in the one that is meant", cell.text, head.text));
  }
  if (!entries.empty()) return entries;
  entries.push_back(common);
  entries.back().passed_over = tr("nothing is filled in");
  return entries;
}

std::vector<GivenEntry> EntryRows::read(size_t row) {
  GivenEntry entry{.row = row, .name = name_in(row)};
  entry.passed_over = why_passed(row, entry.name);
  const auto filled = std::find_if_not(table_.rows[row].begin(), table_.rows[row].end(), is_empty);
  if (entry.name.empty() && filled != table_.rows[row].end()) entry.name = filled->text;
  if (!entry.passed_over.empty()) return {entry};
  note_cells_without_head(table_, heads_, entry);
  entry.stated_unit = leadership_in(row);
  for (auto& one : row_cells(table_, kind_, heads_, row)) {
    if (one.field->key == "unit" && !entry.stated_unit.empty()) continue;
    if (one.problem.empty() && is_year_only(entry, *one.field, one.cell)) continue;
    if (one.problem.empty())
      add_value(entry, *one.field, one.cell, one.column);
    else
      entry.problems.push_back(cell_name(row, one.column) + ": " + one.problem);
  }
  if (kind_.name == "people") take_title_off(entry, reader_.matcher());
  read_leader(entry);
  read_unit_above(entry);
  const bool has_columns = std::any_of(heads_.heads.begin(), heads_.heads.end(),
                                       [](const FieldHead& one) { return one.also; });
  return has_columns ? by_column(entry) : std::vector{entry};
}

}  // namespace campaign
