// Pairs lines so that as many as possible are equal.
#include "proof/compare/line_pairs.hpp"

#include <map>

#include "proof/compare/ordered_pairs.hpp"

namespace campaign {
namespace {

/// The words of a line without its number in a list, sorted.
using Bag = std::vector<std::string_view>;

Bag bag_of(const Tokens& tokens, Range line) {
  Bag bag;
  for (size_t i = line.first; i < line.second; ++i)
    if (i > line.first || i + 1 == line.second || !is_number(tokens.all[i].key))
      bag.push_back(tokens.all[i].key);
  std::sort(bag.begin(), bag.end());
  return bag;
}

std::vector<Bag> bags_of(const Tokens& tokens) {
  std::vector<Bag> bags;
  for (const auto& line : tokens.lines) bags.push_back(bag_of(tokens, line));
  return bags;
}

size_t common(const Bag& a, const Bag& b) {
  size_t same = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const int order = a[i].compare(b[j]);
    same += order == 0;
    i += order <= 0;
    j += order >= 0;
  }
  return same;
}

/// The share of common words in thousandths; 0 up to 450. Placeholders of the paper may have been
/// replaced by texts of any length.
uint32_t similarity(const Bag& paper, const Bag& draft) {
  if (paper.size() == 1 && draft.size() == 1 && is_number(paper[0]) && is_number(draft[0]))
    return 100;
  const size_t same = common(paper, draft);
  const auto places = static_cast<size_t>(std::count_if(
      paper.begin(), paper.end(), [](auto key) { return key.starts_with(kPlaceMark); }));
  const size_t kept = paper.size() - places;
  if (places > 0 && kept > 0 && same * 4 > kept * 3)
    return static_cast<uint32_t>(900 * same / kept);
  const auto share = static_cast<uint32_t>(2000 * same / (paper.size() + draft.size()));
  return share > 450 ? share : 0;
}

class LineMatcher {
 public:
  LineMatcher(const Tokens& paper, const Tokens& draft)
      : rows_(bags_of(paper)),
        columns_(bags_of(draft)),
        found_(rows_.size()),
        row_of_(columns_.size()) {}

  std::vector<std::optional<size_t>> run() && {
    const auto anchors = pair_equal();
    pair_moved();
    size_t row = 0, column = 0;
    for (const auto& [next_row, next_column] : anchors) {
      pair_alike(free(row, next_row, found_, rows_), free(column, next_column, row_of_, columns_));
      row = next_row + 1, column = next_column + 1;
    }
    pair_alike(free(row, rows_.size(), found_, rows_),
               free(column, columns_.size(), row_of_, columns_));
    pair_moved_and_changed();
    return std::move(found_);
  }

 private:
  using Lines = std::vector<size_t>;
  using Partners = std::vector<std::optional<size_t>>;

  /// Lines of a range that have words and no partner yet.
  static Lines free(size_t first, size_t stop, const Partners& partners,
                    const std::vector<Bag>& bags) {
    Lines lines;
    for (size_t i = first; i < stop; ++i)
      if (!partners[i] && !bags[i].empty()) lines.push_back(i);
    return lines;
  }

  void pair(size_t row, size_t column) {
    found_[row] = column;
    row_of_[column] = row;
  }

  /// Numbers bags, so that they are compared fast.
  std::vector<uint32_t> numbered(const std::vector<Bag>& bags, const Lines& lines) {
    std::vector<uint32_t> numbers;
    for (const auto i : lines)
      numbers.push_back(
          numbers_.emplace(bags[i], static_cast<uint32_t>(numbers_.size())).first->second);
    return numbers;
  }

  /// Pairs equal lines in order. Equal heads and tails are left out of the quadratic search.
  Pairs pair_equal() {
    const auto rows = free(0, rows_.size(), found_, rows_);
    const auto columns = free(0, columns_.size(), row_of_, columns_);
    const auto a = numbered(rows_, rows), b = numbered(columns_, columns);
    const size_t most = std::min(a.size(), b.size());
    size_t head = 0, tail = 0;
    while (head < most && a[head] == b[head]) ++head;
    while (head + tail < most && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    const auto middle = best_pairs(
        a.size() - head - tail, b.size() - head - tail,
        [&](size_t r, size_t c) -> uint32_t { return a[head + r] == b[head + c] ? 1 : 0; });
    Pairs pairs;
    for (size_t i = 0; i < head; ++i) pairs.emplace_back(rows[i], columns[i]);
    for (const auto& [r, c] : middle) pairs.emplace_back(rows[head + r], columns[head + c]);
    for (size_t i = tail; i > 0; --i) pairs.emplace_back(rows[a.size() - i], columns[b.size() - i]);
    for (const auto& [row, column] : pairs) pair(row, column);
    return pairs;
  }

  /// Pairs equal lines in another order; their list numbers are ignored.
  void pair_moved() {
    std::multimap<Bag, size_t> others;
    for (const auto i : free(0, columns_.size(), row_of_, columns_)) others.emplace(columns_[i], i);
    for (const auto i : free(0, rows_.size(), found_, rows_)) {
      const auto same = others.find(rows_[i]);
      if (same == others.end()) continue;
      pair(i, same->second);
      others.erase(same);
    }
  }

  void pair_alike(const Lines& rows, const Lines& columns) {
    const auto score = [&](size_t r, size_t c) {
      return similarity(rows_[rows[r]], columns_[columns[c]]);
    };
    for (const auto& [r, c] : best_pairs(rows.size(), columns.size(), score))
      pair(rows[r], columns[c]);
  }

  /// Pairs lines that were moved and changed.
  void pair_moved_and_changed() {
    constexpr uint32_t kThreshold = 600;
    for (const auto row : free(0, rows_.size(), found_, rows_)) {
      size_t best = columns_.size();
      uint32_t most = kThreshold;
      for (const auto column : free(0, columns_.size(), row_of_, columns_)) {
        const auto score = similarity(rows_[row], columns_[column]);
        if (score > most) most = score, best = column;
      }
      if (best < columns_.size()) pair(row, best);
    }
  }

  std::vector<Bag> rows_, columns_;
  Partners found_, row_of_;
  std::map<Bag, uint32_t> numbers_ = {};
};

}  // namespace

std::vector<std::optional<size_t>> paired_lines(const Tokens& paper, const Tokens& draft) {
  return LineMatcher(paper, draft).run();
}

double likeness(const Tokens& paper, const Tokens& draft) {
  auto a = bags_of(paper), b = bags_of(draft);
  for (auto* bags : {&a, &b}) {
    std::erase(*bags, Bag{});
    std::sort(bags->begin(), bags->end());
  }
  std::vector<Bag> same;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(same));
  const size_t most = std::max(a.size(), b.size());
  return most == 0 ? 0 : static_cast<double>(same.size()) / static_cast<double>(most);
}

}  // namespace campaign
