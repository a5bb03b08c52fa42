// The periods for which score sheets are made.
#pragma once

#include <optional>
#include <vector>

#include "model/campaign.hpp"

namespace campaign {

/// A reporting period, or a longer one for what the plan marks once in it (`every`).
struct SheetPeriod {
  Period period;
  std::optional<Step> every = {};  ///< none for a reporting period

  /// True for a criterion, bonus or penalty that is marked in such sheets.
  template <class T>
  bool marks(const T& part) const {
    return part.every ? every == part.every->value : !every;
  }
};

/// The day by whose plan a period that ends on `day` is judged: within the campaign.
Date plan_day(const Campaign& campaign, const Date& day);

/// The length of the plan's reporting periods.
Step reporting_step(const Campaign& campaign);

/// The reporting periods of the campaign inside a period. The first and the last need only be
/// inside it with their part of the campaign, but are returned whole.
std::vector<Period> reporting_periods(const Campaign& campaign, const Period& period);

/// The longer steps in which the plan has something marked once, shortest first.
std::vector<Step> longer_steps(const Campaign& campaign);

/// The reporting periods inside a period, then likewise the longer ones.
std::vector<SheetPeriod> sheet_periods(const Campaign& campaign, const Period& period);

/// True when criteria of this kind with points are marked once in a step longer than all in the
/// period, so that its points are not on the scale of the plan.
bool is_too_short(const Campaign& campaign, AppliesTo kind, const Period& period);

/// What a sheet of this period is for: the reporting period or the longer one; nullopt when the
/// plan asks for no sheet of such a length.
std::optional<SheetPeriod> sheet_period_of(const Campaign& campaign, const Period& sheet);

}  // namespace campaign
