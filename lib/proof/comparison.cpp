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
constexpr size_t kAround = 1;

/// What people are meant to put into words of their own: only its numbers are compared.
bool is_prose(const Fact& fact) {
  return fact.name == "summary" || fact.name == "duties" || fact.name.ends_with(".duties");
}

bool has_digit(std::string_view key) {
  return key.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace

bool is_name(const Fact& fact) { return fact.name == "name" || fact.name.ends_with(".name"); }

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
  const auto own = alignment_.line_of[paper_.all[words.front()].line];
  for (size_t at = 0; at + words.size() <= draft_.all.size(); ++at) {
    size_t same = 0;
    while (same < words.size() && !alignment_.used[at + same] &&
           says(draft_.all[at + same], paper_.all[words[same]]))
      ++same;
    if (same < words.size()) continue;
    const size_t line = draft_.all[at].line;
    if (line != own && alignment_.line_used[line]) continue;  // there they say it of another
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
