// What a template can be the page of: a report, or a paper of a dossier.
#pragma once

#include <string_view>
#include <vector>

#include "report/reports.hpp"

namespace campaign {

/// The papers of a dossier by the names of their templates, such as `dossier-submission`. The view
/// is an example: the highest form that is nominated, its first subject, its last meeting.
const std::vector<ReportEntry>& paper_pages();

/// A report or a paper; null when there is none of that name.
const ReportEntry* find_page(std::string_view name);

}  // namespace campaign
