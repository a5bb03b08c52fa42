// The names of people and units in a campaign, to find misspelt ones in texts.
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

class Names {
 public:
  explicit Names(const Campaign& campaign);

  using Words = std::vector<std::string_view>;
  using Spellings = std::vector<std::string>;

  struct Found {
    std::string_view written;              ///< as in the text
    const Spellings* spellings = nullptr;  ///< of the matching names
  };
  /// The longest name at the start of a text, regardless of tone marks, case and blanks. In names
  /// of two words only the position of tone marks may differ. Without capitals, only names of
  /// people with three words or more match.
  std::optional<Found> at(std::string_view text) const;
  /// Where this exact name is declared; a span without file when it is not.
  Span declared(std::string_view name) const;
  /// Whether a name begins with this word.
  bool begins_with(std::string_view word) const { return longest_from(word) > 0; }

 private:
  enum class Of { person, unit };
  void add(const Located<std::string>& written, Of kind);
  bool cannot_begin(std::string_view text) const;
  size_t longest_from(std::string_view word) const;
  const Spellings* spellings(const Words& name) const;
  bool is_meant(const Words& words, const Spellings& spellings) const;
  const std::string& folded_word(std::string_view word) const;
  std::string folded_name(const Words& words) const;

  std::unordered_map<std::string, Spellings> by_folded_ = {};
  std::unordered_map<std::string, Span> declared_ = {};
  std::unordered_map<std::string, size_t> longest_ = {};
  std::bitset<size_t{128}* 128> beginnings_ = {};   ///< the first two letters, folded
  std::unordered_set<std::string> of_people_ = {};  ///< spelling keys
  /// Allows look-up by views, without copying words.
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  mutable std::unordered_map<std::string, std::string, Hash, std::equal_to<>> folded_ = {};
};

/// The words at the start of a text up to the first punctuation mark, at most `most`. A dash counts
/// as a word.
Names::Words phrase_at(std::string_view text, size_t most = 20);

}  // namespace campaign
