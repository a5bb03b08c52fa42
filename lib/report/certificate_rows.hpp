// Certificates as rows: whose, for what, and the places of the texts on their paper.
#pragma once

#include "report/award_counts.hpp"

namespace campaign::pieces {

/// One row for each registered award of the list, in the order of the book of awards.
Value certificate_rows(const ReportContext& context, const std::vector<Counted>& list);
/// One row for each kind of paper, with words in place of a person, to measure a test print.
Value test_rows(const ReportContext& context);
/// The rows of the book of awards: number, decision, who, what, money.
Value register_rows(const ReportContext& context, const std::vector<Counted>& list);

}  // namespace campaign::pieces
