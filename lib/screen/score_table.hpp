// Builds the table of `campaign score`, with columns that only the terminal output has.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace campaign {

/// `kind`: `units`, `leaders` or `people`. The column of remarks is omitted when it would be empty.
Block score_table(const Value& view, const Value::List& rows, std::string_view kind,
                  Language language);

}  // namespace campaign
