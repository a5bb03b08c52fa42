// How the campaign spells its people and units, to find those that a text spells nearly so.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

class Names {
 public:
  explicit Names(const Campaign& campaign);

  using Words = std::vector<std::string_view>;
  using Spellings = std::vector<std::string>;

  /// How many words the longest name has that begins with this word, whatever its marks; 0 when no
  /// name does.
  size_t longest_from(std::string_view word) const;
  /// How those are spelled whose name this is but for marks of tone, case and blanks; null when it
  /// is nobody's.
  const Spellings* spellings(const Words& name) const;

 private:
  void add(const std::string& name, size_t fewest_words);
  const std::string& folded_word(std::string_view word) const;
  std::string folded_name(const Words& words) const;

  std::unordered_map<std::string, Spellings> by_folded_ = {};
  std::unordered_map<std::string, size_t> longest_ = {};
  mutable std::unordered_map<std::string, std::string> folded_ = {};  ///< words seen before
};

/// The words at the start of a text up to the first mark between them, a dash being a word too.
std::vector<std::string_view> phrase_at(std::string_view text, size_t most);

}  // namespace campaign
