// The section of the law: rule packs with their forms of award, standards, money and papers.
#include <algorithm>

#include "base/embedded.hpp"
#include "base/language.hpp"
#include "load/field_checks.hpp"
#include "load/load.hpp"
#include "load/majority.hpp"
#include "load/money.hpp"
#include "load/section.hpp"

namespace campaign {

template <>
RuleSource decode(Fields& fields) {
  return {
      .document = fields.required<Located<std::string>>("document"),
      .place = fields.optional<std::string>("place"),
      .certainty = fields.required<Certainty>("certainty"),
  };
}

namespace {

/// Every other key of a condition, for the rule itself to read.
Parameter parameter(Fields& fields, yaml::View key) {
  Parameter parameter{{std::string(key.text()), key.span()}};
  const auto node = fields.value(key.text());
  if (node.kind() == yaml::Kind::sequence) {
    parameter.values = fields.list<Located<std::string>>(key.text());
  } else if (auto one = fields.optional<Located<std::string>>(key.text())) {
    parameter.values.push_back(std::move(*one));
  }
  return parameter;
}

}  // namespace

template <>
Condition decode(Fields& fields) {
  Condition condition{.rule = fields.required<Located<std::string>>("rule"),
                      .source = fields.record<RuleSource>("source")};
  for (const auto key : fields.keys())
    if (key.text() != "rule" && key.text() != "source")
      condition.parameters.push_back(parameter(fields, key));
  return condition;
}

template <>
Standard decode(Fields& fields) {
  return {
      .id = fields.required<Located<std::string>>("id"),
      .form = fields.optional<Located<AwardFormId>>("form"),
      .subject = fields.required<SubjectClass>("for"),
      .ways = fields.list<Way>("ways"),
      .title = fields.optional<std::string>("title"),
      .source = fields.record<RuleSource>("source").value_or(RuleSource{}),
      .conditions = fields.records<Condition>("conditions"),
  };
}

namespace {

/// `sudden: "06"`, or `regular: {unit: "01", person: "02"}`.
std::vector<ReportForm> report_forms(Fields& fields) {
  std::vector<ReportForm> forms;
  const auto node = fields.value("report-form");
  if (!node) return forms;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, "report-form"))
    return fields.problem(std::move(*wrong)), forms;
  const auto add = [&](yaml::View number, Way way, std::optional<SubjectClass> subject) {
    auto text = convert<std::string>(number, "report-form");
    if (text.problem) fields.problem(std::move(*text.problem));
    if (text.value) forms.push_back({way, subject, *text.value});
  };
  for (auto key = node.first_child(); key; key = key.next().next()) {
    auto way = convert<Way>(key, "report-form");
    if (way.problem) fields.problem(std::move(*way.problem));
    if (!way.value) continue;
    if (key.next().kind() != yaml::Kind::mapping) {
      add(key.next(), *way.value, std::nullopt);
      continue;
    }
    for (auto who = key.next().first_child(); who; who = who.next().next()) {
      auto subject = convert<SubjectClass>(who, "report-form");
      if (subject.problem) fields.problem(std::move(*subject.problem));
      if (subject.value) add(who.next(), *way.value, *subject.value);
    }
  }
  return forms;
}

/// `{person: 3.5, unit: 7}`
std::vector<Prize> prizes(Fields& fields) {
  std::vector<Prize> list;
  const auto node = fields.value("prize");
  if (!node) return list;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, "prize"))
    return fields.problem(std::move(*wrong)), list;
  for (auto key = node.first_child(); key; key = key.next().next()) {
    auto subject = convert<SubjectClass>(key, "prize");
    auto times = convert<Points>(key.next(), key.text());
    if (subject.problem) fields.problem(std::move(*subject.problem));
    if (times.problem) fields.problem(std::move(*times.problem));
    if (subject.value && times.value) list.push_back({*subject.value, Ratio::of(*times.value)});
  }
  return list;
}

}  // namespace

