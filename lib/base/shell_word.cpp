// Words of a command line, as a shell reads them.
#include "base/shell_word.hpp"

#include <string_view>

#include "base/text.hpp"

namespace campaign {

std::string shell_word(const std::string& text) {
  constexpr std::string_view kRisky = " \t\n'\"\\$`!*?[](){}<>|&;#~";
  if (!text.empty() && text.find_first_of(kRisky) == std::string::npos) return text;
  return "'" + replace_all(text, "'", "'\\''") + "'";
}

}  // namespace campaign
