// The papers that `campaign propose` would draft today, for drafts that people have edited.
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
  /// `query`: the state of the data today.
  ExpectedPapers(const Evaluation& evaluation, Query query, std::filesystem::path root)
      : evaluation_(evaluation), query_(std::move(query)), root_(std::move(root)) {}

  /// The paper that an edited file was drafted as, in the form of the file, made as its properties
  /// say; none when it is no paper of a proposal. Without properties it is known by its folder and
  /// name, else by what it says. `path`: absolute.
  DataPaper paper_for(const SourceFile& text, const std::filesystem::path& path,
                      const Properties& properties);

 private:
  /// Everybody's papers for one request.
  struct Drafted {
    Drafted(const Evaluation& evaluation, Query query, const std::filesystem::path& root);
    Facts facts;
    Proposal proposal;
    std::map<std::string, std::string> texts = {};  ///< by name and form
  };

  Drafted& drafted(const ProposalRequest& request);
  const std::string& text_of(Drafted& drafted, const PaperDraft& paper, const Renderer& renderer,
                             const RenderOptions& options) const;
  /// The paper of this folder and name, else any that is much like it; of several the most alike.
  DataPaper most_alike(const SourceFile& text, const std::filesystem::path& path,
                       const Renderer& renderer, const std::vector<ProposalRequest>& requests);

  const Evaluation& evaluation_;
  Query query_;
  std::filesystem::path root_;
  std::map<Properties, std::unique_ptr<Drafted>> by_request_ = {};
};

}  // namespace campaign
