// Papers of a dossier as documents: a template filled from the view of each.
#pragma once

#include <string>
#include <vector>

#include "base/facts.hpp"
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

/// What papers are filled with, besides their view.
struct Filling {
  Templates& templates;
  Facts* facts = nullptr;  ///< when what the data gives is to be marked
};

/// Fills the template of a paper; problems point into the templates.
PaperDraft drafted(Paper paper, const std::string& folder, const Filling& filling,
                   Diagnostics& problems);

/// The finished file. What it says is apart from where it comes from, so that another day alone
/// makes no new draft.
Draft file_of(const PaperDraft& draft, const Renderer& renderer, const RenderOptions& options);

}  // namespace campaign
