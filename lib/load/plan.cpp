// Sections of the plan: campaign, agency, basis, contents, indicators, tie-break, award-forms.
#include <algorithm>

#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/section.hpp"

namespace campaign {

namespace {

struct DueDay {
  int day = 5;
};

}  // namespace

template <>
struct Converter<DueDay> {
  static Conversion<DueDay> from(yaml::View node, std::string_view key) {
    auto day = convert<int>(node, key);
    if (!day.value) return {{}, std::move(day.problem)};
    if (auto wrong = unless_within(node, key, Points::whole(*day.value),
                                   {Points::whole(1), Points::whole(31)}))
      return {{}, std::move(wrong)};
    return {DueDay{*day.value}, {}};
  }
};

template <>
Reporting decode(Fields& fields) {
  return {
      .every = fields.optional_or<Step>("every", Step::month),
      .due_day = fields.optional_or<DueDay>("due-day", {}).day,
  };
}

template <>
LinkedCampaign decode(Fields& fields) {
  return {
      .title = fields.required<std::string>("title"),
      .document = fields.optional<Located<std::string>>("document"),
      .date = fields.optional<Located<Date>>("date"),
  };
}

template <>
ListStyle decode(Fields& fields) {
  return {
      .order = fields.optional_or<ListOrder>("order", ListOrder::unit),
      .first = fields.optional_or<ListFirst>("first", ListFirst::collectives),
  };
}

namespace {

std::optional<Located<Reporting>> located_reporting(Fields& fields) {
  const auto node = fields.value("reporting");
  auto reporting = fields.record<Reporting>("reporting");
  if (!reporting) return std::nullopt;
  return Located<Reporting>{*reporting, node.span()};
}

/// Long periods are refused: tables have a column or row for each reporting period.
Located<Period> campaign_period(Fields& fields) {
  constexpr int kMostYears = 50;
  auto period = fields.required<Located<Period>>("period");
  if (period->last.year - period->first.year <= kMostYears) return period;
  fields.problem({.check = field_checks::out_of_range,
                  .span = period.span,
                  .message = say("a campaign cannot last from {} to {}", period->first.year,
                                 period->last.year),
                  .help = say("write a period of at most {} years", kMostYears)});
  return period;
}

template <class Choice>
bool is_word(std::string_view text) {
  return std::any_of(words<Choice>.begin(), words<Choice>.end(),
                     [&](const auto& one) { return one.first == text; });
}

/// `{khoa: Khoa, ban: Ban}`
std::vector<NamedUnitKind> unit_kinds(Fields& fields) {
  std::vector<NamedUnitKind> kinds;
  const auto node = fields.value("unit-kinds");
  if (!node) return kinds;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, "unit-kinds"))
    return fields.problem(std::move(*wrong)), kinds;
  for (auto key = node.first_child(); key; key = key.next().next()) {
    auto id = convert<Located<ContentId>>(key, "unit-kinds");  // the grammar of ids
    auto title = convert<std::string>(key.next(), key.text());
    for (auto* problem : {&id.problem, &title.problem})
      if (*problem) fields.problem(std::move(**problem));
    if (id.value && is_word<UnitKind>((**id.value).text))
      fields.problem({.check = field_checks::unknown_value,
                      .span = id.value->span,
                      .message = say("`{}` is a kind that the program has already", key.text()),
                      .help = tr("write another id for the kind")});
    else if (id.value && title.value)
      kinds.push_back({{(**id.value).text, id.value->span}, std::move(*title.value)});
  }
  return kinds;
}

std::vector<AppliesTo> ranked_in_blocks(Fields& fields) {
  if (fields.has("ranked-in-blocks")) return fields.list<AppliesTo>("ranked-in-blocks");
  return {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};
}

std::vector<PersonClass> leader_classes(Fields& fields) {
  auto classes = fields.list<PersonClass>("leader-classes");
  return classes.empty() ? std::vector{PersonClass::leader} : classes;
}

}  // namespace

template <>
Plan decode(Fields& fields) {
  // Read before loading, by read_source_files; requested here so that they are not unknown keys.
  fields.list<std::string>("include");
  fields.list<std::string>("exclude");
  return {
      .id = located_id(fields),
      .title = fields.required<Located<std::string>>("title"),
      .theme = fields.optional<std::string>("theme"),
      .period = campaign_period(fields),
      .rule_packs = fields.one_or_list<Located<std::string>>("rule-pack"),
      .reporting = located_reporting(fields),
      .aggregate = fields.optional_or<Aggregate>("aggregate", Aggregate::average),
      .leader_classes = leader_classes(fields),
      .unit_kinds = unit_kinds(fields),
      .ranked_in_blocks = ranked_in_blocks(fields),
      .registered_forms = fields.one_or_list<Located<AwardFormId>>("registered-forms"),
      .linked = fields.records<LinkedCampaign>("linked"),
      .launched_by = fields.optional<LaunchedBy>("launched-by"),
      .nominations_due = fields.optional<Located<Date>>("nominations-due"),
      .direct_share = fields.optional<Located<Ratio>>("direct-share"),
      .lists = fields.record<ListStyle>("lists").value_or(ListStyle{}),
  };
}

template <>
Signer decode(Fields& fields) {
  return {
      .position = fields.required<Located<std::string>>("position"),
      .name = fields.required<Located<std::string>>("name"),
      .on_behalf = fields.optional<Located<std::string>>("on-behalf"),
  };
}

template <>
Agency decode(Fields& fields) {
  return {
      .name = fields.required<Located<std::string>>("name"),
      .under = fields.optional<Under>("under"),
      .superior = fields.optional<Located<std::string>>("superior"),
      .symbol = fields.optional<Located<std::string>>("symbol"),
      .place = fields.optional<Located<std::string>>("place"),
      .signer = fields.record<Signer>("signer"),
      .drafted_by = fields.optional<std::string>("drafted-by"),
      .recipients = fields.list<std::string>("recipients"),
  };
}

template <>
Citation decode(Fields& fields) {
  return {
      .kind = fields.required<Located<std::string>>("kind"),
      .number = fields.required<Located<std::string>>("number"),
      .date = fields.optional<Located<Date>>("date"),
      .issuer = fields.optional<Located<std::string>>("issuer"),
      .about = fields.optional<Located<std::string>>("about"),
  };
}

template <>
Content decode(Fields& fields) {
  return {
      .id = fields.required<Located<ContentId>>("id"),
      .title = fields.required<std::string>("title"),
      .plan = fields.optional<std::string>("plan"),
  };
}

template <>
Indicator decode(Fields& fields) {
  return {
      .id = fields.required<Located<IndicatorId>>("id"),
      .title = fields.required<std::string>("title"),
      .measure = fields.optional<std::string>("measure"),
      .target = fields.optional<Located<Points>>("target"),
      .better = fields.optional_or<Better>("better", Better::higher),
      .says_better = fields.has("better"),
      .content = fields.optional<Located<ContentId>>("content"),
      .sums = fields.optional_or<bool>("sums", false),
  };
}

void sections::campaign(Section& section) { section.once(section.campaign.plan); }
void sections::agency(Section& section) { section.once(section.campaign.agency); }
void sections::basis(Section& section) { section.list(section.campaign.basis); }
void sections::contents(Section& section) { section.list(section.campaign.contents); }
void sections::indicators(Section& section) { section.list(section.campaign.indicators); }
void sections::tie_break(Section& section) {
  section.scalars(section.campaign.tie_break);
  if (section.content) section.content->kind = FieldKind::reference;  // criteria, beside words
}
void sections::award_forms(Section& section) { section.scalars(section.campaign.award_forms); }

}  // namespace campaign
