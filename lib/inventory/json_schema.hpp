// The format of the data as a JSON Schema, with which editors complete and check YAML files.
#pragma once

#include <string_view>

#include "base/message.hpp"
#include "base/value.hpp"

namespace campaign {

/// What a key is called in words.
using FieldLabel = Message (*)(std::string_view key);

/// Draft 07, of a whole file, or of what stands behind the name of a section. Descriptions are
/// messages. Some texts that `check` refuses fit it; what does not fit it, `check` refuses.
Value json_schema(std::string_view section, FieldLabel label);

}  // namespace campaign
