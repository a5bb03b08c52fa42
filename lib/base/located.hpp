// A value together with the place in a file where it is written.
#pragma once

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

}  // namespace campaign
