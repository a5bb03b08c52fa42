// Reads a year.
#include "load/year.hpp"

namespace campaign {

Conversion<Year> Converter<Year>::from(yaml::View node, std::string_view key) {
  auto number = convert<int>(node, key);
  if (!number.value) return {{}, std::move(number.problem)};
  if (auto wrong = unless_within(node, key, Points::whole(*number.value),
                                 {Points::whole(1945), Points::whole(2999)}))
    return {{}, std::move(wrong)};
  return {Year{*number.value}, {}};
}

}  // namespace campaign
