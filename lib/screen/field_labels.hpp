// How the fields of a view are called on a screen.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// `applies-to` as "applies to", in the program's language; the key itself when it has no word.
std::string field_label(std::string_view key);

}  // namespace campaign
