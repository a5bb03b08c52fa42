// The lists of a document: numbered lines under the headings `Tập thể` and `Cá nhân`.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "proof/draft.hpp"

namespace campaign {

/// What letters count and lists name.
enum class Counted { units, people };
std::string_view counted_words(Counted kind);  ///< as documents write it: `tập thể`

struct NamedList {
  Counted kind = Counted::units;
  std::string_view heading;
  std::optional<int> announced = {};  ///< the number in the heading
  int rows = 0;
};
std::vector<NamedList> lists_of(std::string_view text);

}  // namespace campaign
