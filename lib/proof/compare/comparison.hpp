// A draft compared with the paper that the data gives today.
//
//   paper, draft ─▶ tokens ─▶ line_pairs ─▶ alignment ─▶ Comparison ─▶ differences, additions
//
// Both texts are split into words (`tokens.hpp`: a day or a sum is one, however it is written).
// Equal lines are paired, then similar ones (`line_pairs.hpp`), then words (`alignment.hpp`). A
// fact of the paper that the draft lacks is a difference; a claim of the draft that the paper lacks
// and the data would have to support is an addition. The checks of `drafts.def` report both.
#pragma once

#include "base/facts.hpp"
#include "proof/compare/alignment.hpp"

namespace campaign {

/// What `propose` would write now, as text, with the facts in it marked.
struct DataPaper {
  std::string text = {};
  const Facts* facts = nullptr;  ///< null when the draft is none of the papers
};

struct Difference {
  enum class Kind { differs, spelled, in_other_cell, gone, line_gone };
  Kind kind = Kind::differs;
  Fact fact = {};
  std::string_view where;   ///< in the draft; for missing facts the text before
  std::string shown = {};   ///< as in the draft
  std::string should = {};  ///< as in the data
};

struct Comparison {
  const Facts& facts;
  Tokens paper, draft;
  Alignment alignment;
  std::vector<Difference> differences = {};

  Comparison(const DataPaper& of, std::string_view text);
  bool is_new(size_t draft_word) const { return !alignment.to_paper[draft_word]; }
  /// An added line: most of its words are not in the paper.
  bool is_own_line(size_t draft_line) const;
  /// A placeholder that the draft has replaced.
  bool is_filled_in(size_t paper_word) const;
  /// Whether an added line may continue what replaced a placeholder at the end of a line.
  bool is_in_filling(size_t draft_line) const;
};

bool is_name(const Fact& fact);              ///< of a person or unit
bool is_prose(const Fact& fact);             ///< may be reworded, except its numbers
std::string plainly(std::string_view text);  ///< without marks, emphasis and repeated blanks

}  // namespace campaign
