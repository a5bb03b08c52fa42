// What `campaign propose` prints about its drafts.
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

/// In the order in which it is printed.
struct ProposalSummary {
  const Proposal& proposal;
  std::string folder =
      {};  ///< as the user sees it, with a slash at its end; empty: standard output
  std::vector<DraftResult> drafts = {};
  std::vector<std::string> left = {};  ///< drafts of earlier runs that nothing asks for any more
  bool dry = false;
  int width = 80;
};

void print_summary(const ProposalSummary& summary, std::ostream& out);

}  // namespace campaign
