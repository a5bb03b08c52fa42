// What changed, as tables for a terminal: results by subject, then what was entered, by kind.
#pragma once

#include "base/value.hpp"
#include "document/document.hpp"

namespace campaign {

/// `view`: `{period, since, with, changes, elsewhere}`.
Document change_tables(const Value& view, Language language);

/// `view`: `{id, name, events}`.
Document history_tables(const Value& view, Language language);

}  // namespace campaign
