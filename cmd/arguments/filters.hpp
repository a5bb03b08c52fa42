// Filters on the command line: `unit:phong-cntt`, `not:content:tuyen-truyen`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/query.hpp"

namespace campaign {

/// True for a word that is meant as a filter.
bool is_filter(std::string_view word);

/// What the words let through; a value is an id, or part of a name without regard to accents. A
/// UsageError for a word that is no filter or matches nothing.
std::vector<Filter> filters_named(const std::vector<std::string>& words, const Campaign& campaign);

}  // namespace campaign
