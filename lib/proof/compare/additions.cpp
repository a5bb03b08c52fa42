// Claims of a draft that its paper does not make at the same place.
#include "proof/compare/additions.hpp"

#include <algorithm>
#include <set>

#include "proof/characters.hpp"

namespace campaign {
namespace {

/// What may be changed at a place: nothing, prose, a placeholder, or an added line.
enum class Region { kept, worded, filled, added };

class AdditionFinder {
 public:
  AdditionFinder(const Comparison& comparison, const Claims& claims)
      : comparison_(comparison), claims_(claims) {}

  std::vector<Addition> run() && {
    for (size_t line = 0; line < comparison_.draft.lines.size(); ++line)
      if (is_new_line(comparison_.draft.lines[line])) check(line);
    return std::move(found_);
  }

 private:
  bool is_new_line(Range words) const {
    for (size_t i = words.first; i < words.second; ++i)
      if (comparison_.is_new(i)) return true;
    return false;
  }

  void check(size_t line) {
    const auto lines = paper_lines(line);
    for (const auto& claim : claims_.in(comparison_.draft, line))
      if (is_new_line(claim.words) && !is_contained_in(claim.words, lines))
        check(claim, line, lines);
  }

  void check(const Claim& claim, size_t line, const std::set<size_t>& lines) {
    const bool name = claim.kind == Claim::Kind::name;
    const bool award = claim.kind == Claim::Kind::award;
    const auto region = region_of(claim.words, line);
    const bool is_addition =
        region == Region::kept || (region == Region::worded && award) ||
        (region == Region::added && (award || claim.kind == Claim::Kind::money));
    const auto where = spanned(comparison_.draft.all[claim.words.first],
                               comparison_.draft.all[claim.words.second - 1]);
    const bool document = claim.kind == Claim::Kind::document;
    if (is_addition && !is_repetition(claim, line))
      found_.push_back({Addition::Kind::claim, where, {}, document});
    if (name && region == Region::added && is_new_here(claim))
      found_.push_back({Addition::Kind::other, where});
    if (!name || (region != Region::worded && region != Region::filled)) return;
    if (auto whose = named_in(lines); !whose.empty())
      found_.push_back({Addition::Kind::other, where, std::move(whose)});
  }

  /// Whether the data has a name that the paper does not.
  bool is_new_here(const Claim& name) const {
    const auto words = untitled(name.words);
    if (!claims_.knows(comparison_.draft, words)) return false;
    if (!begins_with_capital(comparison_.draft.all[words.first].text))
      return false;  // another check reports it
    for (size_t line = 0; line < comparison_.paper.lines.size(); ++line)
      if (is_in(line, words)) return false;
    return true;
  }

  /// An added sentence may repeat a name of the paper, or a count of votes on it.
  bool is_repetition(const Claim& claim, size_t line) const {
    constexpr size_t kSentence = 4;
    if (claim.kind != Claim::Kind::name && claim.kind != Claim::Kind::count) return false;
    const auto [before, stop] = new_words_around(claim.words, comparison_.draft.lines[line]);
    const size_t others = stop - before - (claim.words.second - claim.words.first);
    if (others < kSentence) return false;
    const auto whose =
        claim.kind == Claim::Kind::count ? name_before(before, claim, line) : Range();
    for (size_t paper_line = 0; paper_line < comparison_.paper.lines.size(); ++paper_line)
      if (is_in(paper_line, untitled(claim.words)) && is_in(paper_line, untitled(whose)))
        return true;
    return false;
  }

  Range new_words_around(Range words, Range line) const {
    while (words.first > line.first && comparison_.is_new(words.first - 1)) --words.first;
    while (words.second < line.second && comparison_.is_new(words.second)) ++words.second;
    return words;
  }

  /// The last name before a count in the same sentence; an empty range when there is none.
  Range name_before(size_t from, const Claim& count, size_t line) const {
    Range words = {0, 0};
    for (const auto& one : claims_.in(comparison_.draft, line))
      if (one.kind == Claim::Kind::name && one.words.first >= from &&
          one.words.second <= count.words.first)
        words = one.words;
    return words;
  }

  Range untitled(Range words) const {
    static const Phrase kTitles = phrase_of("ông bà");
    const bool titled =
        words.first < words.second && is_one_of(comparison_.draft.all[words.first], kTitles);
    return {words.first + titled, words.second};
  }

