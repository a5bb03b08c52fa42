// Days and periods as people write them: what they mean, or why there is no such day.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "base/message.hpp"

namespace campaign {

struct DateMeant {
  std::optional<Period> day = {};  ///< set for one day
  std::string notation = {};       ///< as the data has it; empty where no one meaning is certain
  Message impossible = {};         ///< why there is no such day, or no such range
  Message help = {};               ///< goes with `impossible`
  bool reversed = false;           ///< a range that ends before it begins
};

/// Reads `12/6/2026`, `2026/06/12`, `T6/2026`, `Quý II/2026`, `01/05/2026 - 31/08/2026`. Numbers
/// that could be another period, such as `2023-2024` or `05-08/2026`, have no meaning.
DateMeant date_meant(std::string_view written);

/// The period that a word means, in the notation of the data or as people write it.
std::optional<Period> period_meant(std::string_view written);

}  // namespace campaign
