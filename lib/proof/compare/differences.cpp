// Compares every fact of the paper with its place in the draft.
#include "proof/compare/differences.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "proof/compare/draft_place.hpp"

namespace campaign {
namespace {

/// Of facts with more words, only the changed part is reported, with some words around it.
constexpr size_t kLong = 8;
constexpr size_t kAround = 1;

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

struct FactPlace {
  uint32_t number;  ///< of the fact
  Words words;      ///< of the paper
};

/// A fact may be in several lines.
std::vector<FactPlace> places_of_facts(const Comparison& comparison) {
  std::vector<FactPlace> places;
  std::map<uint32_t, size_t> last;
  for (size_t i = 0; i < comparison.paper.all.size(); ++i)
    for (const auto number : comparison.paper.all[i].facts) {
      const auto known = last.find(number);
      if (known == last.end()) {
        last[number] = places.size();
        places.push_back({number, {}});
      }
      places[last[number]].words.push_back(i);
    }
  return places;
}

/// Splits words into runs, with gaps of at most `between` other words in them.
std::vector<Words> runs_of(const Words& words, size_t between = 0) {
  std::vector<Words> runs;
  for (const auto i : words) {
    if (runs.empty() || runs.back().back() + 1 + between < i) runs.emplace_back();
    runs.back().push_back(i);
  }
  return runs;
}

class DifferenceFinder {
 public:
  explicit DifferenceFinder(Comparison& comparison)
      : comparison_(comparison), alignment_(comparison.alignment) {}

  std::vector<Difference> run() && {
    for (const auto& place : places_of_facts(comparison_)) compare_fact(place);
    return std::move(found_);
  }

 private:
  void compare_fact(const FactPlace& place) {
    const bool prose = is_prose(comparison_.facts[place.number]);
    const auto missing = missing_of(place, prose);
    if (missing.empty()) {
      if (!prose) compare_whole(place);
      return;
    }
    if (is_line_gone(line_of(missing)) || is_moved(place.words)) return;
    if (prose) return compare_numbers(place, missing);
    if (place.words.size() <= kLong) return report(place.number, place.words, missing);
    for (const auto& run : runs_of(missing, 2 * kAround))
      report(place.number, around(place.words, run), run);
  }

  Words missing_of(const FactPlace& place, bool prose) const {
    Words missing;
    for (const auto i : place.words)
      if (!alignment_.to_draft[i] && (!prose || has_digit(comparison_.paper.all[i].key)))
        missing.push_back(i);
    return missing;
  }

  /// For facts whose words are all there: finds words inserted, other cells and other case.
  void compare_whole(const FactPlace& place) {
    const auto longer = extended(comparison_, place.words);
    if (!longer.empty() && place.words.size() > 2 * kLong) return report_inserted(place, longer);
    if (!longer.empty()) return add(Difference::Kind::differs, place, longer);
    Words words;
    for (const auto i : place.words) words.push_back(*alignment_.to_draft[i]);
    if (is_in_other_cell(place.words.front(), words.front()))
      return add(Difference::Kind::in_other_cell, place, words);
    if (is_name(comparison_.facts[place.number]) && is_in_other_case(comparison_, place.words))
      add(Difference::Kind::spelled, place, words);
  }

  /// Only for rows with an unchanged number of cells.
  bool is_in_other_cell(size_t paper_word, size_t draft_word) const {
    const auto& paper = comparison_.paper.all[paper_word];
    const auto& draft = comparison_.draft.all[draft_word];
    return alignment_.line_of[paper.line] == draft.line && paper.cell != draft.cell &&
           comparison_.paper.cells[paper.line] == comparison_.draft.cells[draft.line];
  }

  /// Reports only the words that were inserted into a long fact, and their neighbours.
  void report_inserted(const FactPlace& place, const Words& at) {
    size_t first = at.front(), last = at.back();
    while (first < last && !comparison_.is_new(first) && !comparison_.is_new(first + 1)) ++first;
    while (first < last && !comparison_.is_new(last) && !comparison_.is_new(last - 1)) --last;
    Words words;
    for (const auto i : place.words)
      if (alignment_.to_draft[i] == first || alignment_.to_draft[i] == last) words.push_back(i);
    add(Difference::Kind::differs, {place.number, words}, {first, last});
  }

  static Words around(const Words& words, const Words& run) {
    Words near;
    for (const auto i : words)
      if (i + kAround >= run.front() && i <= run.back() + kAround) near.push_back(i);
    return near;
  }

