// Formats values and tables for a terminal in the language of the user.
#include "screen/screen_table.hpp"

#include "base/message.hpp"
#include "base/shown.hpp"
#include "base/text.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

std::string joined_values(const Value::List& list, Language language, NumberForm form) {
  std::vector<std::string> texts;
  for (const auto& one : list) texts.push_back(on_screen(one, language, form));
  return join(texts, "; ");
}

std::string joined_values(const Value::Record& record, Language language, NumberForm form) {
  std::vector<std::string> texts;
  for (const auto& [key, value] : record)
    if (!value.missing()) texts.push_back(on_screen(value, language, form));
  return join(texts, " ");
}

/// The second field of the element of a nested list whose first field equals `name`; may be null.
const Value* element(const Value& row, std::string_view list_name, std::string_view name) {
  const Value* list = row.find(list_name);
  if (!list || !list->get<Value::List>()) return nullptr;
  for (const auto& one : *list->get<Value::List>()) {
    const auto* record = one.get<Value::Record>();
    if (record && record->size() > 1 && plain((*record)[0].second) == name)
      return &(*record)[1].second;
  }
  return nullptr;
}

const Value* cell(const Value& row, const std::string& key) {
  const size_t dot = key.find('.');
  if (dot == std::string::npos) return row.find(key);
  return element(row, std::string_view(key).substr(0, dot), std::string_view(key).substr(dot + 1));
}

}  // namespace

std::string on_screen(const Value& value, Language language, NumberForm form) {
  if (value.missing()) return "—";
  if (const auto* truth = value.get<bool>()) return (*truth ? tr("yes") : tr("no")).text(language);
  if (const auto* day = value.get<Date>()) return shown(*day, language);
  if (const auto* period = value.get<Period>()) return shown(*period, language);
  if (const auto* list = value.get<Value::List>()) return joined_values(*list, language, form);
  if (const auto* record = value.get<Value::Record>())
    return joined_values(*record, language, form);
  if (const auto* choice = value.get<Choice>()) return word_label(choice->word).text(language);
  const auto* number = value.get<Number>();
  if (!number) return plain(value, language);
  return shown(number->value, language, form == NumberForm::document ? number->decimals : 0);
}

Block screen_heading(const Message& title, Language language) {
  return {Heading{1, {{Text{title.text(language)}}}}};
}

Block screen_paragraph(const Message& text, Language language) {
  return {Paragraph{{{Text{text.text(language)}}}}};
}

Block screen_table(const std::vector<ScreenColumn>& columns, const Value::List& rows,
                   Language language) {
  Table table;
  for (const auto& column : columns) {
    table.columns.push_back(column.align);
    table.head.push_back({{Text{column.title.text(language)}}});
  }
  for (const auto& row : rows) {
    Table::Row cells;
    for (const auto& column : columns) {
      const Value* value = cell(row, column.key);
      cells.push_back({{Text{on_screen(value ? *value : Value(), language)}}});
    }
    table.rows.push_back(std::move(cells));
  }
  return {std::move(table)};
}

}  // namespace campaign