  /// Whether a line of the paper contains these words of the draft.
  bool is_in(size_t paper_line, Range words) const {
    const auto at = [](const Tokens& text, size_t i) {
      return text.all.begin() + static_cast<long>(i);
    };
    const auto [first, stop] = comparison_.paper.lines[paper_line];
    const auto same = [](const Token& paper, const Token& draft) { return says(draft, paper); };
    const auto end = at(comparison_.paper, stop);
    return words.first == words.second ||
           std::search(at(comparison_.paper, first), end, at(comparison_.draft, words.first),
                       at(comparison_.draft, words.second), same) != end;
  }

  /// Lines of the paper that share words with a line of the draft.
  std::set<size_t> paper_lines(size_t line) const {
    std::set<size_t> lines;
    if (const auto paired = comparison_.alignment.line_from[line]) lines.insert(*paired);
    for (size_t i = comparison_.draft.lines[line].first; i < comparison_.draft.lines[line].second;
         ++i)
      if (const auto word = comparison_.alignment.to_paper[i])
        lines.insert(comparison_.paper.all[*word].line);
    return lines;
  }

  /// Whether one of these lines contains the words in sequence, perhaps continued on the next line.
  bool is_contained_in(Range words, const std::set<size_t>& lines) const {
    const auto first = comparison_.draft.all.begin() + static_cast<long>(words.first);
    const auto last = comparison_.draft.all.begin() + static_cast<long>(words.second);
    for (const auto line : lines) {
      const auto start =
          comparison_.paper.all.begin() + static_cast<long>(comparison_.paper.lines[line].first);
      const size_t next = std::min(line + 1, comparison_.paper.lines.size() - 1);
      const auto end =
          comparison_.paper.all.begin() + static_cast<long>(comparison_.paper.lines[next].second);
      const auto same = [](const Token& paper, const Token& draft) { return says(draft, paper); };
      if (std::search(start, end, first, last, same) != end) return true;
    }
    return false;
  }

  Region region_of(Range words, size_t line) const {
    if (comparison_.is_own_line(line))
      return comparison_.is_in_filling(line) ? Region::filled : Region::added;
    const auto [before, stop] = paper_around(words, line);
    for (size_t i = before; i < stop; ++i)
      if (comparison_.is_filled_in(i)) return Region::filled;
    const bool prose = (before > 0 && is_of_prose(before - 1)) ||
                       (stop < comparison_.paper.all.size() && is_of_prose(stop));
    return prose ? Region::worded : Region::kept;
  }

  /// Words of the paper between the nearest aligned words of the line.
  Range paper_around(Range words, size_t line) const {
    const auto [first, stop] = comparison_.draft.lines[line];
    const auto paired = comparison_.alignment.line_from[line];
    const auto& to_paper = comparison_.alignment.to_paper;
    size_t left = words.first, right = words.second;
    while (left > first && !to_paper[left - 1]) --left;
    while (right < stop && !to_paper[right]) ++right;
    const Range paper_line = paired ? comparison_.paper.lines[*paired] : Range{0, 0};
    return {left > first ? *to_paper[left - 1] + 1 : paper_line.first,
            right < stop ? *to_paper[right] : paper_line.second};
  }

  bool is_of_prose(size_t word) const {
    const auto& facts = comparison_.paper.all[word].facts;
    return std::any_of(facts.begin(), facts.end(),
                       [&](uint32_t number) { return is_prose(comparison_.facts[number]); });
  }

  /// The first name among the facts of these lines; empty when there is none.
  std::string named_in(const std::set<size_t>& lines) const {
    for (const auto line : lines)
      for (size_t i = comparison_.paper.lines[line].first; i < comparison_.paper.lines[line].second;
           ++i)
        for (const auto number : comparison_.paper.all[i].facts)
          if (const auto& fact = comparison_.facts[number]; fact.name == "name") return fact.raw;
    return {};
  }

  const Comparison& comparison_;
  const Claims& claims_;
  std::vector<Addition> found_ = {};
};

}  // namespace

std::vector<Addition> additions_in(const Comparison& comparison, const Claims& claims) {
  return AdditionFinder(comparison, claims).run();
}

}  // namespace campaign
