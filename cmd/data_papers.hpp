// The papers that `campaign propose` would draft today, for drafts that people have edited.
#pragma once

#include <map>
#include <memory>

#include "proof/comparison.hpp"
#include "proposal.hpp"

namespace campaign {

class DataPapers {
 public:
  DataPapers(const Workspace& workspace, Environment& environment)
      : workspace_(workspace), environment_(environment) {}

  /// The paper that a draft was made of, in the form of the draft, by what its last line says of
  /// how and when it was made; none when it is no paper of a proposal. A draft is known by its
  /// folder and name, else by what it says.
  DataPaper paper_for(const SourceFile& draft);

 private:
  struct Made {
    Made(const Workspace& workspace, Environment& environment);
    Facts facts;
    Proposal proposal;
    std::map<std::string, std::string> texts = {};  ///< by name and form
  };

  Made& made_with(const std::string& options, const SourceFile& draft);
  std::string text_of(Made& made, const PaperDraft& paper, const SourceFile& draft) const;

  const Workspace& workspace_;
  Environment& environment_;
  std::map<std::string, std::unique_ptr<Made>> made_ = {};  ///< by day and options
};

}  // namespace campaign