template <>
AwardForm decode(Fields& fields) {
  return {
      .id = fields.required<Located<AwardFormId>>("id"),
      .title = fields.required<std::string>("title"),
      .kind = fields.optional_or<AwardKind>("kind", AwardKind::honour),
      .level = fields.required<AwardLevel>("level"),
      .decided_by = fields.optional<std::string>("decided-by"),
      .addressed_to = fields.list<std::string>("addressed-to"),
      .awarded_to = fields.list<SubjectClass>("awarded-to"),
      .prizes = prizes(fields),
      .copies = fields.optional<int>("copies"),
      .dossier = fields.list<Located<std::string>>("dossier"),
      .report_forms = report_forms(fields),
      .council = fields.optional<Majority>("council"),
      .public_notice = fields.optional_or<bool>("public-notice", false),
      .source = fields.record<RuleSource>("source"),
      .standards = fields.records<Standard>("standards"),
  };
}

template <>
LegalDocument decode(Fields& fields) {
  return {
      .id = fields.required<Located<std::string>>("id"),
      .citation = {.kind = fields.required<std::string>("kind"),
                   .number = fields.required<Located<std::string>>("number"),
                   .date = fields.optional<Date>("date"),
                   .issuer = fields.optional<std::string>("issuer"),
                   .about = fields.optional<std::string>("about")},
      .in_force = fields.optional<Period>("in-force"),
      .certainty = fields.required<Certainty>("certainty"),
  };
}

template <>
BaseSalary decode(Fields& fields) {
  return {
      .from = fields.required<Date>("from"),
      .amount = fields.required<Money>("amount"),
      .certainty = fields.required<Certainty>("certainty"),
  };
}

template <>
PrizeRounding decode(Fields& fields) {
  PrizeRounding rounding{
      .to = fields.required<Money>("to"),
      .mode = fields.required<RoundingMode>("mode"),
      .source = fields.record<RuleSource>("source"),
  };
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
      .id = fields.required<Located<std::string>>("id"),
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
      .id = fields.required<Located<std::string>>("id"),
      .title = fields.required<std::string>("title"),
      .extends = fields.optional<Located<std::string>>("extends"),
      .in_force = fields.optional<Located<Period>>("in-force"),
      .documents = fields.records<LegalDocument>("documents"),
      .base_salaries = fields.records<BaseSalary>("base-salary"),
      .prize_rounding = fields.record<PrizeRounding>("prize-rounding"),
      .quorum = fields.optional<Majority>("quorum"),
      .general = fields.records<Condition>("general"),
      .simplified = fields.record<SimplifiedProcedure>("simplified"),
      .deadlines = fields.records<Deadline>("deadlines"),
      .award_forms = fields.records<AwardForm>("award-forms"),
      .standards = fields.records<Standard>("standards"),
  };
}

void sections::rule_pack(Section& section) {
  auto pack = decode_record<RulePack>(section.node, section.diagnostics, {section.key.text(), {}});
  if (pack)
    section.campaign.rule_packs.push_back(std::move(*pack));
  else
    section.campaign.complete = false;
}

std::optional<PackFile> built_in_pack(const std::string& id) {
  const auto* file = find_embedded("data/rule-packs/" + id + ".yaml");
  if (!file) return std::nullopt;
  return PackFile{"rule-packs/" + id + ".yaml", std::string(file->bytes)};
}

void load_rule_packs(Campaign& campaign, const PackFinder& find, std::deque<SourceFile>& read,
                     Diagnostics& diagnostics) {
  if (!campaign.plan || !campaign.plan->rule_pack) return;
  std::string wanted = **campaign.plan->rule_pack;
  for (size_t most = 10; most > 0; --most) {  // packs that extend each other in a ring
    if (!find_rule_pack(campaign, wanted)) {
      auto file = find(wanted);
      if (!file) return;
      read.emplace_back(std::move(file->path), std::move(file->text));
      load_into(campaign, read.back(), diagnostics);
    }
    const auto* pack = find_rule_pack(campaign, wanted);
    if (!pack || !pack->extends) return;
    wanted = **pack->extends;
  }
}

}  // namespace campaign
