// The time in which a part of a plan or of a law stands.
#pragma once

#include <optional>

#include "load/fields.hpp"

namespace campaign {

/// The key `in-force`: a period, or `2024-01-01..` when no end is known.
std::optional<Located<Period>> period_in_force(Fields& fields);

/// The keys `from` and `until`, days; open where one is left out.
Period from_until(Fields& fields);

}  // namespace campaign
