// A proposal: everybody's papers filled, then written where they belong.
#include "proposal.hpp"

#include <algorithm>

#include "base/language.hpp"
#include "dossier_words.hpp"
#include "repository.hpp"

namespace campaign {
namespace {

Query query_of(const Workspace& workspace, const Environment& environment) {
  Query query{.period = *workspace.campaign().plan->period,
              .today = environment.today,
              .warnings = workspace.diagnostics().warnings()};
  if (const auto state = repository_state(workspace.root()))
    query.commit = state->commit, query.dirty = state->dirty;
  return query;
}

bool is_among(const std::string& name, const std::vector<std::string>& only) {
  return only.empty() || std::find(only.begin(), only.end(), name) != only.end();
}

}  // namespace

Proposal::Proposal(const Workspace& workspace, Environment& environment, Facts* facts)
    : workspace_(workspace),
      environment_(environment),
      facts_(facts),
      templates_(workspace.root()),
      query_(query_of(workspace, environment)) {}

void Proposal::gather(const DossierWish& wish, const std::vector<std::string>& only) {
  everything_ = only.empty() && wish.subjects.empty() && !wish.form && !wish.way;
  query_.options = words_of(wish, workspace_.campaign(), query_.today);
  dossiers_ = dossiers_of(workspace_.evaluation(), wish);
  for (const auto& dossier : dossiers_.dossiers) add(dossier, wish, only);
  for (const auto* one : dossiers_.unjudged)
    missing_.push_back(say("the papers of {}, for whose form `{}` the rule pack has no rules",
                           workspace_.evaluation().index.name(*one->subject), one->form->text));
}

void Proposal::add(const Dossier& dossier, const DossierWish& wish,
                   const std::vector<std::string>& only) {
  const ReportContext context{workspace_.evaluation(), query_};
  auto names = paper_names(workspace_.evaluation().statute, dossier);
  std::erase_if(names, [&](const std::string& name) { return !is_among(name, only); });
  for (auto& paper : papers_of(context, dossier, wish, names)) add(std::move(paper), dossier);
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

/// What is wrong with a template is told once, not for each paper.
void Proposal::fill_page(Paper paper, const std::string& folder) {
  Diagnostics found;
  drafts_.push_back(drafted(std::move(paper), folder, {templates_, facts_}, found));
  for (const auto& one : found.list()) {
    const auto& told = problems_.list();
    const bool again = std::any_of(told.begin(), told.end(),
                                   [&](const Diagnostic& other) { return other.span == one.span; });
    if (!again) problems_.add(one);
  }
}

void Proposal::print(const Make& make, Told& told) {
  told.refused = &dossiers_.refused;
  told.missing = missing_;
  for (const auto& draft : drafts_) {
    if (&draft != &drafts_.front()) environment_.out << '\n';
    environment_.out << make(draft).bytes;
    told.drafts.push_back({{DraftFate::written, draft.name, {}}, &draft});
  }
}

void Proposal::save(const Make& make, DraftFolder folder, Told& told) {
  told.refused = &dossiers_.refused;
  told.missing = missing_;
  try {
    for (const auto& draft : drafts_) told.drafts.push_back({folder.put(make(draft)), &draft});
  } catch (...) {
    folder.remember();
    throw;
  }
  folder.remember();
  told.left = folder.left(everything_);
}

}  // namespace campaign
