// The official statistics of campaigns: their number by level, length and way.
#pragma once

#include "report/reports.hpp"

namespace campaign::pieces {

/// Form 0701 of circular 03/2018, or 0601 of circular 02/2023, which adds columns and rows for
/// campaigns of agencies, and one class of length.
enum class CampaignForm { of_2018, of_2023 };

/// The view of the form: `rows` and `by-code`, each with a count by launching authority. The data
/// is of one campaign, so counts are 1, or 0 when the form does not count such campaigns.
Value campaigns_counted(const ReportContext& context, CampaignForm form);

}  // namespace campaign::pieces
