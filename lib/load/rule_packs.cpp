// The section `rule-pack`: forms of award, their standards, prizes and papers.
#include "load/rule_packs.hpp"

#include <algorithm>

#include "base/embedded.hpp"
#include "base/message.hpp"
#include "load/award_forms.hpp"
#include "load/field_checks.hpp"
#include "load/in_force.hpp"
#include "load/lost_section.hpp"
#include "load/majority.hpp"
#include "load/money.hpp"
#include "load/section.hpp"
#include "yaml/parse.hpp"

namespace campaign {

template <>
LegalDocument decode(Fields& fields) {
  return {
      .id = located_id(fields),
      .citation = {.kind = fields.required<Located<std::string>>("kind"),
                   .number = fields.required<Located<std::string>>("number"),
                   .date = fields.optional<Located<Date>>("date"),
                   .issuer = fields.optional<Located<std::string>>("issuer"),
                   .about = fields.optional<Located<std::string>>("about")},
      .in_force = period_in_force(fields),
      .cited = fields.optional_or<bool>("cited", true),
      .cited_as = fields.optional<Located<std::string>>("cited-as"),
      .certainty = fields.required<Certainty>("certainty"),
  };
}

template <>
BaseSalary decode(Fields& fields) {
  return {
      .from = fields.required<Date>("from"),
      .amount = fields.required<Located<Money>>("amount"),
      .certainty = fields.required<Certainty>("certainty"),
      .source = fields.record<RuleSource>("source"),
  };
}

template <>
PrizeRounding decode(Fields& fields) {
  PrizeRounding rounding{
      .to = fields.required<Money>("to"),
      .mode = fields.required<RoundingMode>("mode"),
      .source = fields.record<RuleSource>("source"),
  };
  constexpr int64_t kMostRounding = 1'000'000;
  if (rounding.to.dong > kMostRounding)
    fields.problem({.check = field_checks::out_of_range,
                    .span = fields.value("to").span(),
                    .message = say("prizes cannot be rounded to {} đồng", rounding.to),
                    .help = tr("write the step of rounding, such as 10000")});
  if (rounding.to.dong == 0 && !fields.broken())
    fields.problem({.check = field_checks::out_of_range,
                    .span = fields.value("to").span(),
                    .message = tr("nothing can be rounded to 0 đồng"),
                    .help = tr("write the step of rounding, such as 10000")});
  return rounding;
}

template <>
SimplifiedCase decode(Fields& fields) {
  return {
      .id = located_id(fields),
      .title = fields.required<std::string>("title"),
  };
}

template <>
SimplifiedProcedure decode(Fields& fields) {
  return {
      .needed = fields.required<CasesNeeded>("needed"),
      .cases = fields.records<SimplifiedCase>("cases"),
      .copies = fields.optional<int>("copies"),
      .dossier = fields.list<Located<std::string>>("dossier"),
      .source = fields.record<RuleSource>("source").value_or(RuleSource{}),
  };
}

template <>
Deadline decode(Fields& fields) {
  return {
      .title = fields.required<std::string>("title"),
      .forms = fields.list<Located<AwardFormId>>("forms"),
      .working_days = fields.optional<int>("working-days"),
      .by = fields.optional<std::string>("by"),
      .source = fields.record<RuleSource>("source").value_or(RuleSource{}),
  };
}

template <>
RulePack decode(Fields& fields) {
  return {
      .id = located_id(fields),
      .title = fields.required<std::string>("title"),
      .extends = fields.optional<Located<std::string>>("extends"),
      .in_force = period_in_force(fields),
      .followed_by = fields.optional<std::string>("followed-by"),
      .documents = fields.records<LegalDocument>("documents"),
      .base_salaries = fields.records<BaseSalary>("base-salary"),
      .prize_rounding = fields.record<PrizeRounding>("prize-rounding"),
      .highest_title_only = fields.record<RuleSource>("prize-of-highest-title"),
      .quorum = legal_majority(fields, "quorum"),
      .report_forms = report_forms(fields),
      .general = fields.records<Condition>("general"),
      .simplified = fields.record<SimplifiedProcedure>("simplified"),
      .deadlines = fields.records<Deadline>("deadlines"),
      .changes = fields.records<FormChange>("changes"),
      .award_forms = fields.records<AwardForm>("award-forms"),
      .standards = fields.records<Standard>("standards"),
      .instead = fields.records<Standard>("standards-instead"),
      .prizes_recalled = fields.optional_or<bool>("prizes-recalled", false),
  };
}

void sections::rule_pack(Section& section) {
  if (section.format)
    return void(*section.content = {.kind = FieldKind::record,
                                    .record = shape_of_record<RulePack>(*section.format)});
  auto pack = decode_record<RulePack>(section.node, section.diagnostics, {section.key.text(), {}});
  if (pack)
    section.campaign.rule_packs.push_back(std::move(*pack));
  else
    section.campaign.unread.add("rule-pack", "");
}

std::optional<PackFile> built_in_pack(const std::string& id) {
  const auto* file = find_embedded("data/rule-packs/" + id + ".yaml");
  if (!file) return std::nullopt;
  return PackFile{{}, std::string(file->bytes)};
}

void load_rule_pack_file(Campaign& campaign, const SourceFile& source, Diagnostics& diagnostics) {
  const auto before = diagnostics.list().size();
  const auto document = yaml::parse(source, diagnostics);
  if (diagnostics.list().size() > before) campaign.unread.add("rule-pack", "");
  const auto root = document.root();
  if (!root || root.kind() != yaml::Kind::mapping) return;
  if (auto lost = lost_section_around(root)) {
    campaign.unread.add("rule-pack", "");
    return diagnostics.add(std::move(lost->problem));
  }
  for (auto key = root.first_child(); key; key = key.next().next()) {
    Section section{key, key.next(), campaign, diagnostics};
    if (key.text() == "rule-pack")
      sections::rule_pack(section);
    else
      diagnostics.add({.check = field_checks::unknown_section,
                       .span = key.span(),
                       .message = say("a rule pack's file has no section `{}`", key.text()),
                       .help = tr("write it in a file outside of the folder rule-packs")});
  }
}

namespace {

/// Loads a pack and those it extends.
void load_chain(std::string id, Campaign& campaign, const PackFinder& find,
                std::deque<SourceFile>& read, Diagnostics& diagnostics) {
  // A limited depth, since packs may extend each other in a cycle.
  for (size_t depth = 10; depth > 0; --depth) {
    if (!find_rule_pack(campaign, id)) {
      auto file = find(id);
      if (!file) return;
      if (file->path.empty())
        read.push_back(
            SourceFile::built_in(say("the built-in rule pack {}", id), std::move(file->text)));
      else
        read.emplace_back(std::move(file->path), std::move(file->text));
      load_rule_pack_file(campaign, read.back(), diagnostics);
    }
    const auto* pack = find_rule_pack(campaign, id);
    if (!pack || !pack->extends) return;
    id = **pack->extends;
  }
}

void add_built_in_ids(std::vector<std::string>& ids) {
  constexpr std::string_view kFolder = "data/rule-packs/";
  constexpr std::string_view kEnding = ".yaml";
  for (const auto& file : embedded_files())
    if (file.path.starts_with(kFolder) && file.path.ends_with(kEnding))
      ids.emplace_back(
          file.path.substr(kFolder.size(), file.path.size() - kFolder.size() - kEnding.size()));
}

}  // namespace

void load_rule_packs(Campaign& campaign, const PackFinder& find, std::deque<SourceFile>& read,
                     Diagnostics& diagnostics) {
  if (!campaign.plan) return;
  add_built_in_ids(campaign.pack_ids);
  for (const auto& name : campaign.plan->rule_packs)
    load_chain(*name, campaign, find, read, diagnostics);
}

}  // namespace campaign
