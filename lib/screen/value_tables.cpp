// Makes a document of a view without a template, in the language of the user.
#include "screen/value_tables.hpp"

#include <algorithm>

#include "screen/field_labels.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

Inlines cell_of(const Value& value, Language language) {
  return {{Text{on_screen(value, language, NumberForm::data)}}};
}

bool is_table(const Value& value) {
  const auto* list = value.get<Value::List>();
  return list && !list->empty() && list->front().get<Value::Record>();
}

bool is_empty(const Value& value) {
  const auto* list = value.get<Value::List>();
  return value.missing() || (list && list->empty());
}

template <class Predicate>
bool every_cell(const Value::List& rows, const std::string& key, Predicate holds) {
  return std::all_of(rows.begin(), rows.end(), [&](const Value& row) {
    const auto* cell = row.find(key);
    return !cell || cell->missing() || holds(*cell);
  });
}

std::vector<std::string> columns_of(const Value::List& rows) {
  std::vector<std::string> keys;
  if (rows.empty()) return keys;
  for (const auto& [key, unused] : *rows.front().get<Value::Record>())
    if (!every_cell(rows, key, [](const Value& cell) { return is_empty(cell); }))
      keys.push_back(key);
  return keys;
}

/// A table of labels and values of all fields that are not tables.
Table fields_of(const Value::Record& record, Language language) {
  Table table{.columns = {Align::left, Align::left}, .head = {{}, {}}, .rows = {}};
  for (const auto& [key, value] : record)
    if (!is_table(value) && !is_empty(value))
      table.rows.push_back({{{Text{field_label(key).text(language)}}}, cell_of(value, language)});
  return table;
}

}  // namespace

Table table_of(const Value::List& rows, Language language) {
  Table table;
  const auto keys = columns_of(rows);
  for (const auto& key : keys) {
    const bool numbers =
        every_cell(rows, key, [](const Value& cell) { return cell.get<Number>() != nullptr; });
    table.columns.push_back(numbers ? Align::right : Align::left);
    table.head.push_back({{Text{field_label(key).text(language)}}});
  }
  for (const auto& row : rows) {
    auto& cells = table.rows.emplace_back();
    for (const auto& key : keys) {
      const auto* cell = row.find(key);
      cells.push_back(cell_of(cell ? *cell : Value(), language));
    }
  }
  return table;
}

Document document_of(std::string title, const Value::Record& record, Language language) {
  Document document;
  document.blocks.push_back({Heading{1, {{Text{std::move(title)}}}}});
  document.blocks.push_back({fields_of(record, language)});
  for (const auto& [key, value] : record) {
    if (!is_table(value)) continue;
    document.blocks.push_back({Heading{2, {{Text{field_label(key).text(language)}}}}});
    document.blocks.push_back({table_of(*value.get<Value::List>(), language)});
  }
  return document;
}

Document document_of(const Value::List& rows, Language language) {
  return {{{table_of(rows, language)}}};
}

}  // namespace campaign
