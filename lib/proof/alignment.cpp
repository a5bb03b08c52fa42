// Lines and words are paired so that as much as possible of what is paired says the same.
#include "proof/alignment.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace campaign {
namespace {

using Pairs = std::vector<std::pair<size_t, size_t>>;
using Range = std::pair<size_t, size_t>;

/// The pairs, in order on both sides, with the greatest sum of scores. A score of 0 is no pair.
template <class Score>
Pairs best_pairs(size_t rows, size_t columns, Score score) {
  std::vector<uint32_t> sums((rows + 1) * (columns + 1), 0);
  std::vector<uint32_t> scores(rows * columns, 0);
  const auto sum = [&](size_t r, size_t c) -> uint32_t& { return sums[r * (columns + 1) + c]; };
  for (size_t r = rows; r-- > 0;)
    for (size_t c = columns; c-- > 0;) {
      const auto own = scores[r * columns + c] = score(r, c);
      sum(r, c) = std::max({sum(r + 1, c), sum(r, c + 1), own ? own + sum(r + 1, c + 1) : 0});
    }
  Pairs pairs;
  for (size_t r = 0, c = 0; r < rows && c < columns;) {
    const auto own = scores[r * columns + c];
    if (own && sum(r, c) == own + sum(r + 1, c + 1))
      pairs.emplace_back(r++, c++);
    else if (sum(r, c) == sum(r + 1, c))
      ++r;
    else
      ++c;
  }
  return pairs;
}

/// The words of a line without its number in a list, sorted.
using Bag = std::vector<std::string_view>;
std::vector<Bag> bags_of(const Tokens& tokens) {
  std::vector<Bag> bags;
  for (const auto& [first, behind] : tokens.lines) {
    auto& bag = bags.emplace_back();
    for (size_t i = first; i < behind; ++i)
      if (i > first || tokens.all[i].key.find_first_not_of("0123456789") != std::string::npos)
        bag.push_back(tokens.all[i].key);
    std::sort(bag.begin(), bag.end());
  }
  return bags;
}

/// In thousandths; 0 when not even half of the words are the same.
uint32_t similarity(const Bag& a, const Bag& b) {
  if (a.empty() || b.empty()) return 0;
  if (a == b) return 1000;
  size_t same = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const int order = a[i].compare(b[j]);
    same += order == 0;
    i += order <= 0;
    j += order >= 0;
  }
  const auto share = static_cast<uint32_t>(1600 * same / (a.size() + b.size()));
  return share > 360 ? share : 0;
}

class Aligning {
 public:
  Aligning(const Tokens& paper, const Tokens& draft)
      : paper_(paper), draft_(draft), paper_bags_(bags_of(paper)), draft_bags_(bags_of(draft)) {
    found_.to_draft.resize(paper.all.size());
    found_.used.resize(draft.all.size());
    found_.line_of.resize(paper.lines.size());
    found_.line_used.resize(draft.lines.size());
  }

  Alignment run() && {
    const Pairs lines = in_order();
    for (const auto& [line, other] : lines) pair_lines(line, other);
    pair_moved();
    size_t line = 0, other = 0;
    for (const auto& [next, next_other] : lines) {
      pair_rest({line, next}, {other, next_other});
      line = next + 1, other = next_other + 1;
    }
    pair_rest({line, paper_.lines.size()}, {other, draft_.lines.size()});
    return std::move(found_);
  }

 private:
  /// What both begin and end with is not looked at twice.
  Pairs in_order() const {
    const size_t rows = paper_bags_.size(), columns = draft_bags_.size();
    size_t head = 0, tail = 0;
    const size_t most = std::min(rows, columns);
    while (head < most && paper_bags_[head] == draft_bags_[head]) ++head;
    while (head + tail < most && paper_bags_[rows - 1 - tail] == draft_bags_[columns - 1 - tail])
      ++tail;
    Pairs pairs;
    for (size_t i = 0; i < head; ++i) pairs.emplace_back(i, i);
    for (const auto& [r, c] :
         best_pairs(rows - head - tail, columns - head - tail, [&](size_t r, size_t c) {
           return similarity(paper_bags_[head + r], draft_bags_[head + c]);
         }))
      pairs.emplace_back(head + r, head + c);
    for (size_t i = tail; i > 0; --i) pairs.emplace_back(rows - i, columns - i);
    return pairs;
  }

  void pair_lines(size_t line, size_t other) {
    found_.line_of[line] = other;
    found_.line_used[other] = true;
    pair_words(free_words(paper_.lines[line], false), free_words(draft_.lines[other], true));
  }

  /// A row that stands elsewhere, with another number.
  void pair_moved() {
    std::multimap<Bag, size_t> free;
    for (size_t i = 0; i < draft_bags_.size(); ++i)
      if (!found_.line_used[i] && !draft_bags_[i].empty()) free.emplace(draft_bags_[i], i);
    for (size_t i = 0; i < paper_bags_.size(); ++i) {
      const auto same = free.find(paper_bags_[i]);
      if (found_.line_of[i] || same == free.end()) continue;
      pair_lines(i, same->second);
      free.erase(same);
    }
  }

  /// Lines between pairs, taken together: somebody may have broken or joined them.
  void pair_rest(Range lines, Range others) {
    const auto words_in = [&](const Tokens& tokens, Range range) {
      return range.first == range.second
                 ? Range{0, 0}
                 : Range{tokens.lines[range.first].first, tokens.lines[range.second - 1].second};
    };
    pair_words(free_words(words_in(paper_, lines), false),
               free_words(words_in(draft_, others), true));
  }

  std::vector<size_t> free_words(Range range, bool of_draft) const {
    std::vector<size_t> words;
    for (size_t i = range.first; i < range.second; ++i)
      if (of_draft ? !found_.used[i] : !found_.to_draft[i]) words.push_back(i);
    return words;
  }

  void pair_words(const std::vector<size_t>& words, const std::vector<size_t>& others) {
    const auto same = [&](size_t r, size_t c) -> uint32_t {
      return says(draft_.all[others[c]], paper_.all[words[r]]) ? 1 : 0;
    };
    for (const auto& [r, c] : best_pairs(words.size(), others.size(), same)) {
      found_.to_draft[words[r]] = others[c];
      found_.used[others[c]] = true;
    }
  }

  const Tokens& paper_;
  const Tokens& draft_;
  std::vector<Bag> paper_bags_, draft_bags_;
  Alignment found_ = {};
};

}  // namespace

Alignment aligned(const Tokens& paper, const Tokens& draft) { return Aligning(paper, draft).run(); }

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
