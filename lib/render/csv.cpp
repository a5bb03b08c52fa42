// Writes one table as CSV (RFC 4180). Rows are as wide as the header; no cell is a formula but
// the texts that Excel would read as numbers.
#include <algorithm>

#include "base/cell_text.hpp"
#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "render/renderers.hpp"

namespace campaign::render {
namespace {

using Cell = std::pair<std::string, Value>;  ///< column name and scalar
using CsvRow = std::vector<Cell>;

/// Names are unique within a row: the second `name` becomes `name (2)`.
void add_cell(CsvRow& row, const std::string& name, const Value& value) {
  const auto taken = [&](const std::string& candidate) {
    return std::any_of(row.begin(), row.end(),
                       [&](const Cell& one) { return one.first == candidate; });
  };
  std::string unique = name;
  for (int i = 2; taken(unique); ++i) unique = name + " (" + std::to_string(i) + ")";
  row.emplace_back(std::move(unique), value);
}

void add_value(CsvRow& row, const std::string& name, const Value& value);

/// One column per element, named by its first field: `{title: Tham mưu, points: 27.5}`.
void add_element(CsvRow& row, const Value::Record& element) {
  if (element.empty()) return;
  const std::string name = plain(element[0].second);
  const bool is_pair = element.size() == 2;
  for (size_t i = 1; i < element.size(); ++i)
    add_value(row, is_pair ? name : name + "." + element[i].first, element[i].second);
}

void add_list(CsvRow& row, const std::string& name, const Value::List& list) {
  std::vector<std::string> texts;
  for (const auto& element : list) {
    if (const auto* record = element.get<Value::Record>())
      add_element(row, *record);
    else
      texts.push_back(plain(element));
  }
  if (!texts.empty()) add_cell(row, name, join(texts, "; "));
}

void add_value(CsvRow& row, const std::string& name, const Value& value) {
  if (const auto* list = value.get<Value::List>()) return add_list(row, name, *list);
  const auto* record = value.get<Value::Record>();
  if (!record) return add_cell(row, name, value);
  for (const auto& [key, field] : *record)
    add_value(row, name.empty() ? key : name + "." + key, field);
}

CsvRow csv_row_of(const Value& element) {
  CsvRow row;
  add_value(row, element.get<Value::Record>() ? "" : "value", element);
  return row;
}

/// The column names of all rows. A name new in a later row is inserted after its predecessor.
std::vector<std::string> header(const std::vector<CsvRow>& rows) {
  std::vector<std::string> names;
  for (const auto& row : rows) {
    auto place = names.begin();
    for (const auto& [name, unused] : row) {
      auto found = place != names.end() && *place == name
                       ? place
                       : std::find(names.begin(), names.end(), name);
      if (found == names.end()) found = names.insert(place, name);
      place = found + 1;
    }
  }
  return names;
}

/// The scalars of a record of the view, as columns `provenance.campaign` repeated in every row.
CsvRow repeated_columns(const Value& view, const std::string& name) {
  CsvRow row;
  const Value* record = view.find(name);
  if (!record || !record->get<Value::Record>()) return row;
  for (const auto& [key, value] : *record->get<Value::Record>())
    if (!value.get<Value::List>() && !value.get<Value::Record>())
      row.emplace_back(name + "." + key, value);
  return row;
}

class CsvWriter {
 public:
  CsvWriter(bool excel, Language language)
      : excel_(excel), language_(language), separator_(excel ? ';' : ',') {}

  void line(const std::vector<std::string>& fields) {
    for (const auto& field : fields) {
      if (&field != &fields.front()) text_ += separator_;
      text_ += quoted(field);
    }
    text_ += "\r\n";
  }

