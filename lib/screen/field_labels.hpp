// How the fields of a view are called on a screen.
#pragma once

#include <string_view>

#include "base/message.hpp"

namespace campaign {

/// `applies-to` as "applies to"; the key itself when it has no label.
Message field_label(std::string_view key);

}  // namespace campaign
