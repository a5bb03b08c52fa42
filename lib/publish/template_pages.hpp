// The pages that have a template: reports and papers of dossiers.
#pragma once

#include <string_view>
#include <vector>

#include "report/reports.hpp"

namespace campaign {

/// The papers of a dossier by the names of their templates, such as `dossier-submission`. Their
/// views are examples, from the dossier of the highest nominated form.
const std::vector<ReportEntry>& paper_pages();

/// Null when there is no report or paper of that name.
const ReportEntry* find_page(std::string_view name);

}  // namespace campaign