  /// Of reworded prose, reports only numbers that were replaced by others.
  void compare_numbers(const FactPlace& place, const Words& missing) {
    for (const auto& run : runs_of(missing)) {
      const auto found = place_in_draft(comparison_, run, run);
      const bool number = has_digit(found.text) && found.text.find(' ') == std::string_view::npos;
      if (run.size() == 1 && found.replaced && number) report(place.number, run, run);
    }
  }

  void report(uint32_t number, const Words& words, const Words& changed) {
    const auto found = place_in_draft(comparison_, words, changed);
    add({found.replaced ? Difference::Kind::differs : Difference::Kind::gone,
         comparison_.facts[number], found.text, found.replaced ? plainly(found.text) : "",
         should(comparison_, words)});
  }

  /// `at`: words of the draft.
  void add(Difference::Kind kind, const FactPlace& place, const Words& at) {
    const auto where = spanned(comparison_.draft.all[at.front()], comparison_.draft.all[at.back()]);
    add({kind, comparison_.facts[place.number], where, plainly(where),
         should(comparison_, place.words)});
  }

  void add(Difference difference) {
    for (const auto& known : found_)
      if (known.where.data() == difference.where.data() && known.should == difference.should)
        return;
    found_.push_back(std::move(difference));
  }

  size_t line_of(const Words& words) const { return comparison_.paper.all[words.front()].line; }

  /// Reports a missing line once for all its facts, by its name if it has one.
  bool is_line_gone(size_t line) {
    const auto [first, stop] = comparison_.paper.lines[line];
    size_t kept = 0;
    for (size_t i = first; i < stop; ++i) kept += alignment_.to_draft[i].has_value();
    if (alignment_.line_of[line] || kept * 3 > stop - first) return false;
    if (!reported_lines_.insert(line).second) return true;
    const auto words = naming_tokens(line);
    const auto number = comparison_.paper.all[words.front()].facts.front();
    add({Difference::Kind::line_gone,
         comparison_.facts[number],
         text_before(line),
         {},
         should(comparison_, words)});
    return true;
  }

  /// The words of the first name among the facts of a line, else of its first fact.
  Words naming_tokens(size_t line) const {
    const auto [first, stop] = comparison_.paper.lines[line];
    const auto& words = comparison_.paper.all;
    const auto fact = [&](size_t i) { return words[i].facts.front(); };
    size_t best = stop;
    for (size_t i = first; i < stop; ++i) {
      if (words[i].facts.empty()) continue;
      const bool better = best == stop || is_name(comparison_.facts[fact(i)]);
      if (better && (best == stop || !is_name(comparison_.facts[fact(best)]))) best = i;
    }
    Words found;
    for (size_t i = best; i < stop; ++i)
      if (!words[i].facts.empty() && fact(i) == fact(best)) found.push_back(i);
    return found;
  }

  /// The line of the draft after which a line of the paper is missing.
  std::string_view text_before(size_t line) const {
    while (line > 0 && !alignment_.line_of[line]) --line;
    return trim(comparison_.draft.texts[alignment_.line_of[line].value_or(0)]);
  }

  /// Whether the words were moved within the draft; aligns them if so.
  bool is_moved(const Words& words) {
    if (words.size() < 2) return false;
    for (size_t at = 0; at + words.size() <= comparison_.draft.all.size(); ++at) {
      size_t same = 0;
      while (same < words.size() && comparison_.is_new(at + same) &&
             says(comparison_.draft.all[at + same], comparison_.paper.all[words[same]]))
        ++same;
      if (same < words.size() || is_in_other_line(at, line_of(words))) continue;
      for (size_t i = 0; i < same; ++i) alignment_.to_paper[at + i] = words[i];
      return true;
    }
    return false;
  }

  /// Whether the word is in a line that is paired with another line of the paper.
  bool is_in_other_line(size_t draft_word, size_t line) const {
    const size_t draft_line = comparison_.draft.all[draft_word].line;
    return alignment_.line_from[draft_line].value_or(line) != line;
  }

  Comparison& comparison_;
  Alignment& alignment_;
  std::set<size_t> reported_lines_ = {};
  std::vector<Difference> found_ = {};
};

}  // namespace

std::vector<Difference> differences_of(Comparison& comparison) {
  return DifferenceFinder(comparison).run();
}

}  // namespace campaign
