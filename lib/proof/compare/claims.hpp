// Claims of a text that data must support: names, awards, documents, days, money, counts.
#pragma once

#include "proof/compare/tokens.hpp"
#include "proof/names.hpp"

namespace campaign {

struct Claim {
  enum class Kind { name, award, document, day, money, count };
  Kind kind = Kind::name;
  Range words = {};  ///< of the text
};

class Claims {
 public:
  /// `titles` are those of all forms of award in the law.
  Claims(const Names& names, const std::vector<std::string_view>& titles);

  std::vector<Claim> in(const Tokens& text, size_t line) const;
  /// Whether the words begin with a name of the data.
  bool knows(const Tokens& text, Range name) const;

 private:
  size_t title_length(const Tokens& text, Range rest) const;
  size_t name_length(const Tokens& text, Range rest) const;
  size_t stranger_length(const Tokens& text, Range rest) const;

  const Names& names_;
  std::vector<Phrase> titles_ = {};  ///< longest first
};

}  // namespace campaign
