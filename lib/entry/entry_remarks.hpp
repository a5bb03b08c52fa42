// What is to be known of an entry beside its verdict: what is kept, assumed, or still lacking.
#pragma once

#include "entry/import_entries.hpp"

namespace campaign {

/// An emptied cell takes nothing away: `revoked 2026-03-01` stays, and is named.
Message kept_values(const Evaluation& evaluation, const RecordKind& kind, const Date& day,
                    const CellTable& table, const FieldHeads& heads, const ImportedEntry& entry);

/// A unit that somebody forgot would make the figure one of the whole agency.
Message remark_on_figure(const RecordKind& kind, const GivenEntry& entry);

/// Whom the tables add without a class, where the plan asks for one; empty for nobody.
Message without_class(const Campaign& campaign, const RecordKind& kind,
                      const std::vector<ImportedEntries>& tables);

/// The units that rows name and the campaign does not have, each once.
std::vector<std::string> unknown_units(const std::vector<ImportedEntries>& tables);

}  // namespace campaign
