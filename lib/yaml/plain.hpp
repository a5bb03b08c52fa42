// A fast parser for plain records, which is what nearly every file holds.
#pragma once

#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Fills the empty tree and returns true. At the first unsupported construct it leaves the tree
/// empty and returns false: `read_any` must then read the whole file. The tree equals that of
/// `read_any`, which would report no problem.
bool read_plain(Document& document);

}  // namespace campaign::yaml
