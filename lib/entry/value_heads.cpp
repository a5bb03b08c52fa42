// Heads that are values themselves: a column for each year of ratings or for each rating, for each
// month, indicator or unit of figures.
#include "entry/value_heads.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "entry/head_words.hpp"

namespace campaign {
namespace {

/// `Năm 2024` of `Xếp loại năm 2024`: without what says what the cells are.
std::string without_field(const RecordField& field, const std::string& text) {
  const auto words = folded(import_key(text));
  auto rest = words;
  for (const auto& known : split(field.heads, '|')) {
    const auto name = folded(known);
    if (words.starts_with(name + " ") && words.size() - name.size() - 1 < rest.size())
      rest = words.substr(name.size() + 1);
  }
  return rest == words ? text : rest;
}

/// The value of the field that a head is; empty when it is none.
std::string value_of_head(const RecordField& field, const FieldReader& reader,
                          const std::string& text) {
  const auto value = reader.read(field, {TableCell::Kind::text, text});
  return value.problem.empty() && value.texts.size() == 1 ? value.texts.front() : std::string();
}

}  // namespace

void read_value_head(const RecordKind& kind, const FieldReader& reader, const TableCell& cell,
                     FieldHead& head) {
  const auto* field = kind.field(kind.pairs.value);
  const bool is_candidate =
      cell.kind == TableCell::Kind::text || cell.kind == TableCell::Kind::number;
  if (kind.pairs == PairFields() || !field || !is_candidate) return;
  if (field->type == FieldType::word)
    if (auto value = value_of_head(*field, reader, bare_head(cell.text)); !value.empty()) {
      head.field = head.also = field, head.also_text = std::move(value);
      head.is_known = true, head.part = FieldPart::whole, head.text = cell.text;
      return;
    }
  for (const auto& key : kind.key) {
    const auto* other = kind.field(key);
    if (key == "subject") continue;
    for (const auto& text : {bare_head(cell.text), without_field(*field, bare_head(cell.text))})
      if (auto value = value_of_head(*other, reader, text); !value.empty()) {
        head.field = field, head.also = other, head.also_text = std::move(value);
        head.is_known = true, head.part = FieldPart::whole, head.text = cell.text;
        return;
      }
  }
}

const RecordField* field_in_heads(const FieldHeads& heads) {
  for (const auto& one : heads.heads)
    if (one.also) return one.also;
  return nullptr;
}

std::vector<Message> wrong_value_heads(const FieldHeads& heads) {
  std::vector<Message> problems;
  const auto* field = field_in_heads(heads);
  for (const auto& head : heads.heads) {
    if (!field || !head.field) continue;
    const auto where = cell_name(head.row, head.column) + ": ";
    if (head.also && head.also != field)
      problems.push_back(where + say("`{}` is a value of {}, and other heads are values of {}",
                                     head.text, head.also->key, field->key));
    else if (!head.also && head.field == field)
      problems.push_back(where + say("a column of {}, which other heads say already", field->key));
    else if (!head.also &&
             std::any_of(heads.heads.begin(), heads.heads.end(),
                         [&](const FieldHead& one) { return one.also && one.field == head.field; }))
      problems.push_back(where + say("`{}` does not say of which {}", head.text, field->key));
  }
  return problems;
}

}  // namespace campaign
