// The properties that a program gave to a file of its own: `docProps/custom.xml`.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ooxml/package.hpp"

namespace campaign {

/// Those that are texts, in order; none where the package has no such part.
std::vector<std::pair<std::string, std::string>> custom_properties(
    const std::vector<PackagePart>& parts);

}  // namespace campaign
