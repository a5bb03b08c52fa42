// Text becomes a tree: the strict subset of YAML that the format allows, and every step outside it
// a located problem in plain words.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Reads one file. Every problem found is added, with a name of `syntax.def`; when one of them is
/// an error the document is empty (it has no root), so that nothing half-read is taken for the
/// truth.
Document parse(const SourceFile& source, Diagnostics& diagnostics);

}  // namespace campaign::yaml
