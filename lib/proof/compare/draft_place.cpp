// Where the words of a fact stand in a draft, and what stands there instead.
#include "proof/compare/draft_place.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

/// `KT.` and the like: by what power somebody signs.
bool is_power(const Token& token) {
  static const Phrase kPowers = phrase_of("kt q tl tuq tm");
  return is_one_of(token, kPowers);
}

/// `Phó`, and what turns a fact into its contrary.
bool makes_another_thing(const Token& token) {
  static const Phrase kWords = phrase_of("phó quyền nguyên cựu trợ không chưa");
  return is_one_of(token, kWords);
}

/// A capital that joins a name makes it another; titles and degrees do not.
bool makes_another_name(const Token& token, bool before) {
  static const Phrase kTitles = phrase_of("ông bà cô chị anh");
  return !(before && is_one_of(token, kTitles)) && begins_with_capital(token.text) &&
         degree_in(token.text).empty() && degree_in(std::string(token.text) + ".").empty();
}

/// Much more than what should stand there is no replacement of it.
bool is_about_as_long(Range range, const Words& words) {
  return range.second - range.first <= 2 * words.size() + 4;
}

bool is_within(std::optional<size_t> word, Range line) {
  return word && *word >= line.first && *word < line.second;
}

/// The words of a line of the draft that are no other's, between the nearest that have partners.
struct Gap {
  std::optional<size_t> left, right;  ///< words of the draft; none: its line begins or ends there
  Range free = {};
};

Gap gap_around(const Comparison& all, const Words& changed, Range line) {
  const auto& to_draft = all.alignment.to_draft;
  const auto [first, stop] = all.paper.lines[all.paper.all[changed.front()].line];
  size_t before = changed.front(), next = changed.back() + 1;
  while (before > first && !to_draft[before - 1]) --before;
  while (next < stop && !to_draft[next]) ++next;
  Gap gap;
  if (before > first && is_within(to_draft[before - 1], line)) gap.left = to_draft[before - 1];
  if (next < stop && is_within(to_draft[next], line)) gap.right = to_draft[next];
  gap.free = {gap.left ? *gap.left + 1 : line.first, gap.right.value_or(line.second)};
  auto& [start, end] = gap.free;
  while (start < end && !all.is_new(start)) ++start;
  while (end > start && !all.is_new(end - 1)) --end;
  return gap;
}

/// What is left of a fact in a line of the draft, with what was put beside it.
Range kept_words(const Comparison& all, const Words& words, Range line) {
  Range kept = {line.second, line.first};
  for (const auto i : words) {
    const auto at = all.alignment.to_draft[i];
    if (is_within(at, line)) kept = {std::min(kept.first, *at), std::max(kept.second, *at + 1)};
  }
  auto& [first, stop] = kept;
  if (first >= stop || !is_about_as_long(kept, words)) return {0, 0};
  const auto& draft = all.draft.all;
  while (first > line.first && all.is_new(first - 1) && adjoins(draft[first - 1], draft[first]))
    --first;
  while (stop < line.second && all.is_new(stop) && adjoins(draft[stop - 1], draft[stop])) ++stop;
  return kept;
}

/// The line of the draft that stands for a line of the paper, or has words of it.
size_t line_in_draft(const Comparison& all, size_t line) {
  if (const auto own = all.alignment.line_of[line]) return *own;
  for (size_t i = all.paper.lines[line].first; i < all.paper.lines[line].second; ++i)
    if (const auto word = all.alignment.to_draft[i]) return all.draft.all[*word].line;
  return 0;
}

}  // namespace

DraftPlace place_in_draft(const Comparison& all, const Words& words, const Words& changed) {
  const auto& draft = all.draft;
  const auto own = line_in_draft(all, all.paper.all[changed.front()].line);
  const Range line = draft.lines[own];
  if (line.first == line.second) return {trim(draft.texts[own])};
  const auto gap = gap_around(all, changed, line);
  const bool replaced = gap.free.first < gap.free.second && is_about_as_long(gap.free, words);
  const auto kept = kept_words(all, words, line);
  Range place = replaced ? gap.free : kept;
  if (place.first == place.second)
    return {draft.all[gap.left ? *gap.left : gap.right.value_or(line.first)].text};
  if (kept.first < kept.second)
    place = {std::min(place.first, kept.first), std::max(place.second, kept.second)};
  return {spanned(draft.all[place.first], draft.all[place.second - 1]), true};
}

Words extended(const Comparison& all, const Words& words) {
  const size_t first = *all.alignment.to_draft[words.front()];
  const size_t last = *all.alignment.to_draft[words.back()];
  const auto& draft = all.draft.all;
  const bool name = is_name(all.facts[all.paper.all[words.front()].facts.front()]);
  const auto joins = [&](size_t word, size_t at, bool before) {
    if (before && all.is_new(word) && is_power(draft[word]) && draft[word].line == draft[at].line)
      return true;
    return all.is_new(word) && adjoins(draft[std::min(word, at)], draft[std::max(word, at)]) &&
           ((before && makes_another_thing(draft[word])) ||
            (name && makes_another_name(draft[word], before)));
  };
  if (first > 0 && joins(first - 1, first, true)) return {first - 1, last};
  if (last + 1 < draft.size() && joins(last + 1, last, false)) return {first, last + 1};
  const bool together = words.back() - words.front() + 1 == words.size();
  const bool one_line = draft[first].line == draft[last].line;
  if (together && one_line && last >= first + words.size()) return {first, last};
  return {};
}

bool is_in_other_case(const Comparison& all, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](size_t i) {
    const auto right = without_marks(all.paper.all[i].text);
    const auto written = all.draft.all[*all.alignment.to_draft[i]].text;
    const bool loud = all_capitals(written) && character_count(written) > 1;
    return begins_with_capital(right) != begins_with_capital(written) ||
           (loud && !all_capitals(right));
  });
}

std::string should(const Comparison& all, const Words& words) {
  std::string text;
  for (size_t k = 0; k < words.size(); ++k) {
    const auto& token = all.paper.all[words[k]];
    const auto* before = k > 0 ? &all.paper.all[words[k - 1]] : nullptr;
    const bool joined = before && words[k] == words[k - 1] + 1 && token.line == before->line;
    if (joined)
      text += without_marks(spanned(*before, token).substr(before->text.size()));
    else
      text += (before ? " " : "") + plainly(token.text);
  }
  return plainly(text);
}

}  // namespace campaign
