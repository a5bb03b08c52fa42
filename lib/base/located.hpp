// A value together with the place in a file where it is written.
#pragma once

#include <optional>
#include <string>

#include "base/source.hpp"

namespace campaign {

template <class T>
struct Located {
  T value = {};
  Span span = {};

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
  operator const T&() const { return value; }
};

inline std::string text_or_empty(const std::optional<Located<std::string>>& text) {
  return text ? **text : std::string();
}

}  // namespace campaign
