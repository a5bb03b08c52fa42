// The heads of an office's table: which column holds what.
#include "entry/heads.hpp"

#include <algorithm>
#include <set>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "entry/head_words.hpp"

namespace campaign {
namespace {

constexpr size_t kMostRowsAbove = 40;  // title rows over a table
constexpr size_t kHeadRows = 3;        // rows of one head, with merged cells

/// Reads heads of one campaign.
class HeadReader {
 public:
  HeadReader(const Index& index, const Date& day, const ImportMap& map)
      : index_(index), day_(day), map_(map) {
    const auto& campaign = index.campaign();
    for (const auto& one : campaign.criteria)
      if (!one.group && one.in_force.contains(day)) add(one);
    for (const auto* list : {&campaign.bonuses, &campaign.penalties})
      for (const auto& one : *list)
        if (one.in_force.contains(day)) add(one);
  }

  Head read(const std::string& text) const {
    Head head{.text = text};
    if (const auto mapped = map_.columns.find(import_key(text)); mapped != map_.columns.end())
      return mapped_head(std::move(head), mapped->second);
    for (const std::string& one : {std::string(trim(text)), bare_head(text)}) {
      if (const auto* id = criterion(one)) {
        head.kind = HeadKind::criterion, head.criterion = *id;
        return check_maximum(head), head;
      }
      if (const auto kind = usual_head(one)) return head.kind = *kind, head;
    }
    head.meant = meant(bare_head(text));
    return head;
  }

 private:
  /// A head that says another maximum than the plan is of another plan.
  void check_maximum(Head& head) const {
    const size_t bracket = head.text.rfind('(');
    const auto* criterion = index_.criterion(head.criterion, day_);
    if (bracket == head.text.npos || !criterion || !criterion->maximum) return;
    const auto words = std::string_view(head.text).substr(bracket);
    const size_t first = words.find_first_of("0123456789");
    if (first == words.npos) return;
    const auto number = words.substr(first, words.find_first_not_of("0123456789.,", first) - first);
    const auto parsed = parse_points(decimal_point(number));
    const auto* said = std::get_if<Points>(&parsed);
    if (!said || *said == **criterion->maximum) return;
    head.kind = HeadKind::unknown;
    head.meant = say("the plan gives {} at most {}", head.criterion.text, **criterion->maximum);
  }

  template <class T>
  void add(const T& part) {
    by_key_[part.id->text].insert(*part.id);
    by_key_[import_key(part.title)].insert(*part.id);
    by_key_[import_key(bare_head(part.title))].insert(*part.id);
    by_plain_[folded(import_key(bare_head(part.title)))].insert(*part.id);
    titles_.emplace_back(part.title, *part.id);
  }

  const CriterionId* criterion(const std::string& text) const {
    auto found = by_key_.find(import_key(text));
    if (found == by_key_.end()) found = by_key_.find(text);
    const bool has_accents = std::any_of(text.begin(), text.end(),
                                         [](char c) { return static_cast<signed char>(c) < 0; });
    if (found == by_key_.end() && !has_accents) {
      const auto plain = by_plain_.find(import_key(bare_head(text)));
      return plain != by_plain_.end() && plain->second.size() == 1 ? &*plain->second.begin()
                                                                   : nullptr;
    }
    return found != by_key_.end() && found->second.size() == 1 ? &*found->second.begin() : nullptr;
  }

  Head mapped_head(Head head, const std::string& word) const {
    if (word == kIgnoredColumn) return head.kind = HeadKind::beside, head;
    constexpr HeadKind kKinds[] = {HeadKind::id, HeadKind::name, HeadKind::unit, HeadKind::family,
                                   HeadKind::name};
    for (size_t i = 0; i < std::size(kKinds); ++i)
      if (word == kSubjectColumns[i]) return head.kind = kKinds[i], head;
    if (const auto* id = criterion(word)) head.kind = HeadKind::criterion, head.criterion = *id;
    return head;
  }

