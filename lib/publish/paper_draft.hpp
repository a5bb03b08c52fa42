// Makes documents and files of the papers of a dossier, filling a template for each.
#pragma once

#include <string>
#include <vector>

#include "base/facts.hpp"
#include "dossier/papers.hpp"
#include "publish/draft_folder.hpp"
#include "publish/template_files.hpp"
#include "render/renderers.hpp"

namespace campaign {

/// A paper and its filled template.
struct PaperDraft {
  Paper paper;
  std::string name = {};  ///< `bang-khen-tinh/to-trinh`
  std::string text = {};  ///< the filled template
  Document document = {};
  Origin origin = {};
  std::vector<std::string> placeholders = {};  ///< labels of what is to be filled in, in order
};

/// Fills the template of a paper; problems point into the templates. `facts`: collects the texts
/// that come from the data, which are then marked; may be null.
PaperDraft draft_paper(Paper paper, const std::string& folder, TemplateFiles& templates,
                       Facts* facts, Diagnostics& problems);

/// Renders the file, with a DraftRecord of the request as properties; `request` is null for
/// standard output. The content excludes the provenance: a new date alone makes no new draft.
Draft file_of(const PaperDraft& draft, const ProposalRequest* request, const Renderer& renderer,
              const RenderOptions& options);

}  // namespace campaign
