// How a draft was made: carried by its file as properties, so that it can be made again and
// compared with what people have changed.
#pragma once

#include <optional>
#include <string>

#include "document/document.hpp"
#include "dossier/dossiers.hpp"

namespace campaign {

struct DraftRecord {
  std::string paper = {};  ///< `giay-khen-so/to-trinh`
  ProposalRequest request = {};
  int width = 0;       ///< columns of a plain text; 0 for other forms
  bool final = false;  ///< not marked as a draft
};

Properties properties_of(const DraftRecord& record);

/// What properties_of wrote, as far as it can be read; nothing when no paper is named. Lists are in
/// the plan's own order where nothing is said.
std::optional<DraftRecord> record_of(const Properties& properties, const ListStyle& planned);

/// The request as words of the command line, as far as it changes what papers say: subjects, then
/// options. `planned`: what the plan itself says of lists.
std::string command_words(const ProposalRequest& request, const ListStyle& planned);

}  // namespace campaign
