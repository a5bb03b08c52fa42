// The end mark of an official document, `./.`.
#pragma once

#include "document/document.hpp"

namespace campaign {

/// Appends each `./.` paragraph to the text before it, if there is any: a template cannot know how
/// its partials end.
Blocks with_end_mark(const Blocks& blocks);

}  // namespace campaign
