// The heads of a table of entries: which column holds which field.
#include "entry/field_heads.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "entry/head_words.hpp"

namespace campaign {
namespace {

constexpr size_t kMostRowsBefore = 40;  // title rows over a table

/// The field that a head is over; null when it is none.
const RecordField* field_called(const RecordKind& kind, const std::string& head) {
  const auto words = folded(import_key(bare_head(head)));
  for (const auto& one : kind.fields)
    if (words == one.key || words == replace_all(std::string(one.key), "-", " ")) return &one;
  for (const auto& one : kind.fields)
    for (const auto& known : split(one.heads, '|'))
      if (words == known) return &one;
  return nullptr;
}

FieldHead read_head(const RecordKind& kind, const ImportMap& map, const std::string& text) {
  FieldHead head{.text = text};
  if (const auto mapped = map.columns.find(import_key(text)); mapped != map.columns.end()) {
    head.field = mapped->second == kIgnoredColumn ? nullptr : kind.field(mapped->second);
    return head;
  }
  head.field = field_called(kind, text);
  if (head.field || usual_head(text) == HeadKind::beside) return head;
  head.is_known = false;
  std::vector<std::string_view> keys;
  for (const auto& one : kind.fields) keys.push_back(one.key);
  head.meant = did_you_mean(folded(text), keys);
  return head;
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
                                           const ImportMap& map) {
  size_t best = 0, most = 0;
  for (size_t row = 0; row < std::min(table.rows.size(), kMostRowsBefore); ++row)
    if (const size_t found = fields_in(table, kind, map, row); found > most)
      best = row, most = found;
  if (most < 2 && !(most == 1 && kind.key.size() == 1)) return std::nullopt;
  FieldHeads heads{.first_row = best + 1};
  for (size_t column = 0; column < table.rows[best].size(); ++column) {
    const auto& cell = table.cell(best, column);
    if (cell.kind != TableCell::Kind::text) continue;
    auto head = read_head(kind, map, cell.text);
    head.row = best, head.column = column;
    heads.heads.push_back(std::move(head));
  }
  if (!heads.find(kind.key.front()) && !heads.find("id")) return std::nullopt;
  return heads;
}

}  // namespace campaign
