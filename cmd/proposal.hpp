// A proposal: everybody's papers filled, then written where they belong.
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "dossier/dossiers.hpp"
#include "paper_draft.hpp"
#include "proposal_words.hpp"
#include "workspace.hpp"

namespace campaign {

class Proposal {
 public:
  using Make = std::function<Draft(const PaperDraft&)>;

  /// `facts`: where what the data gives is marked; null for papers that people get.
  Proposal(const Workspace& workspace, Environment& environment, Facts* facts = nullptr);

  /// Fills the papers of the kinds named, or all; what is wrong with templates is in `problems`.
  void gather(const DossierWish& wish, const std::vector<std::string>& only);
  const Diagnostics& problems() const { return problems_; }
  const std::deque<PaperDraft>& drafts() const { return drafts_; }

  void print(const Make& make, Told& told);  ///< to standard output
  void save(const Make& make, DraftFolder folder, Told& told);

 private:
  void add(const Dossier& dossier, const DossierWish& wish, const std::vector<std::string>& only);
  void add(Paper paper, const Dossier& dossier);
  void fill_page(Paper paper, const std::string& folder);

  const Workspace& workspace_;
  Environment& environment_;
  Facts* facts_ = nullptr;
  Templates templates_;
  Diagnostics problems_ = {};
  Query query_ = {};
  Dossiers dossiers_ = {};
  std::deque<PaperDraft> drafts_ = {};
  std::vector<std::string> missing_ = {};
  bool everything_ = true;  ///< nothing was left out on purpose
};

}  // namespace campaign
