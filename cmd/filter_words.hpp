// Filters on the command line: `unit:phong-cntt`, `not:content:tuyen-truyen`.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "report/query.hpp"

namespace campaign {

/// True for a word that is meant as a filter.
bool looks_like_filter(std::string_view word);

/// The filters, or what is wrong with the first bad one. A value is an id, or part of a name
/// without regard to accents.
std::variant<std::vector<Filter>, std::string> wanted_filters(const std::vector<std::string>& words,
                                                              const Campaign& campaign);

}  // namespace campaign
