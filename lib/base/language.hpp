// The languages of messages: English is in the code, Vietnamese in `data/po/vi.po`, which is
// compiled into the program.
#pragma once

#include <cstddef>
#include <string_view>

namespace campaign {

enum class Language { english, vietnamese };

/// The translation of `english`; `english` itself when the catalogue lacks it.
std::string_view translation(const char* english, Language language);

/// Singular or plural, chosen by `count`.
std::string_view translation(const char* one, const char* many, size_t count, Language language);

}  // namespace campaign
