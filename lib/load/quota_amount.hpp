// The number or share of a quota, of grades and of places.
#pragma once

#include "load/fields.hpp"
#include "model/quota.hpp"

namespace campaign {

/// The keys `number`, `share`, `rounding` and `at-least`.
Quota quota_amount(Fields& fields);

/// A key of a share that stands beside `number`.
void report_beside_number(Fields& fields, std::string_view key);

}  // namespace campaign
