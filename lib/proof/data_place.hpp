// Where the data says a fact, so that a message about a draft can show its line.
#pragma once

#include <string>
#include <vector>

#include "base/facts.hpp"
#include "base/source.hpp"

namespace campaign {

/// The place of what a fact was filled from; of a count or a share, that of what was counted. No
/// file when it cannot be told.
Span data_place(const std::vector<const SourceFile*>& data, const Fact& fact);
/// Where somebody or something of this name is declared.
Span place_of_name(const std::vector<const SourceFile*>& data, const std::string& name);

}  // namespace campaign
