// Sections of the fund: its sources, and spending beside prizes.
#include "model/fund.hpp"

#include "load/money.hpp"
#include "load/section.hpp"
#include "load/year.hpp"

namespace campaign {

template <>
FundSource decode(Fields& fields) {
  return {
      .year = fields.required<Year>("year").number,
      .planned = fields.required<Located<Money>>("planned"),
      .from = fields.optional<std::string>("from"),
  };
}

template <>
Spending decode(Fields& fields) {
  return {
      .date = fields.required<Located<Date>>("date"),
      .amount = fields.required<Located<Money>>("amount"),
      .about = fields.required<std::string>("about"),
      .document = fields.optional<Located<std::string>>("document"),
  };
}

void sections::fund(Section& section) { section.list(section.campaign.fund); }
void sections::spending(Section& section) { section.list(section.campaign.spending); }

}  // namespace campaign
