// Decoders for forms of award, shared by the parts of a rule pack.
#pragma once

#include <optional>
#include <vector>

#include "load/fields.hpp"
#include "model/rule_pack.hpp"

namespace campaign {

template <>
RuleSource decode(Fields& fields);
template <>
Condition decode(Fields& fields);
template <>
Standard decode(Fields& fields);
template <>
LegalMajority decode(Fields& fields);
template <>
FormChange decode(Fields& fields);
template <>
AwardForm decode(Fields& fields);

/// `report-form: {sudden: "06", regular: {unit: "01", person: "02"}}`. Nullopt without the key; an
/// empty mapping means that no number is known.
std::optional<std::vector<ReportForm>> report_forms(Fields& fields);

/// `quorum: at-least 2/3`, which is unverified, or `{share: at-least 2/3, source: {…}}`.
std::optional<LegalMajority> legal_majority(Fields& fields, std::string_view key);

}  // namespace campaign
