// What may stand at a place of the data, by the tables from which the readers' format is known.
#pragma once

#include <string_view>
#include <vector>

#include "load/data_format.hpp"

namespace campaign::lsp {

/// The field that these keys lead to, from the name of the section; null where the format knows
/// none, as below ids.
const FieldShape* field_at(const std::vector<std::string_view>& keys);

/// What a key means: in words, with the words to choose from. Empty for keys that are not known.
Message key_meaning(const std::vector<std::string_view>& keys);

}  // namespace campaign::lsp
