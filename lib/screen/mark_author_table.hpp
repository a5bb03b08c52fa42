// Who entered each mark, as a table for a terminal.
#pragma once

#include "base/value.hpp"
#include "document/document.hpp"

namespace campaign {

/// `view`: `{name, period, marks}`.
Document mark_author_table(const Value& view, Language language);

}  // namespace campaign
