// What `include` and `exclude` of the plan name.
#pragma once

#include <string>
#include <vector>

#include "base/source.hpp"
#include "yaml/tree.hpp"

namespace campaign {

/// A path from the campaign's folder, or one with `*`; composed, without leading `./` and trailing
/// `/`.
struct Pattern {
  std::string text;
  Span span;
};
using Patterns = std::vector<Pattern>;

/// What is no text is left out: it is reported when the plan is read.
Patterns patterns_in_list(yaml::View list);

}  // namespace campaign
