// Whether a law is in force, by what rule packs say of it.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "proof/slip.hpp"

namespace campaign {

/// The law of a number, such as `91/2017/NĐ-CP`, from any rule pack; null when none lists it.
using LawFinder = std::function<const LegalDocument*(std::string_view number)>;

/// The number of a document in a text, cited in a time in which that law is not in force.
std::optional<Slip> expired(std::string_view number, const Period& time, const LawFinder& law);

}  // namespace campaign
