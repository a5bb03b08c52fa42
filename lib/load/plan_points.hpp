// Points that a plan sets: maxima, limits, thresholds.
#pragma once

#include <optional>
#include <string_view>

#include "load/fields.hpp"
#include "model/plan.hpp"

namespace campaign {

/// At most kMostPoints; nullopt without the key.
std::optional<Located<Points>> points_above_zero(Fields& fields, std::string_view key);
std::optional<Located<Points>> points_from_zero(Fields& fields, std::string_view key);
Located<Points> required_points_from_zero(Fields& fields, std::string_view key);

}  // namespace campaign
