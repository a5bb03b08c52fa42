// Entries of an office's table, such as its people, compared with those of the campaign.
#include "entry/import_entries.hpp"

#include "base/collation.hpp"
#include "base/text.hpp"
#include "entry/entered_texts.hpp"
#include "entry/row_cells.hpp"
#include "entry/table_row.hpp"
#include "entry/table_title.hpp"
#include "entry/unread_rows.hpp"

namespace campaign {
namespace {

/// A table of entries as why_passed_over() looks at it.
HeadRow name_head(const FieldHeads& heads, const RecordKind& kind) {
  const auto* name = heads.find(kind.key.front());
  HeadRow row{.first_row = heads.first_row};
  if (name)
    row.heads.push_back(
        {.row = name->row, .column = name->column, .kind = HeadKind::name, .text = name->text});
  return row;
}

FieldTexts by_field(const std::vector<ImportedField>& fields) {
  FieldTexts texts;
  for (const auto& one : fields) texts[one.field->key] = one.texts;
  return texts;
}

/// A value under no head may have slipped there from another column.
void note_cells_without_head(const CellTable& table, const FieldHeads& heads,
                             ImportedEntry& entry) {
  const auto& cells = table.rows[entry.row];
  for (size_t column = 0; column < cells.size(); ++column)
    if (!is_left_open(cells[column]) &&
        std::none_of(heads.heads.begin(), heads.heads.end(),
                     [&](const FieldHead& one) { return one.column == column; }))
      entry.problems.push_back(cell_name(entry.row, column) + ": " +
                               say("`{}` stands under no head", cells[column].text));
}

Message not_the_same(const FileEntry& entry, const ImportedField& given) {
  return say(
      "`{}` has {} {}, not {}: write the id in a column of its own, of this one or of "
      "another of the same name",
      entry.text("id"), given.field->key, join(given.before, ", "), join(given.texts, ", "));
}

/// In whatever order subjects are named, and whatever blanks or line ends are in a text.
bool is_same(const ImportedField& field) {
  auto texts = field.texts, before = field.before;
  for (auto& one : before) one = one_line(composed(one));
  if (texts == before) return true;
  if (field.field->type != FieldType::subjects) return false;
  std::sort(texts.begin(), texts.end());
  std::sort(before.begin(), before.end());
  return texts == before;
}

}  // namespace

ImportedEntries EntryImport::read(const CellTable& table) {
  ImportedEntries result;
  result.name = table.name;
  const auto heads = find_field_heads(table, kind_, map_);
  if (!heads) {
    std::vector<std::string> keys;
    for (const auto& one : kind_.fields) keys.emplace_back(one.key);
    result.is_without_heads = true;
    result.problems = {say("no row has the heads of such a table: {}", join(keys, ", "))};
    return result;
  }
  result.problems = wrong_field_heads(*heads);
  for (auto& one : wrong_rows(table, *heads)) result.problems.push_back(std::move(one));
  if (!result.problems.empty()) return result;
  for (const auto& head : heads->heads)
    if (!head.field) result.ignored.push_back(head.text);
  for (size_t row = heads->first_row; row < table.rows.size(); ++row) {
    const auto& cells = table.rows[row];
    if (std::all_of(cells.begin(), cells.end(), is_empty)) continue;
    result.rows.push_back(read_row(table, *heads, row));
  }
  return result;
}

/// Titles of another period than asked, and rows that the heads leave unread.
std::vector<Message> EntryImport::wrong_rows(const CellTable& table,
                                             const FieldHeads& heads) const {
  for (const auto& [field, texts] : defaults_)
    if (const auto period = parse_period(texts.front()))
      if (auto wrong = wrong_periods(table, heads.first_row, *period, *period); !wrong.empty())
        return wrong;
  const auto* name = heads.find(kind_.key.front());
  return unread_rows(table, head_cells(heads.heads),
                     name ? std::optional(name->column) : std::nullopt, reader_.matcher());
}

ImportedEntry EntryImport::read_row(const CellTable& table, const FieldHeads& heads, size_t row) {
  ImportedEntry entry{.row = row};
  const auto names = name_head(heads, kind_);
  const size_t name_column = names.heads.empty() ? 0 : names.heads.front().column;
  entry.name = table.cell(row, name_column).text;
  for (const auto& head : heads.heads)
    if (head.part == FieldPart::given_name) entry.name += " " + table.cell(row, head.column).text;
  entry.passed_over = why_repeated(table, names, row);
  if (is_title_row(table, row, name_column) || is_name_of_unit(table, heads, row, entry.name))
    entry.passed_over = tr("a heading");
  const auto sums = [](const TableCell& one) { return is_sum(one.text); };
  if (std::any_of(table.rows[row].begin(), table.rows[row].end(), sums))
    entry.passed_over = tr("a sum");
  if (!entry.passed_over.empty()) return entry;
  note_cells_without_head(table, heads, entry);
  std::vector<ImportedField> given;
  for (auto& one : row_cells(table, kind_, heads, row)) {
    auto value = one.problem.empty() ? reader_.read(*one.field, one.cell)
                                     : FieldValue{.problem = one.problem};
    const auto where = cell_name(row, one.column) + ": ";
    const auto same = std::find_if(given.begin(), given.end(), [&](const ImportedField& known) {
      return known.field == one.field;
    });
    if (!value.problem.empty())
      entry.problems.push_back(where + value.problem);
    else if (same != given.end() && same->texts != value.texts)
      entry.problems.push_back(where + say("`{}` is {} here and {} in another column",
                                           one.field->key, join(value.texts, ", "),
                                           join(same->texts, ", ")));
    else if (same == given.end() && !value.texts.empty())
      given.push_back({.field = one.field, .texts = std::move(value.texts)});
  }
  for (const auto& [field, texts] : defaults_)
    if (std::none_of(given.begin(), given.end(),
                     [&, known = field](const ImportedField& one) { return one.field == known; }))
      given.push_back({.field = field, .texts = texts});
  if (entry.problems.empty()) compare(entry, std::move(given));
  if (entry.before && entry.problems.empty()) entry.kept = kept_values(table, heads, entry);
  return entry;
}

/// An emptied cell takes nothing away: `revoked 2026-03-01` stays, and is named.
Message EntryImport::kept_values(const CellTable& table, const FieldHeads& heads,
                                 const ImportedEntry& entry) const {
  std::vector<std::string> kept;
  for (const auto& head : heads.heads) {
    if (!head.field || head.field->type == FieldType::id || head.part != FieldPart::whole ||
        !is_left_open(table.cell(entry.row, head.column)))
      continue;
    const auto texts = entered_texts(evaluation_, kind_, *entry.before, *head.field, day_);
    if (!texts.empty()) kept.push_back(std::string(head.field->key) + " " + join(texts, ", "));
  }
  return kept.empty() ? Message() : say("empty here, and kept: {}", join(kept, "; "));
}

ImportedEntry EntryImport::take(std::vector<ImportedField> given, std::string name, size_t row) {
  ImportedEntry entry{.row = row, .name = std::move(name)};
  compare(entry, std::move(given));
  return entry;
}

/// Finds the entry that the row means, and keeps of the fields those that differ.
void EntryImport::compare(ImportedEntry& entry, std::vector<ImportedField> given) {
  const auto texts = by_field(given);
  const auto id = texts.find("id");
  const auto key = id == texts.end() ? entry_key(kind_, texts) : "id " + id->second.front();
  if (const auto [first, is_new] = seen_.emplace(key, entry.row); !is_new)
    return entry.problems.push_back(
        kind_.has_id() ? say("row {} has the same: where both are meant, write an id for each in a "
                             "column of its own",
                             first->second + 1)
                       : say("the same as row {}", first->second + 1));
  if (id != texts.end()) {
    entry.before = keys_.by_id(id->second.front());
    const auto name = texts.find("name");
    if (entry.before && name != texts.end() &&
        entry_key(kind_, {{"name", name->second}}) !=
            entry_key(kind_, {{"name", entry.before->texts("name")}}))
      return entry.problems.push_back(say("`{}` is {}, not {}", id->second.front(),
                                          entry.before->text("name"), name->second.front()));
  } else {
    const auto alike = keys_.by_key(key);
    if (alike.size() > 1) {
      std::vector<std::string> ids;
      for (const auto* one : alike) ids.push_back(one->text("id"));
      return entry.problems.push_back(say("\"{}\" may be {}: write the id in a column of its own",
                                          entry.name, join(ids, ", ")));
    }
    if (!alike.empty()) entry.before = alike.front();
  }
  for (auto& field : given) {
    if (entry.before)
      field.before = entered_texts(evaluation_, kind_, *entry.before, *field.field, day_);
    if (is_same(field)) continue;
    const auto name = field.field->key;
    const bool identifies = kind_.name == "people" && (name == "unit" || name == "born");
    if (entry.before && id == texts.end() && identifies && !field.before.empty())
      return entry.problems.push_back(not_the_same(*entry.before, field));
    if (const auto list =
            entry.before ? list_over_time(kind_, *entry.before, name) : std::string_view();
        !list.empty())
      return entry.problems.push_back(
          say("`{}` has `{}`: write the change there", entry.before->text("id"), list));
    if (entry.before && name == "name") continue;  // another case or blanks only
    if (entry.before && id != texts.end() && field.field->names_subjects() &&
        std::find(kind_.key.begin(), kind_.key.end(), name) != kind_.key.end())
      return entry.problems.push_back(say("`{}` is of {}, not {}: change that by hand",
                                          id->second.front(), join(field.before, ", "),
                                          join(field.texts, ", ")));
    entry.fields.push_back(std::move(field));
  }
  if (!entry.before) check_new(entry);
}

/// What the data would refuse is a problem of the row.
void EntryImport::check_new(ImportedEntry& entry) {
  const auto texts = by_field(entry.fields);
  const bool leads = texts.contains("class") && texts.at("class").front() == "leader";
  if (kind_.name == "people" && !texts.contains("unit") && !leads)
    return entry.problems.push_back(tr("the unit is missing"));
  if (kind_.pairs != PairFields())
    for (const auto& key : {kind_.key[0], kind_.key[1], kind_.pairs.value})
      if (!texts.contains(key)) entry.problems.push_back(say("`{}` is missing", key));
  add_id(entry);
}

/// In a list of people the units stand as headings.
bool EntryImport::is_name_of_unit(const CellTable& table, const FieldHeads& heads, size_t row,
                                  const std::string& name) const {
  const auto* unit = heads.find("unit");
  return kind_.name == "people" && (!unit || is_empty(table.cell(row, unit->column))) &&
         reader_.is_unit(name);
}

void EntryImport::add_id(ImportedEntry& entry) {
  const auto* field = kind_.field("id");
  if (!field) return;
  const auto texts = by_field(entry.fields);
  auto id = texts.contains("id") ? texts.at("id").front() : new_id(kind_, texts, taken_ids_);
  if (id.empty())
    return entry.problems.push_back(tr("write an id in a column of its own, or a name"));
  if (!taken_ids_.insert(id).second)
    return entry.problems.push_back(
        say("the id `{}` is taken: write another one in a column of its own", id));
  if (!texts.contains("id"))
    entry.fields.insert(entry.fields.begin(), {.field = field, .texts = {std::move(id)}});
}

}  // namespace campaign
