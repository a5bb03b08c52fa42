// Reads what nearly every file holds: plain records, at the speed of a large campaign.
#pragma once

#include "yaml/tree.hpp"

namespace campaign::yaml {

/// Fills the empty tree and is true, or leaves it empty and is false: at the first thing out of the
/// ordinary it gives up, and the whole file is to be read by `read_any`, which knows all of YAML.
/// What it does read is the tree that `read_any` would give, without a problem.
bool read_plain(Document& document);

}  // namespace campaign::yaml
