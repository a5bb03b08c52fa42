// Entries of an office's table, such as its people, compared with those of the campaign.
#include "entry/import_entries.hpp"

#include "base/collation.hpp"
#include "base/text.hpp"
#include "entry/entered_texts.hpp"
#include "entry/entry_remarks.hpp"
#include "entry/namesakes.hpp"
#include "entry/person_name.hpp"
#include "entry/row_cells.hpp"
#include "entry/table_row.hpp"
#include "entry/table_title.hpp"
#include "entry/unread_rows.hpp"

namespace campaign {
namespace {

FieldTexts by_field(const std::vector<ImportedField>& fields) {
  FieldTexts texts;
  for (const auto& one : fields) texts[one.field->key] = one.texts;
  return texts;
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
  result.hidden = hidden_parts(table);
  const auto heads = find_field_heads(table, kind_, map_, reader_);
  if (heads && !heads->has_key) {
    result.is_without_heads = true;
    result.problems = {missing_key_head(*heads, kind_)};
    for (const auto& one : heads->heads)
      if (!one.is_known) result.unknown.push_back(one.text);
    return result;
  }
  if (!heads) {
    std::vector<std::string> keys;
    for (const auto& one : kind_.fields) keys.emplace_back(one.key);
    result.is_without_heads = true;
    result.problems = {say("no row has the heads of such a table: {}", join(keys, ", "))};
    result.unknown = heads_perhaps(table);
    return result;
  }
  for (const auto& one : heads->heads)
    if (!one.is_known) result.unknown.push_back(one.text);
  result.problems = wrong_field_heads(*heads);
  for (auto& one : wrong_rows(table, *heads)) result.problems.push_back(std::move(one));
  if (!result.problems.empty()) return result;
  for (const auto& head : heads->heads)
    if (!head.field) result.ignored.push_back(head.text);
  EntryRows rows(table, *heads, kind_, reader_);
  for (size_t row = heads->first_row; row < table.rows.size(); ++row) {
    const auto& cells = table.rows[row];
    if (std::all_of(cells.begin(), cells.end(), is_empty)) continue;
    for (auto& one : rows.read(row)) result.rows.push_back(compared(std::move(one), table, *heads));
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

ImportedEntry EntryImport::compared(GivenEntry given, const CellTable& table,
                                    const FieldHeads& heads) {
  ImportedEntry entry{std::move(given)};
  if (!entry.passed_over.empty()) return entry;
  add_defaults(entry);
  if (!entry.problems.empty()) return entry;
  const auto whole_agency = remark_on_figure(kind_, entry);
  compare(entry);
  const auto kept = kept_values(evaluation_, kind_, day_, table, heads, entry);
  entry.remark =
      entry.problems.empty() ? joined({whole_agency, entry.remark, kept}, "; ") : Message();
  return entry;
}

void EntryImport::add_defaults(GivenEntry& entry) const {
  for (const auto& [field, texts] : defaults_)
    if (!given_field(entry.fields, field->key))
      entry.fields.push_back({.field = field, .texts = texts});
}

ImportedEntry EntryImport::take(std::vector<ImportedField> given, std::string name, size_t row) {
  ImportedEntry entry{{.row = row, .name = std::move(name), .fields = std::move(given)}};
  compare(entry);
  return entry;
}

/// Finds the entry that the row means, by its id or else by its key.
void EntryImport::find_meant(ImportedEntry& entry, const FieldTexts& texts) {
  const auto id = texts.find("id");
  if (id == texts.end()) {
    const auto alike = among_namesakes(keys_.by_key(entry_key(kind_, texts)), entry, texts);
    std::vector<std::string> ids;
    for (const auto* one : alike) ids.push_back(one->text("id"));
    if (alike.size() > 1)
      return entry.problems.push_back(say("\"{}\" may be {}: write the id in a column of its own",
                                          entry.name, join(ids, ", ")));
    entry.before = alike.empty() ? nullptr : alike.front();
  } else {
    entry.before = keys_.by_id(id->second.front());
    const auto name = texts.find("name");
    if (entry.before && name != texts.end() &&
        entry_key(kind_, {{"name", name->second}}) !=
            entry_key(kind_, {{"name", entry.before->texts("name")}}))
      entry.problems.push_back(say("`{}` is {}, not {}", id->second.front(),
                                   entry.before->text("name"), name->second.front()));
  }
}

/// Two rows of one entry: by its id, where it is known or written, else by its key.
void EntryImport::check_seen(ImportedEntry& entry, const FieldTexts& texts) {
  const auto id = texts.find("id");
  const auto known = id != texts.end() ? id->second.front()
                     : entry.before    ? entry.before->text("id")
                                       : std::string();
  const auto key = known.empty() ? entry_key(kind_, texts) : "id " + known;
  if (const auto [first, is_new] = seen_.emplace(key, entry.row); !is_new)
    entry.problems.push_back(
        kind_.has_id() ? say("row {} has the same: where both are meant, write an id for each in a "
                             "column of its own",
                             first->second + 1)
                       : say("the same as row {}", first->second + 1));
}

/// Why an entry cannot get another value of the field from a table; empty when it can. `by_id`:
/// whether the table has its id.
Message EntryImport::wrong_change(const ImportedEntry& entry, const ImportedField& field,
                                  bool by_id) const {
  const auto name = field.field->key;
  const bool identifies = kind_.name == "people" && (name == "unit" || name == "born");
  if (!by_id && identifies && !field.before.empty()) return not_the_same(*entry.before, field);
  if (const auto list = list_over_time(kind_, *entry.before, name); !list.empty())
    return say("`{}` has `{}`: write the change there", entry.before->text("id"), list);
  const bool is_of_key = std::find(kind_.key.begin(), kind_.key.end(), name) != kind_.key.end();
  if (by_id && field.field->names_subjects() && is_of_key)
    return say("`{}` is of {}, not {}: change that by hand", entry.before->text("id"),
               join(field.before, ", "), join(field.texts, ", "));
  return {};
}

/// Keeps of the fields those that differ from the entry that is meant.
void EntryImport::compare(ImportedEntry& entry) {
  auto given = std::move(entry.fields);
  entry.fields.clear();
  const auto texts = by_field(given);
  find_meant(entry, texts);
  if (!entry.problems.empty()) return;
  const auto* unit = entry.before ? kind_.field("unit") : nullptr;
  if (unit && !entry.stated_unit.empty())
    if (auto before = entered_texts(evaluation_, kind_, *entry.before, *unit, day_);
        !before.empty())
      return entry.problems.push_back(
          not_the_same(*entry.before, {unit, {entry.stated_unit}, std::move(before)}));
  compare_years(entry);
  if (!entry.problems.empty()) return;
  for (auto& field : given) {
    if (entry.before)
      field.before = entered_texts(evaluation_, kind_, *entry.before, *field.field, day_);
    if (is_same(field)) continue;
    if (entry.before)
      if (auto wrong = wrong_change(entry, field, texts.contains("id")); !wrong.empty())
        return entry.problems.push_back(std::move(wrong));
    if (entry.before && field.field->key == "name") continue;  // another case or blanks only
    entry.fields.push_back(std::move(field));
  }
  check_seen(entry, texts);
  if (!entry.before && entry.problems.empty()) check_new(entry);
}

/// A year says nothing new of a day that is entered, and no day where none is.
void EntryImport::compare_years(ImportedEntry& entry) {
  for (const auto& one : entry.years) {
    const auto before = entry.before
                            ? entered_texts(evaluation_, kind_, *entry.before, *one.field, day_)
                            : std::vector<std::string>();
    const auto& year = one.texts.front();
    if (before.empty())
      entry.remark = joined({entry.remark, say("`{}` stays empty, as day and month of {} are "
                                               "not there",
                                               one.field->key, year)},
                            "; ");
    else if (!before.front().starts_with(year))
      entry.problems.push_back(not_the_same(*entry.before, {one.field, {year}, before}));
  }
}

/// What the data would refuse is a problem of the row.
void EntryImport::check_new(ImportedEntry& entry) {
  const auto texts = by_field(entry.fields);
  if (kind_.name == "people" && texts.contains("name"))
    if (auto wrong = wrong_name(texts.at("name").front()); !wrong.empty())
      return entry.problems.push_back(std::move(wrong));
  const bool leads = texts.contains("class") && texts.at("class").front() == "leader";
  if (kind_.name == "people" && !texts.contains("unit") && !leads)
    return entry.problems.push_back(
        tr("the unit is missing; who belongs to none, as the director does, has `lãnh đạo` in a "
           "column `Nhóm`"));
  if (kind_.pairs != PairFields())
    for (const auto& key : {kind_.key[0], kind_.key[1], kind_.pairs.value})
      if (!texts.contains(key)) entry.problems.push_back(say("`{}` is missing", key));
  add_id(entry);
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
