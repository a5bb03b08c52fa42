// Every fact of the paper is looked for at its place in the draft.
#include "proof/comparison.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/text.hpp"
#include "proof/characters.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

/// Of a longer fact only the part is told that differs, with some words around it.
constexpr size_t kLong = 8;
constexpr size_t kAround = 2;

/// What people are meant to put into words of their own: only its numbers are compared.
bool is_prose(const Fact& fact) {
  return fact.name == "summary" || fact.name == "duties" || fact.name.ends_with(".duties");
}

bool is_name(const Fact& fact) { return fact.name == "name" || fact.name.ends_with(".name"); }

bool has_digit(std::string_view key) {
  return key.find_first_of("0123456789") != std::string_view::npos;
}

/// Nothing but blanks stands between two words of a line.
bool adjoins(const Token& first, const Token& second) {
  const auto* end = first.text.data() + first.text.size();
  const auto between = std::string_view(end, static_cast<size_t>(second.text.data() - end));
  return first.line == second.line && trim(between).empty();
}

std::string_view spanned(const Token& first, const Token& last) {
  const auto* end = last.text.data() + last.text.size();
  return {first.text.data(), static_cast<size_t>(end - first.text.data())};
}

bool makes_another_post(const Token& token) {
  constexpr std::array<std::string_view, 5> kWords = {"phó", "quyền", "nguyên", "cựu", "trợ"};
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

std::string plainly(std::string_view text) {
  std::string plain;
  for (const char c : without_marks(text)) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (c == '\\' || c == '*' || (blank && (plain.empty() || plain.back() == ' '))) continue;
    plain += blank ? ' ' : c;
  }
  return std::string(trim(plain));
}

Comparison::Comparison(const DataPaper& paper, std::string_view draft)
    : facts_(*paper.facts),
      paper_(tokens_of(paper.text)),
      draft_(tokens_of(draft)),
      alignment_(aligned(paper_, draft_)),
      told_lines_(paper_.lines.size()) {
  for (const auto& [number, words] : places_of_facts()) look_at(number, words);
}

std::vector<std::pair<uint32_t, Comparison::Words>> Comparison::places_of_facts() const {
  std::vector<std::pair<uint32_t, Words>> places;
  std::map<uint32_t, size_t> last;
  for (size_t i = 0; i < paper_.all.size(); ++i)
    for (const auto number : paper_.all[i].facts) {
      const auto known = last.find(number);
      const bool goes_on = known != last.end() &&
                           (!facts_[number].chosen || places[known->second].second.back() + 1 == i);
      if (goes_on) {
        places[known->second].second.push_back(i);
        continue;
      }
      last[number] = places.size();
      places.emplace_back(number, Words{i});
    }
  return places;
}

void Comparison::look_at(uint32_t number, const Words& words) {
  Words missing;
  for (const auto i : words)
    if (!alignment_.to_draft[i]) missing.push_back(i);
  const bool prose = is_prose(facts_[number]);
  if (prose) std::erase_if(missing, [&](size_t i) { return !has_digit(paper_.all[i].key); });
  if (missing.empty()) {
    const auto longer = prose ? Words{} : extended(words);
    if (longer.empty()) return;
    const auto where = spanned(draft_.all[longer.front()], draft_.all[longer.back()]);
    add({Difference::Kind::differs, owned(number, paper_.all[words.front()].line), where,
         plainly(where), should(words)});
    return;
  }
  if (tell_line_gone(paper_.all[missing.front()].line) || stands_elsewhere(words)) return;
  if (words.size() <= kLong && !prose) return tell(number, words, missing);
  for (size_t first = 0, next = 0; first < missing.size(); first = next) {
    for (next = first + 1; next < missing.size() && missing[next] == missing[next - 1] + 1;) ++next;
    const Words run(missing.begin() + static_cast<long>(first),
                    missing.begin() + static_cast<long>(next));
    Words around;
    const size_t margin = prose ? 0 : kAround;
    for (const auto i : words)
      if (i + margin >= run.front() && i <= run.back() + margin) around.push_back(i);
    tell(number, around, run);
  }
}

/// The words of the draft that are the fact and more than it; none when it stands as it is.
Comparison::Words Comparison::extended(const Words& words) const {
  const size_t first = *alignment_.to_draft[words.front()];
  const size_t last = *alignment_.to_draft[words.back()];
  const auto& all = draft_.all;
  const auto free = [&](size_t i) { return i < all.size() && !alignment_.used[i]; };
  const bool name = is_name(facts_[paper_.all[words.front()].facts.front()]);
  if (first > 0 && free(first - 1) && adjoins(all[first - 1], all[first]) &&
      (makes_another_post(all[first - 1]) || (name && makes_another_name(all[first - 1], true))))
    return {first - 1, last};
  if (name && free(last + 1) && adjoins(all[last], all[last + 1]) &&
      makes_another_name(all[last + 1], false))
    return {first, last + 1};
  const bool together = words.back() - words.front() + 1 == words.size();
  if (together && last - first + 1 > words.size() && all[first].line == all[last].line)
    return {first, last};
  return {};
}

