// The manual page, made of what `--help` says of each command.
#pragma once

#include <string>

#include "arguments/options.hpp"
#include "base/date.hpp"
#include "base/language.hpp"

namespace campaign {

/// As roff with the macros of man(7). `day`: on which it was made.
std::string manual_page(std::string_view version, const Date& day, Language language);

}  // namespace campaign
