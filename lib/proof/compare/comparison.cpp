// A draft compared with the paper that the data gives today.
#include "proof/compare/comparison.hpp"

#include "base/text.hpp"
#include "proof/compare/differences.hpp"

namespace campaign {

Comparison::Comparison(const DataPaper& of, std::string_view text)
    : facts(*of.facts),
      paper(tokens_of(of.text)),
      draft(tokens_of(text)),
      alignment(aligned(paper, draft)) {
  differences = differences_of(*this);
}

bool Comparison::is_own_line(size_t draft_line) const {
  const auto [first, stop] = draft.lines[draft_line];
  size_t known = 0;
  for (size_t i = first; i < stop; ++i) known += !is_new(i);
  return !alignment.line_from[draft_line] && known * 2 < stop - first;
}

bool Comparison::is_filled_in(size_t paper_word) const {
  return is_place(paper.all[paper_word]) && !alignment.to_draft[paper_word];
}

bool Comparison::is_in_filling(size_t draft_line) const {
  const auto& partners = alignment.line_from;
  size_t before = draft_line, next = draft_line;
  while (before > 0 && !partners[before]) --before;
  while (next < partners.size() && !partners[next]) ++next;
  const size_t stop = next < partners.size() ? *partners[next] : paper.lines.size();
  for (size_t line = partners[before].value_or(0); line < stop; ++line)
    if (const auto [first, end] = paper.lines[line]; first < end && is_filled_in(end - 1))
      return true;
  return false;
}

bool is_name(const Fact& fact) {
  return fact.name == "name" || fact.name == "unit" || fact.name.ends_with(".name");
}

bool is_prose(const Fact& fact) {
  return fact.name == "summary" || fact.name == "duties" || fact.name.ends_with(".duties");
}

std::string plainly(std::string_view text) {
  std::string plain;
  for (const char c : without_marks(text)) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (c == '\\' || c == '*' || (blank && (plain.empty() || plain.back() == ' '))) continue;
    plain += blank ? ' ' : c;
  }
  return std::string(trim(plain));
}

}  // namespace campaign
