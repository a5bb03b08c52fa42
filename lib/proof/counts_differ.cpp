// Compares the counts in a letter with its lists.
#include <algorithm>

#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/numbered_lists.hpp"

namespace campaign {
namespace {

struct Claim {
  Counted kind;
  std::string_view where;  ///< `02 tập thể`
  int count = 0;
};

/// The digits before `at`, skipping blanks and the number in words: `02 (hai) `.
std::string_view number_before(std::string_view line, size_t at) {
  auto before = line.substr(0, at);
  const auto cut = [&] { before = before.substr(0, before.find_last_not_of(" \t") + 1); };
  cut();
  if (before.ends_with(')')) {
    before = before.substr(0, before.rfind('('));
    cut();
  }
  size_t start = before.size();
  while (start > 0 && is_digit(before[start - 1])) --start;
  return before.substr(start);
}

/// Whether the count is a part of another one in the same clause.
bool is_part(std::string_view line, size_t at) {
  const auto before = line.substr(0, at);
  const size_t part_start = before.rfind("trong đó");
  return part_start != before.npos && before.substr(part_start).find_first_of(".;") == before.npos;
}

void add_claims(std::string_view line, Counted kind, std::vector<Claim>& claims) {
  const auto word = counted_words(kind);
  for (size_t at = line.find(word); at != line.npos; at = line.find(word, at + 1)) {
    const auto number = number_before(line, at);
    if (number.empty() || number.size() > 4 || is_part(line, at)) continue;
    const auto start = static_cast<size_t>(number.data() - line.data());
    claims.push_back(
        {kind, line.substr(start, at + word.size() - start), std::stoi(std::string(number))});
  }
}

/// Counts in sentences that reward, or refer to the list.
std::vector<Claim> claims_of(const DraftContext& context, Counted kind) {
  std::vector<Claim> claims;
  for (const auto line : context.paragraphs())
    for (const auto* word : {"tặng", "khen", "kèm theo"})
      if (line.find(word) != line.npos) {
        add_claims(line, kind, claims);
        break;
      }
  return claims;
}

/// The lists of the draft, else of the other drafts in its folder.
std::vector<NamedList> lists_for(const DraftContext& context) {
  auto lists = lists_of(context.draft.text());
  const auto folder = [](const SourceFile& file) {
    return std::string_view(file.path()).substr(0, file.path().rfind('/') + 1);
  };
  if (!lists.empty()) return lists;
  for (const auto& other : context.set.drafts)
    if (&other != &context.draft && folder(other) == folder(context.draft))
      for (const auto& one : lists_of(other.text())) lists.push_back(one);
  return lists;
}

Note note_at(const DraftContext& context, const NamedList& list) {
  for (const auto& one : context.set.drafts) {
    const auto* start = one.text().data();
    if (list.heading.data() < start || list.heading.data() >= start + one.text().size()) continue;
    return {{&one, static_cast<uint32_t>(list.heading.data() - start),
             static_cast<uint32_t>(list.heading.size())},
            say("{} in this list", list.rows)};
  }
  return {};
}

void compare_counts(const DraftContext& context, const Claim& claim,
                    const std::vector<NamedList>& lists) {
  int total = 0;
  bool same = false;
  std::vector<Note> notes;
  for (const auto& list : lists) {
    if (list.kind != claim.kind) continue;
    total += list.rows;
    same |= list.rows == claim.count;
    notes.push_back(note_at(context, list));
  }
  if (same || total == claim.count) return;
  context.report(
      draft_names::counts_differ,
      {claim.where, say("the letter says `{}`, and {} are in the list", claim.where, total),
       tr("correct the number, or the list")},
      std::move(notes));
}

void compare_headings(const DraftContext& context) {
  for (const auto& list : lists_of(context.draft.text()))
    if (list.announced && *list.announced != list.rows)
      context.report(draft_names::counts_differ,
                     {list.heading,
                      say("the heading says {}, and {} are below it", *list.announced, list.rows),
                      tr("correct the number, or the list")});
}

}  // namespace

void drafts::counts_differ(const DraftContext& context) {
  compare_headings(context);
  if (context.comparison) return;  // whose counts are facts; minutes may cover a part of the list
  const auto lists = lists_for(context);
  if (lists.empty()) return;
  for (const auto kind : {Counted::units, Counted::people})
    for (const auto& claim : claims_of(context, kind)) compare_counts(context, claim, lists);
}

}  // namespace campaign
