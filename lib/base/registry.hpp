// Names in `.def` lists: `score_above_maximum` in C++ is `score-above-maximum` for users.
#pragma once

#include <cstddef>
#include <string_view>

namespace campaign {

/// A C++ name as a template argument, its underscores turned into hyphens at compile time.
template <size_t size>
struct EntryName {
  char text[size];

  consteval EntryName(const char (&name)[size]) {
    for (size_t i = 0; i < size; ++i) text[i] = name[i] == '_' ? '-' : name[i];
  }
};

/// The name users write: `user_name<"score_above_maximum">`.
template <EntryName name>
inline constexpr std::string_view user_name{name.text, sizeof(name.text) - 1};

}  // namespace campaign
