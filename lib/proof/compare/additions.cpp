// Claims of a draft that its paper does not make at the same place.
#include "proof/compare/additions.hpp"

#include <algorithm>
#include <set>

#include "proof/characters.hpp"

namespace campaign {
namespace {

/// How free people are to write what stands at a place of a draft.
enum class Region { kept, worded, filled, added };

class AdditionFinder {
 public:
  AdditionFinder(const Comparison& all, const Claims& claims) : all_(all), claims_(claims) {}

  std::vector<Addition> run() && {
    for (size_t line = 0; line < all_.draft.lines.size(); ++line)
      if (has_new_words(all_.draft.lines[line])) check(line);
    return std::move(found_);
  }

 private:
  bool has_new_words(Range words) const {
    for (size_t i = words.first; i < words.second; ++i)
      if (all_.is_new(i)) return true;
    return false;
  }

  void check(size_t line) {
    const auto lines = paper_lines(line);
    for (const auto& claim : claims_.in(all_.draft, line))
      if (has_new_words(claim.words) && !is_said(claim.words, lines)) check(claim, line, lines);
  }

  void check(const Claim& claim, size_t line, const std::set<size_t>& lines) {
    const bool name = claim.kind == Claim::Kind::name;
    const bool award = claim.kind == Claim::Kind::award;
    const auto region = region_of(claim.words, line);
    const bool is_addition =
        region == Region::kept || (region == Region::worded && award) ||
        (region == Region::added && (award || claim.kind == Claim::Kind::money));
    const auto where =
        spanned(all_.draft.all[claim.words.first], all_.draft.all[claim.words.second - 1]);
    const bool document = claim.kind == Claim::Kind::document;
    if (is_addition && !is_repetition(claim, line))
      found_.push_back({Addition::Kind::claim, where, {}, document});
    if (name && region == Region::added && is_new_here(claim))
      found_.push_back({Addition::Kind::other, where});
    if (!name || (region != Region::worded && region != Region::filled)) return;
    if (auto whose = named_in(lines); !whose.empty())
      found_.push_back({Addition::Kind::other, where, std::move(whose)});
  }

  /// Of the data, and nowhere in the paper.
  bool is_new_here(const Claim& name) const {
    const auto words = untitled(name.words);
    if (!claims_.knows(all_.draft, words)) return false;
    if (!begins_with_capital(all_.draft.all[words.first].text)) return false;  // told otherwise
    for (size_t line = 0; line < all_.paper.lines.size(); ++line)
      if (is_in(line, words)) return false;
    return true;
  }

  /// A sentence of one's own may tell again whom the paper names, and how the vote on them was.
  bool is_repetition(const Claim& claim, size_t line) const {
    constexpr size_t kSentence = 4;
    if (claim.kind != Claim::Kind::name && claim.kind != Claim::Kind::count) return false;
    const auto [before, stop] = new_words_around(claim.words, all_.draft.lines[line]);
    const size_t others = stop - before - (claim.words.second - claim.words.first);
    if (others < kSentence) return false;
    const auto whose = claim.kind == Claim::Kind::count ? last_name(before, claim, line) : Range();
    for (size_t own = 0; own < all_.paper.lines.size(); ++own)
      if (is_in(own, untitled(claim.words)) && is_in(own, untitled(whose))) return true;
    return false;
  }

  Range new_words_around(Range words, Range line) const {
    while (words.first > line.first && all_.is_new(words.first - 1)) --words.first;
    while (words.second < line.second && all_.is_new(words.second)) ++words.second;
    return words;
  }

  /// Who was named before a count in the same sentence; no words when nobody was.
  Range last_name(size_t from, const Claim& count, size_t line) const {
    Range words = {0, 0};
    for (const auto& one : claims_.in(all_.draft, line))
      if (one.kind == Claim::Kind::name && one.words.first >= from &&
          one.words.second <= count.words.first)
        words = one.words;
    return words;
  }

  Range untitled(Range words) const {
    static const Phrase kTitles = phrase_of("ông bà");
    const bool titled =
        words.first < words.second && is_one_of(all_.draft.all[words.first], kTitles);
    return {words.first + titled, words.second};
  }

