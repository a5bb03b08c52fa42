// Reads a year.
#pragma once

#include "load/convert.hpp"

namespace campaign {

struct Year {
  int number = 0;
};

/// From 1945 on.
template <>
struct Converter<Year> {
  static Conversion<Year> from(yaml::View node, std::string_view key);
};

}  // namespace campaign
