// Where the words of a fact stand in a draft, and what stands there instead.
#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/comparison.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

/// Nothing but blanks stands between two words of a line.
bool adjoins(const Token& first, const Token& second) {
  const auto* end = first.text.data() + first.text.size();
  const auto between = std::string_view(end, static_cast<size_t>(second.text.data() - end));
  return first.line == second.line && trim(between).empty();
}

/// `Phó`, and what turns a fact into its contrary.
bool makes_another_thing(const Token& token) {
  constexpr std::array<std::string_view, 7> kWords = {"phó", "quyền", "nguyên", "cựu",
                                                      "trợ", "không", "chưa"};
  return std::find(kWords.begin(), kWords.end(), token.key) != kWords.end();
}

/// A capital that joins a name makes it another; titles and degrees do not.
bool makes_another_name(const Token& token, bool before) {
  constexpr std::array<std::string_view, 5> kTitles = {"ông", "bà", "cô", "chị", "anh"};
  const bool title =
      before && std::find(kTitles.begin(), kTitles.end(), token.key) != kTitles.end();
  return !title && begins_with_capital(token.text) && degree_in(token.text).empty() &&
         degree_in(std::string(token.text) + ".").empty();
}

}  // namespace

/// The words of the draft that are the fact and more than it; none when it stands as it is.
Comparison::Words Comparison::extended(const Words& words) const {
  const size_t first = *alignment_.to_draft[words.front()];
  const size_t last = *alignment_.to_draft[words.back()];
  const auto& all = draft_.all;
  const auto free = [&](size_t i) { return i < all.size() && !alignment_.used[i]; };
  const bool name = is_name(facts_[paper_.all[words.front()].facts.front()]);
  if (first > 0 && free(first - 1) && adjoins(all[first - 1], all[first]) &&
      (makes_another_thing(all[first - 1]) || (name && makes_another_name(all[first - 1], true))))
    return {first - 1, last};
  if (name && free(last + 1) && adjoins(all[last], all[last + 1]) &&
      makes_another_name(all[last + 1], false))
    return {first, last + 1};
  const bool together = words.back() - words.front() + 1 == words.size();
  if (together && last - first + 1 > words.size() && all[first].line == all[last].line)
    return {first, last};
  return {};
}

/// Its first words, enough to know it by.
std::string_view Comparison::beginning_of(size_t line) const {
  constexpr size_t kWords = 5;
  const auto [first, behind] = draft_.lines[line];
  if (first == behind) return trim(draft_.texts[line]);
  return spanned(draft_.all[first], draft_.all[std::min(first + kWords, behind) - 1]);
}

size_t Comparison::any_in_draft(size_t line) const {
  for (size_t i = paper_.lines[line].first; i < paper_.lines[line].second; ++i)
    if (alignment_.to_draft[i]) return *alignment_.to_draft[i];
  return 0;
}

/// What stands in the draft where these words of the paper should; when nothing does, the word
/// before.
std::string_view Comparison::in_draft(const Words& words, const Words& changed, bool& empty) const {
  const auto& to_draft = alignment_.to_draft;
  const size_t line = paper_.all[changed.front()].line;
  size_t before = changed.front(), behind = changed.back();
  const auto [line_first, line_behind] = paper_.lines[line];
  while (before > line_first && !to_draft[before - 1]) --before;
  while (behind + 1 < line_behind && !to_draft[behind + 1]) ++behind;
  const auto left = before > line_first ? to_draft[before - 1] : std::nullopt;
  const auto right = behind + 1 < line_behind ? to_draft[behind + 1] : std::nullopt;
  const auto other = alignment_.line_of[line];
  const size_t own = other ? *other : draft_.all[any_in_draft(line)].line;
  const auto [own_first, own_behind] = draft_.lines[own];
  const auto inside = [&](std::optional<size_t> i) {
    return i && *i >= own_first && *i < own_behind;
  };
  size_t first = inside(left) ? *left + 1 : own_first;
  size_t last = inside(right) ? *right : own_behind;
  while (first < last && alignment_.used[first]) ++first;
  while (last > first && alignment_.used[last - 1]) --last;
  const bool replaced = first < last && last - first <= 2 * words.size() + 4;
  Range kept = kept_words(words, {own_first, own_behind});
  if (!replaced) std::tie(first, last) = kept;
  empty = first == last;
  if (empty) {
    const size_t near = inside(left) ? *left : inside(right) ? *right : own_first;
    return draft_.all[near].text;
  }
  if (kept.first < kept.second) {
    first = std::min(first, kept.first);
    last = std::max(last, kept.second);
  }
  return spanned(draft_.all[first], draft_.all[last - 1]);
}

/// What is left of a fact in a line of the draft, with what was put beside it.
Comparison::Range Comparison::kept_words(const Words& words, Range line) const {
  Range kept = {line.second, line.first};
  for (const auto i : words) {
    const auto at = alignment_.to_draft[i].value_or(line.second);
    if (at < line.first || at >= line.second) continue;
    kept = {std::min(kept.first, at), std::max(kept.second, at + 1)};
  }
  if (kept.first >= kept.second || kept.second - kept.first > 2 * words.size() + 4) return {0, 0};
  const auto& all = draft_.all;
  while (kept.first > line.first && !alignment_.used[kept.first - 1] &&
         adjoins(all[kept.first - 1], all[kept.first]))
    --kept.first;
  while (kept.second < line.second && !alignment_.used[kept.second] &&
         adjoins(all[kept.second - 1], all[kept.second]))
    ++kept.second;
  return kept;
}

}  // namespace campaign
