// A draft beside the paper that the data gives today.
#include "proof/comparison.hpp"

#include "base/text.hpp"
#include "proof/differences.hpp"

namespace campaign {

Comparison::Comparison(const DataPaper& of, std::string_view text)
    : facts(*of.facts),
      paper(tokens_of(of.text)),
      draft(tokens_of(text)),
      alignment(aligned(paper, draft)) {
  differences = differences_of(*this);
}

bool Comparison::is_own_line(size_t draft_line) const {
  const auto [first, behind] = draft.lines[draft_line];
  size_t known = 0;
  for (size_t i = first; i < behind; ++i) known += !is_new(i);
  return !alignment.line_from[draft_line] && known * 2 < behind - first;
}

bool is_name(const Fact& fact) { return fact.name == "name" || fact.name.ends_with(".name"); }

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
