// Where the words of a fact are in a draft, and what has replaced them.
#include "proof/compare/draft_place.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/title.hpp"

namespace campaign {
namespace {

/// `KT.` and the like: the authority by which somebody signs.
bool is_power(const Token& token) {
  static const Phrase kPowers = phrase_of("kt q tl tuq tm");
  return is_one_of(token, kPowers);
}

/// `Phó`, and other words that reverse the meaning of a fact.
bool changes_meaning(const Token& token) {
  static const Phrase kWords = phrase_of("phó quyền nguyên cựu trợ không chưa");
  return is_one_of(token, kWords);
}

/// A capitalised word next to a name makes it another one; titles and degrees do not.
bool changes_name(const Token& token, bool before) {
  static const Phrase kTitles = phrase_of("ông bà cô chị anh");
  return !(before && is_one_of(token, kTitles)) && begins_with_capital(token.text) &&
         degree_in(token.text).empty() && degree_in(std::string(token.text) + ".").empty();
}

/// A text much longer than the fact does not replace it.
bool is_about_as_long(Range range, const Words& words) {
  return range.second - range.first <= 2 * words.size() + 4;
}

bool is_within(std::optional<size_t> word, Range line) {
  return word && *word >= line.first && *word < line.second;
}

/// Unaligned words in a line of the draft, between the nearest aligned ones.
struct Gap {
  std::optional<size_t> left, right;  ///< aligned words; none at the start or end of the line
  Range free = {};
};

Gap gap_around(const Comparison& comparison, const Words& changed, Range line) {
  const auto& to_draft = comparison.alignment.to_draft;
  const auto [first, stop] = comparison.paper.lines[comparison.paper.all[changed.front()].line];
  size_t before = changed.front(), next = changed.back() + 1;
  while (before > first && !to_draft[before - 1]) --before;
  while (next < stop && !to_draft[next]) ++next;
  Gap gap;
  if (before > first && is_within(to_draft[before - 1], line)) gap.left = to_draft[before - 1];
  if (next < stop && is_within(to_draft[next], line)) gap.right = to_draft[next];
  gap.free = {gap.left ? *gap.left + 1 : line.first, gap.right.value_or(line.second)};
  auto& [start, end] = gap.free;
  while (start < end && !comparison.is_new(start)) ++start;
  while (end > start && !comparison.is_new(end - 1)) --end;
  return gap;
}

/// What remains of a fact in a line of the draft, with the new words that adjoin it.
Range kept_range(const Comparison& comparison, const Words& words, Range line) {
  Range kept = {line.second, line.first};
  for (const auto i : words) {
    const auto at = comparison.alignment.to_draft[i];
    if (is_within(at, line)) kept = {std::min(kept.first, *at), std::max(kept.second, *at + 1)};
  }
  auto& [first, stop] = kept;
  if (first >= stop || !is_about_as_long(kept, words)) return {0, 0};
  const auto& draft = comparison.draft.all;
  while (first > line.first && comparison.is_new(first - 1) &&
         adjoins(draft[first - 1], draft[first]))
    --first;
  while (stop < line.second && comparison.is_new(stop) && adjoins(draft[stop - 1], draft[stop]))
    ++stop;
  return kept;
}

/// The line of the draft that is paired with a line of the paper, or shares words with it.
size_t line_in_draft(const Comparison& comparison, size_t line) {
  if (const auto index = comparison.alignment.line_of[line]) return *index;
  for (size_t i = comparison.paper.lines[line].first; i < comparison.paper.lines[line].second; ++i)
    if (const auto word = comparison.alignment.to_draft[i]) return comparison.draft.all[*word].line;
  return 0;
}

}  // namespace

DraftPlace place_in_draft(const Comparison& comparison, const Words& words, const Words& changed) {
  const auto& draft = comparison.draft;
  const auto index = line_in_draft(comparison, comparison.paper.all[changed.front()].line);
  const Range line = draft.lines[index];
  if (line.first == line.second) return {trim(draft.texts[index])};
  const auto gap = gap_around(comparison, changed, line);
  const bool replaced = gap.free.first < gap.free.second && is_about_as_long(gap.free, words);
  const auto kept = kept_range(comparison, words, line);
  Range place = replaced ? gap.free : kept;
  if (place.first == place.second)
    return {draft.all[gap.left ? *gap.left : gap.right.value_or(line.first)].text};
  if (kept.first < kept.second)
    place = {std::min(place.first, kept.first), std::max(place.second, kept.second)};
  return {spanned(draft.all[place.first], draft.all[place.second - 1]), true};
}

Words extended(const Comparison& comparison, const Words& words) {
  const size_t first = *comparison.alignment.to_draft[words.front()];
  const size_t last = *comparison.alignment.to_draft[words.back()];
  const auto& draft = comparison.draft.all;
  const bool name = is_name(comparison.facts[comparison.paper.all[words.front()].facts.front()]);
  const auto extends = [&](size_t word, size_t at, bool before) {
    if (before && comparison.is_new(word) && is_power(draft[word]) &&
        draft[word].line == draft[at].line)
      return true;
    return comparison.is_new(word) &&
           adjoins(draft[std::min(word, at)], draft[std::max(word, at)]) &&
           ((before && changes_meaning(draft[word])) ||
            (name && changes_name(draft[word], before)));
  };
  if (first > 0 && extends(first - 1, first, true)) return {first - 1, last};
  if (last + 1 < draft.size() && extends(last + 1, last, false)) return {first, last + 1};
  const bool together = words.back() - words.front() + 1 == words.size();
  const bool one_line = draft[first].line == draft[last].line;
  if (together && one_line && last >= first + words.size()) return {first, last};
  return {};
}

bool is_in_other_case(const Comparison& comparison, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](size_t i) {
    const auto right = without_marks(comparison.paper.all[i].text);
    const auto written = comparison.draft.all[*comparison.alignment.to_draft[i]].text;
    const bool capitals = all_capitals(written) && character_count(written) > 1;
    return begins_with_capital(right) != begins_with_capital(written) ||
           (capitals && !all_capitals(right));
  });
}

std::string should(const Comparison& comparison, const Words& words) {
  std::string text;
  for (size_t k = 0; k < words.size(); ++k) {
    const auto& token = comparison.paper.all[words[k]];
    const auto* before = k > 0 ? &comparison.paper.all[words[k - 1]] : nullptr;
    const bool joined = before && words[k] == words[k - 1] + 1 && token.line == before->line;
    if (joined)
      text += without_marks(spanned(*before, token).substr(before->text.size()));
    else
      text += (before ? " " : "") + plainly(token.text);
  }
  return plainly(text);
}

}  // namespace campaign
