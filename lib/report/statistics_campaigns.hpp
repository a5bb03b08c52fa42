// The official statistics of campaigns: how many, by reach, length and way.
#pragma once

#include "report/reports.hpp"

namespace campaign::pieces {

/// The form of circular 03/2018, 0701, or that of 02/2023, 0601: it has columns and rows for
/// campaigns of agencies, and one class of length more.
enum class CampaignForm { of_2018, of_2023 };

/// The view of the form: `rows` and `by-code`, each with a count by who launched the campaign. The
/// data of one campaign counts one, or none when the form does not count such campaigns.
Value campaigns_counted(const ReportContext& context, CampaignForm form);

}  // namespace campaign::pieces
