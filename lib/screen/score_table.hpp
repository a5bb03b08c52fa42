// The table of `campaign score`: its columns, and what only the screen shows in them.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace campaign {

/// Units, leaders or people of a view, as `kind` says; without a remark anywhere the column is left
/// out.
Block score_table(const Value& view, const Value::List& rows, std::string_view kind,
                  Language language);

}  // namespace campaign
