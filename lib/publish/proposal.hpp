// A proposal: the filled papers of all requested dossiers.
#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

#include "dossier/dossiers.hpp"
#include "publish/paper_draft.hpp"
#include "report/query.hpp"

namespace campaign {

class Proposal {
 public:
  /// `query`: the state of the data, for the provenance of each paper. `root`: of the campaign, for
  /// its own templates. `facts`: collects texts that come from the data; null: no marks.
  Proposal(const Evaluation& evaluation, Query query, const std::filesystem::path& root,
           Facts* facts = nullptr);

  /// Fills the papers of the kinds in `only`; empty means all that the law asks, and with
  /// `with_requested` those that are drafted on request only.
  void gather(const ProposalRequest& request, const std::vector<std::string>& only,
              bool with_requested = false);

  const ProposalRequest& request() const { return request_; }
  const Diagnostics& problems() const { return problems_; }  ///< of templates, each once
  const std::deque<PaperDraft>& drafts() const { return drafts_; }
  const std::vector<Nominee>& refused() const { return dossiers_.refused; }
  /// Papers that cannot be drafted, with the reasons.
  const std::vector<Message>& missing() const { return missing_; }
  bool is_complete() const;  ///< the request does not limit subjects, forms, ways or papers

 private:
  void add(const Dossier& dossier);
  void add(Paper paper, const Dossier& dossier);
  void fill_page(Paper paper, const std::string& folder);

  const Evaluation& evaluation_;
  Query query_;
  Facts* facts_ = nullptr;
  TemplateFiles templates_;
  ProposalRequest request_ = {};
  std::vector<std::string> only_ = {};
  bool with_requested_ = false;
  Diagnostics problems_ = {};
  Dossiers dossiers_ = {};
  std::deque<PaperDraft> drafts_ = {};
  std::vector<Message> missing_ = {};
};

}  // namespace campaign