  /// Excel computes and filters only where what is missing is empty.
  std::string shown(const Value& value) const {
    if (value.missing()) return excel_ ? "" : "—";
    if (const auto* truth = value.get<bool>(); truth && excel_)
      return (*truth ? tr("yes") : tr("no")).text(language_);
    if (const auto* text = value.get<std::string>())
      return excel_ ? guarded_for_excel(*text) : guarded_text(*text);
    return excel_ && value.get<Number>() ? replace_all(plain(value), ".", ",") : plain(value);
  }

  std::string text() const { return (excel_ ? "\xEF\xBB\xBF" : "") + text_; }

 private:
  std::string quoted(const std::string& field) const {
    const bool plain_field =
        field.find_first_of(std::string("\"\r\n") + separator_) == std::string::npos;
    return plain_field ? field : '"' + replace_all(field, "\"", "\"\"") + '"';
  }

  bool excel_;
  Language language_;
  char separator_;
  std::string text_ = {};
};

const Value* csv_cell(const CsvRow& row, const std::string& name, size_t expected) {
  if (expected < row.size() && row[expected].first == name) return &row[expected].second;
  const auto found =
      std::find_if(row.begin(), row.end(), [&](const Cell& one) { return one.first == name; });
  return found == row.end() ? nullptr : &found->second;
}

std::string with_first_capital(const std::string& text) {
  size_t at = 0;
  if (!text.empty()) next_character(text, at);
  return in_capitals(text.substr(0, at)) + text.substr(at);
}

/// What people read in place of the names that scripts use; the name where nothing is known or two
/// columns would have one head.
std::vector<std::string> heads_for_people(const std::vector<std::string>& names,
                                          const std::string& table, const RenderOptions& options) {
  std::vector<std::string> heads;
  for (const auto& name : names) {
    const auto known = options.head ? options.head(table + "." + name) : Message();
    const auto head = known.empty() ? name : with_first_capital(known.text(options.language));
    heads.push_back(std::find(heads.begin(), heads.end(), head) == heads.end() ? head : name);
  }
  return heads;
}

const Value* find_table(const Value& view, std::string_view path) {
  const Value* value = &view;
  for (const auto name : split(path, '.'))
    if (value) value = value->find(name);
  return value;
}

void add_tables(std::vector<std::string>& names, const std::string& prefix, const Value& value) {
  const auto* record = value.get<Value::Record>();
  if (!record) return;
  for (const auto& [key, field] : *record) {
    if (field.get<Value::List>()) names.push_back(prefix + key);
    add_tables(names, prefix + key + ".", field);
  }
}

}  // namespace

std::string csv(const Report& report, const RenderOptions& options) {
  const Value view = in_language(report.view, options.language);
  const auto& table_name = options.table.empty() ? report.table : options.table;
  const Value* table = find_table(view, table_name);
  std::vector<CsvRow> rows;
  if (const auto* list = table ? table->get<Value::List>() : nullptr)
    std::transform(list->begin(), list->end(), std::back_inserter(rows), csv_row_of);
  const auto names = header(rows);
  const CsvRow repeated = repeated_columns(view, report.repeated);
  CsvWriter writer(options.excel, options.language);
  std::vector<std::string> fields;
  for (const auto& head : options.excel ? heads_for_people(names, table_name, options) : names)
    fields.push_back(guarded_text(head));
  for (const auto& [name, unused] : repeated) fields.push_back(guarded_text(name));
  if (!fields.empty()) writer.line(fields);
  for (const auto& row : rows) {
    fields.clear();
    for (const auto& name : names) {
      const Value* value = csv_cell(row, name, fields.size());
      fields.push_back(writer.shown(value ? *value : Value()));
    }
    const bool repeats = !options.excel || &row == &rows.front();
    for (const auto& [unused, value] : repeated)
      fields.push_back(repeats ? writer.shown(value) : "");
    writer.line(fields);
  }
  return writer.text();
}

}  // namespace campaign::render

std::vector<std::string> campaign::tables_in(const Value& view) {
  std::vector<std::string> names;
  render::add_tables(names, "", view);
  return names;
}
