// Whether a law is in force, by what rule packs say of it.
#pragma once

#include <optional>
#include <string_view>

#include "proof/slip.hpp"

namespace campaign {

/// The number of a document in a text, cited in a time in which that law is not in force.
std::optional<Slip> expired(std::string_view number, const Period& time, const LawFinder& law);

}  // namespace campaign
