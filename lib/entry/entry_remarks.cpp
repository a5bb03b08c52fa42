// What is to be known of an entry beside its verdict: what is kept, assumed, or still lacking.
#include "entry/entry_remarks.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "entry/entered_texts.hpp"
#include "entry/row_cells.hpp"

namespace campaign {
namespace {

/// Who leads is marked, counted or rewarded otherwise than who works directly.
bool asks_for_class(const Campaign& campaign) {
  const auto is_of_leaders = [](const Criterion& one) {
    return one.applies_to == AppliesTo::leader;
  };
  return !campaign.award_forms.empty() || (campaign.plan && campaign.plan->direct_share) ||
         std::any_of(campaign.criteria.begin(), campaign.criteria.end(), is_of_leaders);
}

}  // namespace

Message kept_values(const Evaluation& evaluation, const RecordKind& kind, const Date& day,
                    const CellTable& table, const FieldHeads& heads, const ImportedEntry& entry) {
  std::vector<std::string> kept;
  for (const auto& head : heads.heads) {
    if (!entry.before || !head.field || head.also || head.field->type == FieldType::id ||
        head.part != FieldPart::whole || !is_left_open(table.cell(entry.row, head.column)))
      continue;
    const auto texts = entered_texts(evaluation, kind, *entry.before, *head.field, day);
    if (!texts.empty()) kept.push_back(std::string(head.field->key) + " " + join(texts, ", "));
  }
  return kept.empty() ? Message() : say("empty here, and kept: {}", join(kept, "; "));
}

Message remark_on_figure(const RecordKind& kind, const GivenEntry& entry) {
  const bool is_of_all = kind.name == "figures" && !given_field(entry.fields, "unit");
  return is_of_all ? tr("of the whole agency, as no unit is given") : Message();
}

Message without_class(const Campaign& campaign, const RecordKind& kind,
                      const std::vector<ImportedEntries>& tables) {
  constexpr size_t kMostNamed = 5;
  if (kind.name != "people" || !asks_for_class(campaign)) return {};
  std::vector<std::string> names;
  for (const auto& table : tables)
    for (const auto& row : table.rows)
      if (!row.before && row.passed_over.empty() && row.problems.empty() &&
          !given_field(row.fields, "class"))
        names.push_back(row.name);
  if (names.empty()) return {};
  const size_t count = names.size();
  if (count > kMostNamed) names.resize(kMostNamed), names.emplace_back("…");
  return say_count("{} person without a class", "{} people without a class", count) + ": " +
         joined({join(names, ", "),
                 tr("a column `Nhóm` with trực tiếp, quản lý or lãnh đạo says it; without it they "
                    "count among those who work directly")},
                "; ");
}

std::vector<std::string> unknown_units(const std::vector<ImportedEntries>& tables) {
  std::vector<std::string> names;
  for (const auto& table : tables)
    for (const auto& row : table.rows)
      if (!row.unknown_unit.empty() &&
          std::find(names.begin(), names.end(), row.unknown_unit) == names.end())
        names.push_back(row.unknown_unit);
  return names;
}

}  // namespace campaign
