// Every fact of the paper is looked for at its place in the draft.
#include "proof/compare/differences.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "proof/compare/draft_place.hpp"

namespace campaign {
namespace {

/// Of a longer fact only the part is told that differs, with some words around it.
constexpr size_t kLong = 8;
constexpr size_t kAround = 1;

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

struct FactPlace {
  uint32_t number;  ///< of the fact
  Words words;      ///< of the paper
};

/// A fact may stand in several lines.
std::vector<FactPlace> places_of_facts(const Comparison& all) {
  std::vector<FactPlace> places;
  std::map<uint32_t, size_t> last;
  for (size_t i = 0; i < all.paper.all.size(); ++i)
    for (const auto number : all.paper.all[i].facts) {
      const auto known = last.find(number);
      if (known == last.end()) {
        last[number] = places.size();
        places.push_back({number, {}});
      }
      places[last[number]].words.push_back(i);
    }
  return places;
}

/// Words one behind the other, or with no more than so many others between them.
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
  explicit DifferenceFinder(Comparison& all) : all_(all), alignment_(all.alignment) {}

  std::vector<Difference> run() && {
    for (const auto& place : places_of_facts(all_)) compare_fact(place);
    return std::move(found_);
  }

 private:
  void compare_fact(const FactPlace& place) {
    const bool prose = is_prose(all_.facts[place.number]);
    const auto missing = missing_of(place, prose);
    if (missing.empty()) {
      if (!prose) compare_whole(place);
      return;
    }
    if (is_line_gone(line_of(missing)) || stands_elsewhere(place.words)) return;
    if (prose) return compare_numbers(place, missing);
    if (place.words.size() <= kLong) return report(place.number, place.words, missing);
    for (const auto& run : runs_of(missing, 2 * kAround))
      report(place.number, around(place.words, run), run);
  }

  Words missing_of(const FactPlace& place, bool prose) const {
    Words missing;
    for (const auto i : place.words)
      if (!alignment_.to_draft[i] && (!prose || has_digit(all_.paper.all[i].key)))
        missing.push_back(i);
    return missing;
  }

  /// All its words are there: perhaps with others, or without capitals.
  void compare_whole(const FactPlace& place) {
    const auto longer = extended(all_, place.words);
    if (!longer.empty() && place.words.size() > 2 * kLong) return report_inserted(place, longer);
    if (!longer.empty()) return add(Difference::Kind::differs, place, longer);
    Words words;
    for (const auto i : place.words) words.push_back(*alignment_.to_draft[i]);
    if (is_in_other_cell(place.words.front(), words.front()))
      return add(Difference::Kind::in_other_cell, place, words);
    if (is_name(all_.facts[place.number]) && is_in_other_case(all_, place.words))
      add(Difference::Kind::spelled, place, words);
  }

  /// In the same row of a table as wide as it was.
  bool is_in_other_cell(size_t paper_word, size_t draft_word) const {
    const auto& paper = all_.paper.all[paper_word];
    const auto& draft = all_.draft.all[draft_word];
    return alignment_.line_of[paper.line] == draft.line && paper.cell != draft.cell &&
           all_.paper.cells[paper.line] == all_.draft.cells[draft.line];
  }

  /// Of a long fact only the words that were put into it, with those around them.
  void report_inserted(const FactPlace& place, const Words& at) {
    size_t first = at.front(), last = at.back();
    while (first < last && !all_.is_new(first) && !all_.is_new(first + 1)) ++first;
    while (first < last && !all_.is_new(last) && !all_.is_new(last - 1)) --last;
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

  /// Of a text that was worded anew only a number in the place of another.
  void compare_numbers(const FactPlace& place, const Words& missing) {
    for (const auto& run : runs_of(missing)) {
      const auto found = place_in_draft(all_, run, run);
      const bool number = has_digit(found.text) && found.text.find(' ') == std::string_view::npos;
      if (run.size() == 1 && found.replaced && number) report(place.number, run, run);
    }
  }

  void report(uint32_t number, const Words& words, const Words& changed) {
    const auto found = place_in_draft(all_, words, changed);
    add({found.replaced ? Difference::Kind::differs : Difference::Kind::gone, all_.facts[number],
         found.text, found.replaced ? plainly(found.text) : "", should(all_, words)});
  }

  /// `at`: words of the draft.
  void add(Difference::Kind kind, const FactPlace& place, const Words& at) {
    const auto where = spanned(all_.draft.all[at.front()], all_.draft.all[at.back()]);
    add({kind, all_.facts[place.number], where, plainly(where), should(all_, place.words)});
  }

  void add(Difference difference) {
    for (const auto& known : found_)
      if (known.where.data() == difference.where.data() && known.should == difference.should)
        return;
    found_.push_back(std::move(difference));
  }

  size_t line_of(const Words& words) const { return all_.paper.all[words.front()].line; }

  /// Told once for all that the line said, by its name if it has one.
  bool is_line_gone(size_t line) {
    const auto [first, stop] = all_.paper.lines[line];
    size_t kept = 0;
    for (size_t i = first; i < stop; ++i) kept += alignment_.to_draft[i].has_value();
    if (alignment_.line_of[line] || kept * 3 > stop - first) return false;
    if (!reported_lines_.insert(line).second) return true;
    const auto words = words_that_name(line);
    const auto number = all_.paper.all[words.front()].facts.front();
    add({Difference::Kind::line_gone,
         all_.facts[number],
         text_before(line),
         {},
         should(all_, words)});
    return true;
  }

  /// The first name that the data gave to a line, else the first fact.
  Words words_that_name(size_t line) const {
    const auto [first, stop] = all_.paper.lines[line];
    const auto& words = all_.paper.all;
    const auto fact = [&](size_t i) { return words[i].facts.front(); };
    size_t best = stop;
    for (size_t i = first; i < stop; ++i) {
      if (words[i].facts.empty()) continue;
      const bool better = best == stop || is_name(all_.facts[fact(i)]);
      if (better && (best == stop || !is_name(all_.facts[fact(best)]))) best = i;
    }
    Words found;
    for (size_t i = best; i < stop; ++i)
      if (!words[i].facts.empty() && fact(i) == fact(best)) found.push_back(i);
    return found;
  }

  /// The line of the draft behind which a line of the paper should stand.
  std::string_view text_before(size_t line) const {
    while (line > 0 && !alignment_.line_of[line]) --line;
    return trim(all_.draft.texts[alignment_.line_of[line].value_or(0)]);
  }

  /// Words that somebody moved within the draft say what they said.
  bool stands_elsewhere(const Words& words) {
    if (words.size() < 2) return false;
    for (size_t at = 0; at + words.size() <= all_.draft.all.size(); ++at) {
      size_t same = 0;
      while (same < words.size() && all_.is_new(at + same) &&
             says(all_.draft.all[at + same], all_.paper.all[words[same]]))
        ++same;
      if (same < words.size() || is_of_another(at, line_of(words))) continue;
      for (size_t i = 0; i < same; ++i) alignment_.to_paper[at + i] = words[i];
      return true;
    }
    return false;
  }

  /// A line of the draft that stands for another line of the paper says it of another.
  bool is_of_another(size_t draft_word, size_t line) const {
    const size_t own = all_.draft.all[draft_word].line;
    return alignment_.line_from[own].value_or(line) != line;
  }

  Comparison& all_;
  Alignment& alignment_;
  std::set<size_t> reported_lines_ = {};
  std::vector<Difference> found_ = {};
};

}  // namespace

std::vector<Difference> differences_of(Comparison& comparison) {
  return DifferenceFinder(comparison).run();
}

}  // namespace campaign
