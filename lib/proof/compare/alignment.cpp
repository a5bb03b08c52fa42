// Pairs equivalent words in order, as many as possible in each line.
#include "proof/compare/alignment.hpp"

#include "proof/compare/line_pairs.hpp"
#include "proof/compare/ordered_pairs.hpp"

namespace campaign {
namespace {

using Partners = std::vector<std::optional<size_t>>;
using TokenIndices = std::vector<size_t>;

TokenIndices free_words(Range range, const Partners& partners) {
  TokenIndices words;
  for (size_t i = range.first; i < range.second; ++i)
    if (!partners[i]) words.push_back(i);
  return words;
}

class WordAligner {
 public:
  WordAligner(const Tokens& paper, const Tokens& draft) : paper_(paper), draft_(draft) {
    found_.to_draft.resize(paper.all.size());
    found_.to_paper.resize(draft.all.size());
    found_.line_of = paired_lines(paper, draft);
    found_.line_from.resize(draft.lines.size());
    for (size_t line = 0; line < found_.line_of.size(); ++line)
      if (const auto other = found_.line_of[line]) found_.line_from[*other] = line;
  }

  Alignment run() && {
    for (size_t line = 0; line < paper_.lines.size(); ++line)
      if (const auto other = found_.line_of[line])
        pair_words(words_of(paper_.lines[line]), others_of(draft_.lines[*other]));
    pair_flowing();
    pair_between();
    for (size_t line = 0; line < paper_.lines.size(); ++line)
      if (!found_.line_of[line]) pair_joined(line);
    for (size_t other = 0; other < draft_.lines.size(); ++other)
      if (!found_.line_from[other]) pair_broken(other);
    pair_flowing();
    return std::move(found_);
  }

 private:
  TokenIndices words_of(Range range) const { return free_words(range, found_.to_draft); }
  TokenIndices others_of(Range range) const { return free_words(range, found_.to_paper); }

  Pairs pairs_of(const TokenIndices& words, const TokenIndices& others) const {
    constexpr uint32_t kSameKey = 4, kSameText = 5;
    return best_pairs(words.size(), others.size(), [&](size_t r, size_t c) -> uint32_t {
      const auto& word = paper_.all[words[r]];
      const auto& other = draft_.all[others[c]];
      if (!says(other, word)) return 0;
      return other.text == word.text ? kSameText : kSameKey;
    });
  }

  void pair(size_t word, size_t other) {
    found_.to_draft[word] = other;
    found_.to_paper[other] = word;
  }

  void pair_words(const TokenIndices& words, const TokenIndices& others) {
    for (const auto& [r, c] : pairs_of(words, others)) pair(words[r], others[c]);
  }

  /// Pairs words after and before paired ones, also across line ends.
  void pair_flowing() {
    const auto& to_draft = found_.to_draft;
    for (size_t i = 1; i < to_draft.size(); ++i)
      if (to_draft[i - 1] && *to_draft[i - 1] + 1 < draft_.all.size())
        pair_if_same(i, *to_draft[i - 1] + 1);
    for (size_t i = to_draft.size(); i-- > 1;)
      if (to_draft[i] && *to_draft[i] > 0) pair_if_same(i - 1, *to_draft[i] - 1);
  }

  void pair_if_same(size_t word, size_t other) {
    if (found_.to_draft[word] || found_.to_paper[other]) return;
    if (says(draft_.all[other], paper_.all[word])) pair(word, other);
  }

  /// Pairs the words of all lines between two paired lines.
  void pair_between() {
    const auto& partners = found_.line_of;
    size_t other = 0;
    for (size_t first = 0, line = 0; line <= partners.size(); ++line) {
      const auto next = line == partners.size() ? draft_.lines.size() : partners[line];
      if (!next) continue;
      if (first < line && other <= *next) pair_rest({first, line}, {other, *next});
      first = line + 1, other = *next + 1;
    }
  }

  void pair_rest(Range lines, Range others) {
    TokenIndices words, free;
    for (size_t line = lines.first; line < lines.second; ++line)
      add_all(words, words_of(paper_.lines[line]));
    for (size_t line = others.first; line < others.second; ++line)
      if (!found_.line_from[line]) add_all(free, others_of(draft_.lines[line]));
    pair_words(words, free);
  }

  static void add_all(TokenIndices& words, const TokenIndices& more) {
    words.insert(words.end(), more.begin(), more.end());
  }

  /// Pairs a line when most of its words were joined to the line before or after it.
  void pair_joined(size_t line) {
    for (const auto near : neighbours(line, found_.line_of))
      pair_if_most(words_of(paper_.lines[line]), others_of(draft_.lines[near]), false);
  }

  void pair_broken(size_t other) {
    for (const auto near : neighbours(other, found_.line_from))
      pair_if_most(words_of(paper_.lines[near]), others_of(draft_.lines[other]), true);
  }

  void pair_if_most(const TokenIndices& words, const TokenIndices& others, bool of_others) {
    const auto all = of_others ? others.size() : words.size();
    if (all > 0 && pairs_of(words, others).size() * 10 >= all * 6) pair_words(words, others);
  }

  /// The partners of the nearest lines before and after that have one.
  static TokenIndices neighbours(size_t line, const Partners& partners) {
    TokenIndices found;
    for (size_t i = line; i-- > 0 && found.empty();)
      if (partners[i]) found.push_back(*partners[i]);
    const size_t before = found.size();
    for (size_t i = line + 1; i < partners.size() && found.size() == before; ++i)
      if (partners[i]) found.push_back(*partners[i]);
    return found;
  }

  const Tokens& paper_;
  const Tokens& draft_;
  Alignment found_ = {};
};

}  // namespace

Alignment aligned(const Tokens& paper, const Tokens& draft) {
  return WordAligner(paper, draft).run();
}

}  // namespace campaign
