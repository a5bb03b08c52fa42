// Sections of waivers and closed periods.
#include "load/section.hpp"

namespace campaign {

template <>
Waiver decode(Fields& fields) {
  return {
      .check = fields.required<Located<std::string>>("check"),
      .subject = fields.required<Located<SubjectId>>("subject"),
      .reason = fields.required<std::string>("reason"),
      .approved_by = fields.optional<std::string>("approved-by"),
      .until = fields.required<Located<Date>>("until"),
  };
}

template <>
ClosedPeriod decode(Fields& fields) {
  return {
      .period = fields.required<Located<Period>>("period"),
      .on = fields.optional<Date>("on"),
      .digest = fields.optional<std::string>("digest"),
  };
}

void sections::waivers(Section& section) { section.list(section.campaign.waivers); }
void sections::closed_periods(Section& section) { section.list(section.campaign.closed_periods); }

}  // namespace campaign
