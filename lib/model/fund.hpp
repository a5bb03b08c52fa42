// The fund of commendation: what is planned, and what was spent beside prizes.
#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "base/located.hpp"
#include "model/award.hpp"

namespace campaign {

/// What one source gives for a year.
struct FundSource {
  int year = 0;
  Located<Money> planned;
  std::optional<std::string> from = {};  ///< ngân sách, quỹ phúc lợi, tài trợ
};

/// Gifts, frames and the like, which no award pays.
struct Spending {
  Located<Date> date;
  Located<Money> amount;
  std::string about = {};
  std::optional<Located<std::string>> document = {};
};

}  // namespace campaign
