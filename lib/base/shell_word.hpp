// Words of a command line, as a shell reads them.
#pragma once

#include <string>

namespace campaign {

/// Quoted if needed.
std::string shell_word(const std::string& text);

}  // namespace campaign
