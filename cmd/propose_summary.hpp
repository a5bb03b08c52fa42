// Prints the summary of `campaign propose`.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "publish/proposal.hpp"

namespace campaign {

struct DraftResult {
  Drafted drafted;
  const PaperDraft* draft = nullptr;
};

/// The data of the summary.
struct ProposalSummary {
  const Proposal& proposal;
  std::string folder = {};  ///< as given, with a trailing slash; empty: standard output
  std::vector<DraftResult> drafts = {};
  std::vector<std::string> without_table = {};  ///< names of papers that a workbook leaves out
  std::vector<std::string> left = {};           ///< obsolete drafts of earlier runs
  bool dry = false;
  bool final = false;
  int width = 80;
};

/// What became of a draft or a report: `new`.
Message fate_word(DraftFate fate);

void print_summary(const ProposalSummary& summary, std::ostream& out);

}  // namespace campaign
