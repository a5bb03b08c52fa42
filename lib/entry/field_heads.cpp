// The heads of a table of entries: which column holds which field.
#include "entry/field_heads.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "entry/head_words.hpp"
#include "entry/value_heads.hpp"

namespace campaign {
namespace {

constexpr size_t kMostRowsBefore = 40;  // title rows over a table

/// `Nam`, which may be the men: without its accent, `Năm` would be it too.
bool is_men_or_year(const std::string& words, const std::string& head) {
  return words == "nam" && in_small_letters(import_key(head)) == "nam";
}

/// The field that a head is over; null when it is none.
const RecordField* field_called(const RecordKind& kind, const std::string& head) {
  const auto words = words_of_head(head);
  if (is_men_or_year(words, head)) return nullptr;
  for (const auto& one : kind.fields)
    if (words == one.key || words == replace_all(std::string(one.key), "-", " ")) return &one;
  for (const auto& one : kind.fields)
    for (const auto& known : split(one.heads, '|'))
      if (words == words_of_head(std::string(known))) return &one;
  return nullptr;
}

FieldHead read_head(const RecordKind& kind, const ImportMap& map, const std::string& text) {
  FieldHead head{.text = text};
  if (const auto mapped = map.columns.find(import_key(text)); mapped != map.columns.end()) {
    const auto [field, part] = mapped_field(kind, mapped->second);
    return head.field = field, head.part = part, head;
  }
  head.field = field_called(kind, text);
  if (!head.field) head.part = part_called(text), head.field = field_of_part(kind, head.part);
  const auto usual = usual_head(text);
  if (head.field || usual == HeadKind::beside || usual == HeadKind::unit) return head;
  head.part = FieldPart::whole;
  head.is_known = false;
  std::vector<std::string_view> titles;
  for (const auto& one : kind.fields) titles.push_back(split(one.heads, '|').front());
  if (!is_men_or_year(words_of_head(text), text)) head.meant = did_you_mean(text, titles);
  return head;
}

/// `Tên` beside `Họ và tên đệm` is the other part of the name.
void mark_given_names(FieldHeads& heads) {
  for (const auto& one : heads.heads)
    if (one.part == FieldPart::family_name)
      for (auto& other : heads.heads)
        if (other.field == one.field && words_of_head(other.text) == "ten")
          other.part = FieldPart::given_name;
}

/// The head above a cell: in its column, or of merged cells that begin left of it.
const FieldHead* head_above(const CellTable& table, const FieldHeads& heads, size_t row,
                            size_t column) {
  while (column > 0 && table.cell(row, column).kind == TableCell::Kind::empty) --column;
  for (const auto& one : heads.heads)
    if (one.column == column) return &one;
  return nullptr;
}

/// What a head means below another one: `Nam` below `Năm sinh`, `Từ ngày` below `Thời gian`.
FieldPart part_below(const FieldHead& above, const std::string& text) {
  const auto part = part_called(text);
  if (!above.field) return FieldPart::whole;
  const bool has_sex = above.field->key == "born" || above.field->key == "sex";
  const bool fits =
      (is_day(part) && above.field->type == FieldType::period) || (is_of_sex(part) && has_sex);
  return fits ? part : FieldPart::whole;
}

/// Heads below others, in a row of their own.
void add_heads_below(const CellTable& table, const RecordKind& kind, const FieldReader& reader,
                     FieldHeads& heads) {
  const size_t row = heads.first_row;
  if (row >= table.rows.size()) return;
  std::vector<FieldHead> found;
  for (size_t column = 0; column < table.rows[row].size(); ++column) {
    const auto& cell = table.cell(row, column);
    if (cell.kind == TableCell::Kind::empty) continue;
    const auto* above = head_above(table, heads, row - 1, column);
    if (!above) return;
    auto head = *above;
    head.row = row, head.column = column, head.part = part_below(*above, cell.text);
    if (!kind.pairs.value.empty() && above->field == kind.field(kind.pairs.value))
      read_value_head(kind, reader, cell, head);
    const auto* joined_field = field_called(kind, cell.text + " " + above->text);
    if (head.part == FieldPart::whole && !head.also && joined_field && cell.text != above->text)
      head.field = joined_field, head.text = cell.text, head.is_known = true;
    else
      joined_field = nullptr;
    const bool is_head = head.part != FieldPart::whole || head.also || joined_field;
    if (!is_head && cell.text != above->text) return;
    if (is_head) found.push_back(std::move(head));
  }
  if (found.empty()) return;
  for (const auto& one : found)
    std::erase_if(heads.heads, [&](const FieldHead& head) {
      return head.column == one.column || (head.field == one.field && head.row < row);
    });
  heads.heads.insert(heads.heads.end(), found.begin(), found.end());
  heads.first_row = row + 1;
}

size_t fields_in(const CellTable& table, const RecordKind& kind, const ImportMap& map, size_t row) {
  size_t count = 0;
  for (const auto& cell : table.rows[row])
    count += cell.kind == TableCell::Kind::text && read_head(kind, map, cell.text).field;
  return count;
}

}  // namespace

const FieldHead* FieldHeads::find(std::string_view key) const {
  for (const auto& one : heads)
    if (one.field && one.field->key == key) return &one;
  return nullptr;
}

std::optional<FieldHeads> find_field_heads(const CellTable& table, const RecordKind& kind,
                                           const ImportMap& map, const FieldReader& reader) {
  size_t best = 0, most = 0;
  for (size_t row = 0; row < std::min(table.rows.size(), kMostRowsBefore); ++row)
    if (const size_t found = fields_in(table, kind, map, row); found > most)
      best = row, most = found;
  if (most == 0) return std::nullopt;
  FieldHeads heads{.first_row = best + 1};
  for (size_t column = 0; column < table.rows[best].size(); ++column) {
    const auto& cell = table.cell(best, column);
    auto head = cell.kind == TableCell::Kind::text ? read_head(kind, map, cell.text)
                                                   : FieldHead{.is_known = false};
    if (!head.is_known) read_value_head(kind, reader, cell, head);
    if (cell.kind != TableCell::Kind::text && !head.also) continue;
    head.row = best, head.column = column;
    heads.heads.push_back(std::move(head));
  }
  mark_given_names(heads);
  add_heads_below(table, kind, reader, heads);
  const auto* in_heads = field_in_heads(heads);
  if (most < 2 && kind.key.size() > 1 && !in_heads) return std::nullopt;
  heads.has_key = heads.find(kind.key.front()) || heads.find("id") ||
                  (in_heads && in_heads->key == kind.key.front());
  return heads;
}

Message missing_key_head(const FieldHeads& heads, const RecordKind& kind) {
  std::vector<std::string> unknown;
  for (const auto& one : heads.heads)
    if (!one.is_known) unknown.push_back('"' + one.text + '"');
  return joined(
      {say("row {} looks like the heads of the table, but none of them is `{}` ({})",
           heads.first_row, kind.key.front(), kind.field(kind.key.front())->head()),
       unknown.empty() ? Message()
                       : say("not known: {}; name the right one with --map", join(unknown, ", "))},
      "; ");
}

std::vector<Message> wrong_field_heads(const FieldHeads& heads) {
  auto problems = wrong_value_heads(heads);
  std::map<std::tuple<const RecordField*, FieldPart, std::string>, size_t> seen;
  for (const auto& head : heads.heads) {
    const auto where = cell_name(head.row, head.column) + ": ";
    if (!head.is_known) problems.push_back(where + unknown_column(head.text, head.meant));
    if (head.field && ++seen[{head.field, head.part, head.also_text}] > 1)
      problems.push_back(where + say("a second column of {}",
                                     head.also ? head.text : std::string(head.field->key)));
  }
  return problems;
}

}  // namespace campaign
