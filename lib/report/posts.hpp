// Posts as papers name them: of people, and of who signs.
#pragma once

#include <optional>

#include "base/value.hpp"
#include "model/index.hpp"

namespace campaign::pieces {

/// The positions on a day, with the unit unless a position names it: `Chuyên viên, Văn phòng`.
Value post_of(const Index& index, const Person& person, const Date& day);

/// The position by whose authority is signed: `Giám đốc`, also for a signature `KT. Giám đốc`.
Value authority_of(const std::optional<Agency>& agency);

}  // namespace campaign::pieces
