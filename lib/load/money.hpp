// Reads a sum of money, for the sections that have one.
#pragma once

#include "load/convert.hpp"
#include "model/award.hpp"

namespace campaign {

/// A whole number of đồng, from 0, without thousands separators.
template <>
struct Converter<Money> {
  static Conversion<Money> from(yaml::View node, std::string_view key);
};

}  // namespace campaign
