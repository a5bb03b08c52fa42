// How the campaign spells its people and units, to find those that a text spells nearly so.
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
    std::string_view written;              ///< as the text has it
    const Spellings* spellings = nullptr;  ///< of those who are meant
  };
  /// The longest name that a text begins with, but for marks of tone, case and blanks; of two words
  /// only the tone marks may have moved. Without capitals only a person's of three words or more.
  std::optional<Found> at(std::string_view text) const;
  /// Where somebody or something of this very name is declared; no file when nobody is.
  Span declared(std::string_view name) const;
  /// Whether some name begins with this word.
  bool begins_with(std::string_view word) const { return longest_from(word) > 0; }

 private:
  enum class Of { person, unit };
  void add(const Located<std::string>& written, Of whom);
  size_t longest_from(std::string_view word) const;
  const Spellings* spellings(const Words& name) const;
  bool is_meant(const Words& words, const Spellings& spellings) const;
  const std::string& folded_word(std::string_view word) const;
  std::string folded_name(const Words& words) const;

  std::unordered_map<std::string, Spellings> by_folded_ = {};
  std::unordered_map<std::string, Span> declared_ = {};
  std::unordered_map<std::string, size_t> longest_ = {};
  std::bitset<size_t{128}* 128> beginnings_ = {};   ///< the two plain letters of first words
  std::unordered_set<std::string> of_people_ = {};  ///< spelling keys
  /// Looked up by views, so that no word is copied that was seen before.
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  mutable std::unordered_map<std::string, std::string, Hash, std::equal_to<>> folded_ = {};
};

/// The words at the start of a text up to the first mark between them, a dash being a word too.
Names::Words phrase_at(std::string_view text, size_t most);

}  // namespace campaign
