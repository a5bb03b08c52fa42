// Forms of award in a rule pack, with their standards and the sources of these.
#include "load/award_forms.hpp"

#include "load/in_force.hpp"
#include "load/majority.hpp"

namespace campaign {

template <>
RuleSource decode(Fields& fields) {
  return {
      .document = fields.required<Located<std::string>>("document"),
      .place = fields.optional<std::string>("place"),
      .certainty = fields.required<Certainty>("certainty"),
  };
}

template <>
LegalMajority decode(Fields& fields) {
  LegalMajority required{.majority = fields.required<Majority>("share"),
                         .source = fields.record<RuleSource>("source"),
                         .where = fields.value("share").span()};
  required.certainty =
      required.source ? required.source->certainty : fields.required<Certainty>("certainty");
  return required;
}

std::optional<LegalMajority> legal_majority(Fields& fields, std::string_view key) {
  const auto node = fields.value(key);
  if (node && node.kind() == yaml::Kind::mapping) return fields.record<LegalMajority>(key);
  const auto share = fields.optional<Majority>(key);
  if (!share) return std::nullopt;
  return LegalMajority{.majority = *share, .where = node.span()};
}

namespace {

/// Any other key of a condition, interpreted by its rule.
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
      .id = located_id(fields),
      .form = fields.optional<Located<AwardFormId>>("form"),
      .subject = fields.required<SubjectClass>("for"),
      .ways = fields.list<Way>("ways"),
      .title = fields.optional<Located<std::string>>("title"),
      .source = fields.record<RuleSource>("source").value_or(RuleSource{}),
      .conditions = fields.records<Condition>("conditions"),
  };
}

namespace {

/// Numbers of one way: `"06"` for all, or `{unit: "01", person: "02"}`.
void add_report_forms(Fields& fields, yaml::View way, std::vector<ReportForm>& forms) {
  const auto parsed = convert<Way>(way, "report-form");
  if (parsed.problem) fields.problem(*parsed.problem);
  if (!parsed.value) return;
  const auto add = [&](yaml::View number, std::optional<SubjectClass> subject) {
    auto text = convert<std::string>(number, "report-form");
    if (text.problem) fields.problem(std::move(*text.problem));
    if (text.value) forms.push_back({*parsed.value, subject, *text.value});
  };
  if (way.next().kind() != yaml::Kind::mapping) return add(way.next(), std::nullopt);
  for (auto who = way.next().first_child(); who; who = who.next().next()) {
    auto subject = convert<SubjectClass>(who, "report-form");
    if (subject.problem) fields.problem(std::move(*subject.problem));
    if (subject.value) add(who.next(), *subject.value);
  }
}

}  // namespace

std::optional<std::vector<ReportForm>> report_forms(Fields& fields) {
  const auto node = fields.value("report-form");
  if (!node) return std::nullopt;
  std::vector<ReportForm> forms;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, "report-form"))
    return fields.problem(std::move(*wrong)), forms;
  for (auto way = node.first_child(); way; way = way.next().next())
    add_report_forms(fields, way, forms);
  return forms;
}

namespace {

/// `prize: {person: 3.5, unit: 7}`, and `prize-recalled: [unit]` for unverified factors.
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
    if (subject.value && times.value)
      list.push_back({*subject.value, Ratio::of(*times.value), std::nullopt, key.next().span()});
  }
  for (const auto subject : fields.list<SubjectClass>("prize-recalled"))
    for (auto& one : list)
      if (one.subject == subject) one.certainty = Certainty::recalled;
  return list;
}

}  // namespace

template <>
FormChange decode(Fields& fields) {
  return {
      .form = fields.required<Located<AwardFormId>>("form"),
      .prizes = prizes(fields),
      .source = fields.record<RuleSource>("source"),
      .council = legal_majority(fields, "council"),
      .copies_not_read = fields.optional_or<bool>("copies-not-read", false),
  };
}

template <>
AwardForm decode(Fields& fields) {
  return {
      .id = fields.required<Located<AwardFormId>>("id"),
      .title = fields.required<Located<std::string>>("title"),
      .kind = fields.optional_or<AwardKind>("kind", AwardKind::honour),
      .level = fields.required<AwardLevel>("level"),
      .decided_by = fields.optional<Located<std::string>>("decided-by"),
      .addressed_to = fields.list<Located<std::string>>("addressed-to"),
      .awarded_to = fields.list<SubjectClass>("awarded-to"),
      .in_force = period_in_force(fields),
      .prizes = prizes(fields),
      .copies = fields.optional<int>("copies"),
      .dossier = fields.list<Located<std::string>>("dossier"),
      .report_forms = report_forms(fields).value_or(std::vector<ReportForm>{}),
      .council = legal_majority(fields, "council"),
      .public_notice = fields.optional_or<bool>("public-notice", false),
      .source = fields.record<RuleSource>("source"),
      .standards = fields.records<Standard>("standards"),
      .standards_as = fields.optional<Located<AwardFormId>>("standards-as"),
  };
}

}  // namespace campaign
