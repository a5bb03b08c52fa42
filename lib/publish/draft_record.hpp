// The request behind a draft, stored as properties of its file, so that the draft can be repeated
// and compared with the edited file.
#pragma once

#include <optional>
#include <string>

#include "document/document.hpp"
#include "dossier/dossiers.hpp"

namespace campaign {

struct DraftRecord {
  std::string paper = {};  ///< `giay-khen-so/to-trinh`
  ProposalRequest request = {};
  int width = 0;       ///< columns of plain text; 0 for other formats
  bool final = false;  ///< without the draft mark
};

Properties properties_of(const DraftRecord& record);

/// The inverse of properties_of; unreadable values are ignored. `nullopt` when no paper is named.
/// `planned`: the plan's order of lists, the default.
std::optional<DraftRecord> record_of(const Properties& properties, const ListStyle& planned);

/// The request as command line arguments, limited to those that affect the papers: subjects, then
/// options. `planned`: the plan's order of lists, the default.
std::string original_command(const ProposalRequest& request, const ListStyle& planned);

}  // namespace campaign
