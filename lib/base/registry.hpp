// Lists of named entries, generated from `.def` files: `score_above_maximum` in C++ is
// `score-above-maximum` for users.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

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

/// The name of an entry: `entry.name`, or `entry.check.name` for checks.
template <class Entry>
std::string_view name_of_entry(const Entry& entry) {
  if constexpr (requires { entry.name; })
    return entry.name;
  else
    return entry.check.name;
}

/// Null when no entry has the name.
template <class Entry>
const Entry* find_entry(const std::vector<Entry>& entries, std::string_view name) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return name_of_entry(entry) == name; });
  return found == entries.end() ? nullptr : &*found;
}

/// In the order of the list; candidates for suggestions.
template <class Entry>
std::vector<std::string_view> names_of(const std::vector<Entry>& entries) {
  std::vector<std::string_view> names;
  for (const auto& entry : entries) names.push_back(name_of_entry(entry));
  return names;
}

/// `text, markdown, html`
std::string listed_names(const std::vector<std::string_view>& names);

}  // namespace campaign
