// Whether a law is in force, according to rule packs.
#pragma once

#include <optional>
#include <string_view>

#include "proof/slip.hpp"

namespace campaign {

/// A slip at `number` when that law is not in force in `time`; nullopt for unknown laws.
std::optional<Slip> expired(std::string_view number, const Period& time, const LawFinder& law);

}  // namespace campaign
