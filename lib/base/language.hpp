// The languages in which the program speaks to people. English is in the code, Vietnamese in
// `data/po/vi.po`, compiled into the program.
#pragma once

#include <cstddef>
#include <string_view>

namespace campaign {

enum class Language { english, vietnamese };

/// A sentence of the code in a language; as it is where the catalogue does not have it.
std::string_view translation(const char* english, Language language);

/// With a form for one and a form for many.
std::string_view translation(const char* one, const char* many, size_t count, Language language);

}  // namespace campaign
