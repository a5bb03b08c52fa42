// Parses filters on the command line: `unit:phong-cntt`, `not:content:tuyen-truyen`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/query.hpp"

namespace campaign {

/// Whether the argument has the form of a filter.
bool is_filter(std::string_view argument);

/// The filters; a value is an id, or part of a name, without case and accents. Throws a UsageError
/// for an unknown filter or one that matches nothing.
std::vector<Filter> filters_named(const std::vector<std::string>& arguments,
                                  const Campaign& campaign);

}  // namespace campaign
