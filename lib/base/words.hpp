// The words users write for the values of an enumeration, listed once and used for reading and
// writing.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace campaign {

template <class Enum>
using Word = std::pair<std::string_view, Enum>;

/// Specialised beside each enumeration: `template <> inline constexpr std::array words<Round> = …`.
template <class Enum>
inline constexpr std::array<Word<Enum>, 0> words{};

template <class Enum>
constexpr std::string_view word_of(Enum value) {
  static_assert(!words<Enum>.empty(), "no words are listed for this type");
  for (const auto& [word, meaning] : words<Enum>)
    if (meaning == value) return word;
  return {};
}

/// All words, in the order in which options list them.
template <class Enum>
std::vector<std::string_view> enum_names() {
  std::vector<std::string_view> names;
  for (const auto& [word, meaning] : words<Enum>) names.push_back(word);
  return names;
}

template <class Enum>
constexpr std::optional<Enum> meant_by(std::string_view written) {
  for (const auto& [word, meaning] : words<Enum>)
    if (word == written) return meaning;
  return std::nullopt;
}

}  // namespace campaign
