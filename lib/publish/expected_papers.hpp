// The papers that `campaign propose` would draft today, for comparison with edited drafts.
#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include "proof/compare/comparison.hpp"
#include "publish/draft_record.hpp"
#include "publish/proposal.hpp"

namespace campaign {

class ExpectedPapers {
 public:
  /// `query`: the current state of the data.
  ExpectedPapers(const Evaluation& evaluation, Query query, std::filesystem::path root)
      : evaluation_(evaluation), query_(std::move(query)), root_(std::move(root)) {}

  /// The paper that an edited file was drafted as, in the format of the file, by its properties;
  /// without properties by its folder and name, or else by its text. Empty when it is no paper of a
  /// proposal. `path`: absolute.
  DataPaper paper_for(const SourceFile& text, const std::filesystem::path& path,
                      const Properties& properties);

 private:
  /// The papers for one request.
  struct Drafted {
    Drafted(const Evaluation& evaluation, Query query, const std::filesystem::path& root);
    Facts facts;
    Proposal proposal;
    std::map<std::string, std::string> texts = {};  ///< by name and extension
  };

  Drafted& drafted(const ProposalRequest& request);
  const std::string& text_of(Drafted& drafted, const PaperDraft& paper, const Renderer& renderer,
                             const RenderOptions& options) const;
  /// The most similar paper among those of this folder and name, or else among all similar ones.
  DataPaper most_alike(const SourceFile& text, const std::filesystem::path& path,
                       const Renderer& renderer, const std::vector<ProposalRequest>& requests);

  const Evaluation& evaluation_;
  Query query_;
  std::filesystem::path root_;
  std::map<Properties, std::unique_ptr<Drafted>> by_request_ = {};
};

}  // namespace campaign
