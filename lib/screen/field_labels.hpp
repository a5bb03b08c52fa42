// Labels of the fields of a view, for output on a terminal.
#pragma once

#include <string_view>

#include "base/message.hpp"

namespace campaign {

/// `applies-to` as "applies to"; the key itself when it has no label.
Message field_label(std::string_view key);

}  // namespace campaign
