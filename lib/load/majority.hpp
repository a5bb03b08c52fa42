// Reads `more-than 1/2` or `at-least 4/5`, for sections with a share of votes.
#pragma once

#include "load/convert.hpp"
#include "model/council.hpp"

namespace campaign {

template <>
struct Converter<Majority> {
  static Conversion<Majority> from(yaml::View node, std::string_view key);
};

}  // namespace campaign
