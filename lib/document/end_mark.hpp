// The mark of a document's end, `./.`.
#pragma once

#include "document/document.hpp"

namespace campaign {

/// Moves `./.` from a paragraph of its own behind the last words before it, where there are any: a
/// template cannot know which words its parts end with.
Blocks with_end_mark(const Blocks& blocks);

}  // namespace campaign