  /// Words of the draft stand in a line of the paper.
  bool is_in(size_t paper_line, Range words) const {
    const auto at = [](const Tokens& text, size_t i) {
      return text.all.begin() + static_cast<long>(i);
    };
    const auto [first, stop] = all_.paper.lines[paper_line];
    const auto same = [](const Token& paper, const Token& draft) { return says(draft, paper); };
    const auto end = at(all_.paper, stop);
    return words.first == words.second ||
           std::search(at(all_.paper, first), end, at(all_.draft, words.first),
                       at(all_.draft, words.second), same) != end;
  }

  /// The lines of the paper that a line of the draft has words of.
  std::set<size_t> paper_lines(size_t line) const {
    std::set<size_t> lines;
    if (const auto own = all_.alignment.line_from[line]) lines.insert(*own);
    for (size_t i = all_.draft.lines[line].first; i < all_.draft.lines[line].second; ++i)
      if (const auto word = all_.alignment.to_paper[i]) lines.insert(all_.paper.all[*word].line);
    return lines;
  }

  /// The same words stand one behind the other in those lines, or begin there.
  bool is_said(Range words, const std::set<size_t>& lines) const {
    const auto first = all_.draft.all.begin() + static_cast<long>(words.first);
    const auto last = all_.draft.all.begin() + static_cast<long>(words.second);
    for (const auto line : lines) {
      const auto start = all_.paper.all.begin() + static_cast<long>(all_.paper.lines[line].first);
      const size_t next = std::min(line + 1, all_.paper.lines.size() - 1);
      const auto end = all_.paper.all.begin() + static_cast<long>(all_.paper.lines[next].second);
      const auto same = [](const Token& paper, const Token& draft) { return says(draft, paper); };
      if (std::search(start, end, first, last, same) != end) return true;
    }
    return false;
  }

  Region region_of(Range words, size_t line) const {
    if (all_.is_own_line(line)) return all_.is_in_filling(line) ? Region::filled : Region::added;
    const auto [before, stop] = paper_around(words, line);
    for (size_t i = before; i < stop; ++i)
      if (all_.is_filled_in(i)) return Region::filled;
    const bool prose = (before > 0 && is_of_prose(before - 1)) ||
                       (stop < all_.paper.all.size() && is_of_prose(stop));
    return prose ? Region::worded : Region::kept;
  }

  /// What of the paper stands between the nearest words of the line that both have.
  Range paper_around(Range words, size_t line) const {
    const auto [first, stop] = all_.draft.lines[line];
    const auto own = all_.alignment.line_from[line];
    const auto& to_paper = all_.alignment.to_paper;
    size_t left = words.first, right = words.second;
    while (left > first && !to_paper[left - 1]) --left;
    while (right < stop && !to_paper[right]) ++right;
    const Range set = own ? all_.paper.lines[*own] : Range{0, 0};
    return {left > first ? *to_paper[left - 1] + 1 : set.first,
            right < stop ? *to_paper[right] : set.second};
  }

  bool is_of_prose(size_t word) const {
    const auto& facts = all_.paper.all[word].facts;
    return std::any_of(facts.begin(), facts.end(),
                       [&](uint32_t number) { return is_prose(all_.facts[number]); });
  }

  /// Who some lines of the paper are about; nobody's when no name of a record stands in them.
  std::string named_in(const std::set<size_t>& lines) const {
    for (const auto line : lines)
      for (size_t i = all_.paper.lines[line].first; i < all_.paper.lines[line].second; ++i)
        for (const auto number : all_.paper.all[i].facts)
          if (const auto& fact = all_.facts[number]; fact.name == "name") return fact.raw;
    return {};
  }

  const Comparison& all_;
  const Claims& claims_;
  std::vector<Addition> found_ = {};
};

}  // namespace

std::vector<Addition> additions_in(const Comparison& comparison, const Claims& claims) {
  return AdditionFinder(comparison, claims).run();
}

}  // namespace campaign