/// Told once for all that the line said, by its name if it has one.
bool Comparison::tell_line_gone(size_t line) {
  const auto [first, behind] = paper_.lines[line];
  size_t kept = 0;
  for (size_t i = first; i < behind; ++i) kept += alignment_.to_draft[i].has_value();
  if (alignment_.line_of[line] || kept * 3 > behind - first) return false;
  if (told_lines_[line]) return true;
  told_lines_[line] = true;
  size_t best = behind;
  for (size_t i = behind; i-- > first;) {
    const auto& facts = paper_.all[i].facts;
    const bool named = best < behind && is_name(facts_[paper_.all[best].facts.front()]);
    if (!facts.empty() && (!named || is_name(facts_[facts.front()]))) best = i;
  }
  const auto number = paper_.all[best].facts.front();
  Words words;
  for (size_t i = best; i < behind; ++i)
    if (!paper_.all[i].facts.empty() && paper_.all[i].facts.front() == number) words.push_back(i);
  size_t before = line;
  while (before > 0 &&
         !(alignment_.line_of[before] && draft_.lines[*alignment_.line_of[before]].first <
                                             draft_.lines[*alignment_.line_of[before]].second))
    --before;
  const size_t place = alignment_.line_of[before].value_or(0);
  add({Difference::Kind::line_gone,
       owned(number, line),
       trim(draft_.texts[place]),
       {},
       should(words)});
  return true;
}

/// Words that somebody moved within the draft say what they said.
bool Comparison::stands_elsewhere(const Words& words) {
  if (words.size() < 2) return false;
  for (size_t at = 0; at + words.size() <= draft_.all.size(); ++at) {
    size_t same = 0;
    while (same < words.size() && !alignment_.used[at + same] &&
           says(draft_.all[at + same], paper_.all[words[same]]))
      ++same;
    if (same < words.size()) continue;
    std::fill_n(alignment_.used.begin() + static_cast<long>(at), same, true);
    return true;
  }
  return false;
}

void Comparison::tell(uint32_t number, const Words& words, const Words& changed) {
  bool empty = false;
  const auto where = in_draft(words, changed, empty);
  const bool prose = is_prose(facts_[number]);
  if (prose && (empty || changed.size() > 1 || !has_digit(where) ||
                where.find(' ') != std::string_view::npos))
    return;
  add({empty ? Difference::Kind::gone : Difference::Kind::differs,
       owned(number, paper_.all[words.front()].line), where, empty ? "" : plainly(where),
       should(words)});
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
  empty = first == last || last - first > 2 * words.size() + 4;
  if (empty) {
    const size_t near = inside(left) ? *left : inside(right) ? *right : own_first;
    return draft_.all[near].text;
  }
  if (inside(to_draft[words.front()])) first = std::min(first, *to_draft[words.front()]);
  if (inside(to_draft[words.back()])) last = std::max(last, *to_draft[words.back()] + 1);
  return spanned(draft_.all[first], draft_.all[last - 1]);
}

std::string Comparison::should(const Words& words) const {
  std::string text;
  for (size_t k = 0; k < words.size(); ++k) {
    const auto& token = paper_.all[words[k]];
    const bool joined =
        k > 0 && words[k] == words[k - 1] + 1 && token.line == paper_.all[words[k - 1]].line;
    if (!joined) {
      text += (k == 0 ? "" : " ") + plainly(token.text);
      continue;
    }
    const auto pair = spanned(paper_.all[words[k - 1]], token);
    text += without_marks(pair.substr(paper_.all[words[k - 1]].text.size()));
  }
  return plainly(text);
}

/// A word such as `Ông` belongs to who is named beside it.
Fact Comparison::owned(uint32_t number, size_t line) const {
  Fact fact = facts_[number];
  for (size_t i = paper_.lines[line].first; i < paper_.lines[line].second; ++i)
    for (const auto other : paper_.all[i].facts)
      if (fact.owner.empty()) fact.owner = facts_[other].owner;
  return fact;
}

void Comparison::add(Difference difference) {
  for (const auto& told : differences_)
    if (told.where.data() == difference.where.data() && told.should == difference.should) return;
  differences_.push_back(std::move(difference));
}

}  // namespace campaign
