// A draft beside the paper that the data gives today: every fact that the draft does not show.
#pragma once

#include "base/facts.hpp"
#include "proof/alignment.hpp"

namespace campaign {

/// What `propose` would write now, as text, with the facts in it marked.
struct DataPaper {
  std::string text = {};
  const Facts* facts = nullptr;  ///< null: the draft is none of the papers
};

struct Difference {
  enum class Kind { differs, gone, line_gone };
  Kind kind = Kind::differs;
  Fact fact = {};           ///< with the owner of its line when it has none itself
  std::string_view where;   ///< in the draft; of what is gone: what stands before it
  std::string shown = {};   ///< as the draft has it
  std::string should = {};  ///< as the data has it
};

class Comparison {
 public:
  Comparison(const DataPaper& paper, std::string_view draft);

  const std::vector<Difference>& differences() const { return differences_; }
  const Tokens& paper() const { return paper_; }
  const Tokens& draft() const { return draft_; }
  const Alignment& alignment() const { return alignment_; }

 private:
  using Words = std::vector<size_t>;  ///< indices into the paper
  using Range = std::pair<size_t, size_t>;

  std::vector<std::pair<uint32_t, Words>> places_of_facts() const;
  void look_at(uint32_t number, const Words& words);
  void tell(uint32_t number, const Words& words, const Words& changed);
  bool tell_line_gone(size_t line);
  bool stands_elsewhere(const Words& words);
  Words extended(const Words& words) const;
  std::string_view in_draft(const Words& words, const Words& changed, bool& empty) const;
  Range kept_words(const Words& words, Range line) const;
  std::string_view beginning_of(size_t line) const;
  size_t any_in_draft(size_t line) const;
  std::string should(const Words& words) const;
  Fact owned(uint32_t number, size_t line) const;
  void add(Difference difference);

  const Facts& facts_;
  Tokens paper_, draft_;
  Alignment alignment_;
  std::vector<bool> told_lines_;
  std::vector<Difference> differences_ = {};
};

bool is_name(const Fact& fact);              ///< of somebody or something
std::string plainly(std::string_view text);  ///< without marks and blanks that only fill

}  // namespace campaign
