// Parses the strict subset of YAML that the format allows; any deviation is a located problem.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Parses one file. Adds every problem, named as in `syntax.def`; after an error the document is
/// empty (it has no root), so that no partial data is used.
Document parse(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace campaign::yaml
