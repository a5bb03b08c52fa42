// Papers of a dossier as documents: a template filled from the view of each.
#pragma once

#include <string>
#include <vector>

#include "dossier/papers.hpp"
#include "draft_folder.hpp"
#include "render/renderers.hpp"
#include "templates.hpp"

namespace campaign {

/// A paper with what its template made of it.
struct PaperDraft {
  Paper paper;
  std::string name = {};  ///< `bang-khen-tinh/to-trinh`
  std::string text = {};  ///< the filled template
  Document document = {};
  std::vector<std::string> blanks = {};  ///< what people still have to fill, in order
};

/// Fills the template of a paper; problems point into the templates.
PaperDraft drafted(Paper paper, const std::string& folder, Templates& templates,
                   Diagnostics& problems);

/// The finished file. What it says is apart from where it comes from, so that another day alone
/// makes no new draft.
Draft file_of(const PaperDraft& draft, const Renderer& renderer, const RenderOptions& options);

}  // namespace campaign
