// The papers of a dossier: which there are, and what each is filled from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dossier/dossiers.hpp"
#include "report/reports.hpp"

namespace campaign {

enum class PaperFor { dossier, subject, meeting };

struct PaperEntry {
  std::string_view name;  ///< as rule packs write it: `submission`
  std::string_view file;  ///< without ending
  PaperFor each = PaperFor::dossier;
  const char* summary;  ///< English, for tr
};
const std::vector<PaperEntry>& paper_entries();
const PaperEntry* find_paper(std::string_view name);

/// One document to be drafted.
struct Paper {
  std::string kind;        ///< `submission`
  std::string page;        ///< its template; empty when the law has no form for it
  std::string file;        ///< below the folder of the form, without ending
  std::string whose = {};  ///< the subject of a report, by name
  Value view = {};
};

/// The folder of a dossier: `bang-khen-tinh`, `giay-khen-so_dot-xuat` for one way alone,
/// `giay-khen-so_don-gian` by the simplified procedure. No two have the same: no id has a `_`.
std::string folder_of(const Dossier& dossier);

/// What the law asks for, with what the council votes on and, for the agency's own forms, the
/// decision; when the pack says nothing of papers, those that are usual.
std::vector<std::string> paper_names(const Statute& statute, const Dossier& dossier);

/// Papers of these kinds; those of single subjects only for whom the wish asks.
std::vector<Paper> papers_of(const ReportContext& context, const Dossier& dossier,
                             const ProposalRequest& request, const std::vector<std::string>& names);

}  // namespace campaign
