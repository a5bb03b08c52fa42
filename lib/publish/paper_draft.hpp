// Papers of a dossier as documents: a template filled from the view of each.
#pragma once

#include <string>
#include <vector>

#include "base/facts.hpp"
#include "dossier/papers.hpp"
#include "publish/draft_folder.hpp"
#include "publish/template_files.hpp"
#include "render/renderers.hpp"

namespace campaign {

/// A paper with what its template made of it.
struct PaperDraft {
  Paper paper;
  std::string name = {};  ///< `bang-khen-tinh/to-trinh`
  std::string text = {};  ///< the filled template
  Document document = {};
  Origin origin = {};
  std::vector<std::string> placeholders = {};  ///< what people still have to fill in, in order
};

/// Fills the template of a paper; problems point into the templates. With `facts` the words that
/// the data gave are marked.
PaperDraft draft_paper(Paper paper, const std::string& folder, TemplateFiles& templates,
                       Facts* facts, Diagnostics& problems);

/// The finished file, which carries the request it was made for; without a request it carries
/// nothing, as standard output does. What it says is apart from where it comes from, so that
/// another day alone makes no new draft.
Draft file_of(const PaperDraft& draft, const ProposalRequest* request, const Renderer& renderer,
              const RenderOptions& options);

}  // namespace campaign