  /// The criteria whose titles hold the words, or that are nearest.
  Message meant(const std::string& text) const {
    std::vector<std::string> ids;
    const std::string words = folded(text);
    for (const auto& [title, id] : titles_)
      if (!words.empty() && folded(title).find(words) != std::string::npos) ids.push_back(id.text);
    if (!ids.empty() && ids.size() <= 3) return say("did you mean {}?", join(ids, ", "));
    std::vector<std::string_view> titles;
    for (const auto& [title, id] : titles_) titles.push_back(title);
    return did_you_mean(text, titles);
  }

  const Index& index_;
  Date day_;
  const ImportMap& map_;
  std::map<std::string, std::set<CriterionId>> by_key_ = {};
  std::map<std::string, std::set<CriterionId>> by_plain_ = {};  ///< for heads without accents
  std::vector<std::pair<std::string, CriterionId>> titles_ = {};
};

size_t width(const CellTable& table) {
  size_t most = 0;
  for (const auto& row : table.rows) most = std::max(most, row.size());
  return most;
}

/// The rows of a head: that of the criteria, and those above and below it.
struct HeadRows {
  size_t first, criteria, last;
};

/// The best reading of a column over the rows of the head: known before unknown, lower rows first.
/// What is unknown above the criteria is a title.
Head column_head(const CellTable& table, const HeadReader& reader, const HeadRows& rows,
                 size_t column) {
  Head best{.row = rows.criteria, .column = column};
  for (size_t row = rows.last + 1; row-- > rows.first;) {
    const auto& cell = table.cell(row, column);
    if (cell.kind != TableCell::Kind::text) continue;
    Head head = reader.read(cell.text);
    head.row = row, head.column = column;
    if (head.kind != HeadKind::unknown) return head;
    if (best.text.empty() && row >= rows.criteria) best = std::move(head);
  }
  return best;
}

size_t criteria_in(const CellTable& table, const HeadReader& reader, size_t row) {
  std::set<CriterionId> found;
  for (const auto& cell : table.rows[row])
    if (cell.kind == TableCell::Kind::text)
      if (const auto head = reader.read(cell.text); head.kind == HeadKind::criterion)
        found.insert(head.criterion);
  return found.size();
}

/// The last row of the head: one below that has no numbers belongs to it where it names a column.
size_t last_head_row(const CellTable& table, const HeadReader& reader, size_t row) {
  if (row + 1 >= table.rows.size()) return row;
  bool names_column = false;
  for (const auto& cell : table.rows[row + 1]) {
    if (cell.kind == TableCell::Kind::number) return row;
    names_column |=
        cell.kind == TableCell::Kind::text && reader.read(cell.text).kind == HeadKind::criterion;
  }
  return names_column ? row + 1 : row;
}

}  // namespace

const Head* HeadRow::find(HeadKind kind) const {
  const auto found =
      std::find_if(heads.begin(), heads.end(), [&](const Head& one) { return one.kind == kind; });
  return found == heads.end() ? nullptr : &*found;
}

std::optional<HeadRow> find_heads(const CellTable& table, const Index& index, const Date& day,
                                  const ImportMap& map) {
  const HeadReader reader(index, day, map);
  size_t best = 0, most = 0;
  for (size_t row = 0; row < std::min(table.rows.size(), kMostRowsAbove); ++row)
    if (const size_t found = criteria_in(table, reader, row); found > most)
      best = row, most = found;
  if (most == 0) return std::nullopt;
  const size_t last = last_head_row(table, reader, best);
  const size_t first = last + 1 >= kHeadRows ? last + 1 - kHeadRows : 0;
  HeadRow row{.first_row = last + 1};
  for (size_t column = 0; column < width(table); ++column)
    if (auto head = column_head(table, reader, {first, best, last}, column); !head.text.empty())
      row.heads.push_back(std::move(head));
  // Where units are scored their own column is called so.
  if (!row.find(HeadKind::name) && !row.find(HeadKind::id))
    for (auto& head : row.heads)
      if (head.kind == HeadKind::unit) head.kind = HeadKind::name;
  if (!row.find(HeadKind::name) && !row.find(HeadKind::id)) return std::nullopt;
  return row;
}

}  // namespace campaign
