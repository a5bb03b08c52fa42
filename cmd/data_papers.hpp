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

  /// The paper that a draft was made of, in the form of the draft; none when it is no paper of a
  /// proposal. A draft is known by its folder and name, else by what it says.
  DataPaper paper_for(const SourceFile& draft);

 private:
  /// What `propose` was asked for, as far as a draft shows it.
  struct Wish {
    Date day;
    std::optional<Way> way = {};
    bool eligible = false;
    bool force = false;
    ListOrder order = {};
    ListFirst first = {};
    auto operator<=>(const Wish&) const = default;
  };
  struct Made {
    Made(const Workspace& workspace, Environment& environment);
    Facts facts;
    Proposal proposal;
    std::map<std::string, std::string> texts = {};  ///< by name and form
  };

  Made& made(const Wish& wish);
  std::string text_of(Made& made, const PaperDraft& paper, const SourceFile& draft) const;
  bool compare(const Wish& wish, const SourceFile& draft, bool by_name);

  const Workspace& workspace_;
  Environment& environment_;
  std::map<Wish, std::unique_ptr<Made>> made_ = {};
  DataPaper best_ = {};
  double likeness_ = 0;
};

}  // namespace campaign
