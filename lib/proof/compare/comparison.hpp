// A draft beside the paper that the data gives today.
//
//   paper, draft ─▶ tokens ─▶ line_pairs ─▶ alignment ─▶ Comparison ─▶ differences, additions
//
// Both texts become words (`tokens.hpp`: a day or a sum is one, however it is written). Lines that
// say the same are paired, then those that are alike (`line_pairs.hpp`), then words (`alignment`).
// What the data gave to the paper and the draft has not is a difference; what the draft says beside
// is an addition when the data would have to vouch for it. Checks of `drafts.def` tell both.
#pragma once

#include "base/facts.hpp"
#include "proof/compare/alignment.hpp"

namespace campaign {

/// What `propose` would write now, as text, with the facts in it marked.
struct DataPaper {
  std::string text = {};
  const Facts* facts = nullptr;  ///< null: the draft is none of the papers
};

struct Difference {
  enum class Kind { differs, spelled, in_other_cell, gone, line_gone };
  Kind kind = Kind::differs;
  Fact fact = {};
  std::string_view where;   ///< in the draft; of what is gone: what stands before it
  std::string shown = {};   ///< as the draft has it
  std::string should = {};  ///< as the data has it
};

struct Comparison {
  const Facts& facts;
  Tokens paper, draft;
  Alignment alignment;
  std::vector<Difference> differences = {};

  Comparison(const DataPaper& of, std::string_view text);
  bool is_new(size_t draft_word) const { return !alignment.to_paper[draft_word]; }
  /// A line that somebody added: most of its words are not the paper's.
  bool is_own_line(size_t draft_line) const;
  /// A place to fill in that the draft has no more.
  bool is_filled_in(size_t paper_word) const;
  /// A place at the end of a line was filled in before an own line, which may go on with it.
  bool is_in_filling(size_t draft_line) const;
};

bool is_name(const Fact& fact);   ///< of somebody or something
bool is_prose(const Fact& fact);  ///< people put it into words of their own; its numbers stay
std::string plainly(std::string_view text);  ///< without marks and blanks that only fill

}  // namespace campaign
