// The papers of a dossier: their kinds, files, and the view each is filled from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dossier/dossiers.hpp"
#include "report/reports.hpp"

namespace campaign {

enum class PaperFor { dossier, subject, meeting };

struct PaperEntry {
  std::string_view name;  ///< as written in rule packs: `submission`
  std::string_view file;  ///< without extension
  PaperFor each = PaperFor::dossier;
  const char* summary;  ///< English, for tr
};
const std::vector<PaperEntry>& paper_entries();
const PaperEntry* find_paper(std::string_view name);
/// The templates of a kind: one, but for the report of achievements, which has one for each way.
std::vector<std::string> pages_of(const PaperEntry& paper);

/// One document to be drafted.
struct Paper {
  std::string kind;        ///< `submission`
  std::string page;        ///< its template; empty when no form of report is known
  std::string file;        ///< relative to the folder of the dossier, without extension
  std::string whose = {};  ///< the subject of a report, by name
  Value view = {};
};

/// The folder of a dossier: `bang-khen-tinh`, `giay-khen-so_dot-xuat` for one way alone,
/// `giay-khen-so_don-gian` by the simplified procedure. Unique, because ids do not contain `_`.
std::string folder_of(const Dossier& dossier);

/// The papers that the law requires (by default the usual ones), those of the vote, and for the
/// agency's own forms the decision.
std::vector<std::string> paper_names(const Statute& statute, const Dossier& dossier);

/// Papers around the meeting, which are drafted only when they are asked for.
bool is_on_request(std::string_view name);

/// Papers of these kinds; those of single subjects only for subjects of the request.
std::vector<Paper> papers_of(const ReportContext& context, const Dossier& dossier,
                             const ProposalRequest& request, const std::vector<std::string>& names);

}  // namespace campaign
