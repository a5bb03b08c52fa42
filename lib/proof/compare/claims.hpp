// What a text claims that data vouches for: names, awards, documents, days, money, counts.
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
  /// The titles of the awards that the law knows.
  Claims(const Names& names, const std::vector<std::string_view>& titles);

  std::vector<Claim> in(const Tokens& text, size_t line) const;
  /// The words begin with a name that the data has.
  bool knows(const Tokens& text, Range name) const;

 private:
  size_t title_length(const Tokens& text, Range rest) const;
  size_t name_length(const Tokens& text, Range rest) const;
  size_t stranger_length(const Tokens& text, Range rest) const;

  const Names& names_;
  std::vector<Phrase> titles_ = {};  ///< the longest first
};

}  // namespace campaign
