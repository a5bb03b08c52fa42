// Fills the papers of a proposal.
#include "publish/proposal.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "publish/draft_record.hpp"

namespace campaign {

Proposal::Proposal(const Evaluation& evaluation, Query query, const std::filesystem::path& root,
                   Facts* facts)
    : evaluation_(evaluation), query_(std::move(query)), facts_(facts), templates_(root) {}

bool Proposal::is_complete() const {
  return only_.empty() && request_.subjects.empty() && !request_.form && !request_.way;
}

void Proposal::gather(const ProposalRequest& request, const std::vector<std::string>& only,
                      bool with_requested) {
  request_ = request;
  only_ = only;
  with_requested_ = with_requested;
  query_.options = original_command(request, evaluation_.campaign.plan->lists);
  dossiers_ = dossiers_of(evaluation_, request);
  for (const auto& dossier : dossiers_.dossiers) add(dossier);
  for (const auto* one : dossiers_.unjudged)
    missing_.push_back(say("the papers of {}, for whose form `{}` the rule pack has no rules",
                           evaluation_.index.name(*one->subject), one->form->text));
}

void Proposal::add(const Dossier& dossier) {
  auto names = paper_names(evaluation_.laws.on(request_.day), dossier);
  std::erase_if(names, [&](const std::string& name) {
    return !only_.empty() && std::find(only_.begin(), only_.end(), name) == only_.end();
  });
  for (const auto& paper : paper_entries()) {
    const bool asked = std::find(only_.begin(), only_.end(), paper.name) != only_.end();
    if (is_on_request(paper.name) && (asked || with_requested_)) names.emplace_back(paper.name);
  }
  ReportContext context{evaluation_, query_};
  context.day = request_.day;
  for (auto& paper : papers_of(context, dossier, request_, names)) add(std::move(paper), dossier);
}

void Proposal::add(Paper paper, const Dossier& dossier) {
  const auto& title = dossier.form->title;
  if (paper.page.empty())
    missing_.push_back(
        say("{}: the report of {}, for whose way of commendation there is no form here", title,
            paper.whose));
  else if (!templates_.find(paper.page))
    missing_.push_back(say("{}: `{}`, for which there is no template", title, paper.kind));
  else
    fill_page(std::move(paper), folder_of(dossier));
}

/// Reports each problem of a template once, not for each paper.
void Proposal::fill_page(Paper paper, const std::string& folder) {
  Diagnostics found;
  drafts_.push_back(draft_paper(std::move(paper), folder, templates_, facts_, found));
  for (const auto& one : found.list()) {
    const auto& known = problems_.list();
    const bool is_known = std::any_of(known.begin(), known.end(), [&](const Diagnostic& other) {
      return other.span == one.span;
    });
    if (!is_known) problems_.add(one);
  }
}

}  // namespace campaign
