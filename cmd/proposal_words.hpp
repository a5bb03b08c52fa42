// What `campaign propose` tells of its drafts.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "draft_folder.hpp"
#include "paper_draft.hpp"

namespace campaign {

struct ToldDraft {
  Drafted drafted;
  const PaperDraft* draft = nullptr;
};

/// What there is to tell, in the order in which it is told.
struct Told {
  std::string folder;  ///< as the user sees it, with a slash at its end
  std::vector<ToldDraft> drafts = {};
  std::vector<std::string> missing = {};  ///< papers that cannot be drafted, and why
  std::vector<std::string> left = {};     ///< drafts of earlier runs that nothing asks for any more
  const std::vector<Nominee>* refused = nullptr;
  bool dry = false;
  int width = 80;
};

void tell(const Told& told, std::ostream& out);

}  // namespace campaign
