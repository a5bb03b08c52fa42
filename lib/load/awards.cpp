// Sections by which awards are judged: ratings, awards, conduct, nominations, places.
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/money.hpp"
#include "load/quota_amount.hpp"
#include "load/section.hpp"
#include "load/year.hpp"

namespace campaign {

template <>
Award decode(Fields& fields) {
  return {
      .id = fields.required<Located<RecordId>>("id"),
      .subject = fields.required<Located<SubjectId>>("subject"),
      .form = fields.required<Located<AwardFormId>>("form"),
      .decision = fields.optional<Located<std::string>>("decision"),
      .date = fields.optional<Located<Date>>("date"),
      .covers = fields.optional<Located<Period>>("covers"),
      .way = fields.optional<Way>("way"),
      .achievements = fields.list<Located<AchievementId>>("for"),
      .prize = fields.optional<Located<Money>>("prize"),
      .revoked = fields.optional<Located<Date>>("revoked"),
      .register_number = fields.optional<Located<int>>("register-number"),
  };
}

template <>
Conduct decode(Fields& fields) {
  return {
      .subject = fields.required<Located<SubjectId>>("subject"),
      .kind = fields.required<ConductKind>("kind"),
      .measure = fields.optional<Measure>("measure"),
      .from = fields.required<Located<Date>>("from"),
      .until = fields.optional<Located<Date>>("until"),
      .document = fields.optional<Located<std::string>>("document"),
      .note = fields.optional<std::string>("note"),
  };
}

template <>
Nomination decode(Fields& fields) {
  return {
      .subject = fields.required<Located<SubjectId>>("subject"),
      .form = fields.required<Located<AwardFormId>>("form"),
      .covers = fields.optional<Located<Period>>("covers"),
      .way = fields.optional<Located<Way>>("way"),
      .achievements = fields.list<Located<AchievementId>>("achievements"),
      .standard = fields.optional<Located<std::string>>("standard"),
      .posthumous = fields.optional_or<bool>("posthumous", false),
      .report_form = fields.optional<Located<std::string>>("report-form"),
      .public_notice = fields.optional<Located<std::string>>("public-notice"),
      .simplified = fields.list<Located<std::string>>("simplified"),
      .submitted = fields.optional<Located<Date>>("submitted"),
      .withdrawn = fields.optional<Located<Date>>("withdrawn"),
      .because = fields.optional<std::string>("because"),
  };
}

namespace {

/// `{year: 2020, of: {nguyen-van-an: excellent}}`
struct YearOfRatings {
  std::vector<YearRating> ratings;
};

}  // namespace

template <>
YearOfRatings decode(Fields& fields) {
  const int year = fields.required<Year>("year").number;
  const auto of = fields.value("of");
  if (!of) return fields.required<std::string>("of"), YearOfRatings{};
  if (auto wrong = unless_kind(of, yaml::Kind::mapping, "of"))
    return fields.problem(std::move(*wrong)), YearOfRatings{};
  YearOfRatings years;
  for (auto key = of.first_child(); key; key = key.next().next()) {
    auto subject = convert<Located<SubjectId>>(key, "of");
    auto rating = convert<Located<Rating>>(key.next(), key.text());
    if (subject.problem) fields.report(std::move(*subject.problem));
    if (rating.problem) fields.report(std::move(*rating.problem));  // the other ratings count
    if (subject.value && rating.value)
      years.ratings.push_back({year, *subject.value, *rating.value});
  }
  return years;
}

void sections::ratings(Section& section) {
  std::vector<YearOfRatings> years;
  section.list(years);
  for (const auto& year : years)
    section.campaign.ratings.insert(section.campaign.ratings.end(), year.ratings.begin(),
                                    year.ratings.end());
}
template <>
Places decode(Fields& fields) {
  const bool counted = fields.has("number");
  const std::string_view amount = counted ? "number" : "share";
  Places places{.form = fields.required<Located<AwardFormId>>("form"),
                .subject = fields.required<SubjectClass>("for"),
                .quota = quota_amount(fields),
                .of = fields.one_or_list<Located<AwardFormId>>("of"),
                .per = fields.optional<Located<PlacesPer>>("per")};
  if (!counted && !fields.has("share")) fields.missing("number");
  if (!counted && fields.has("share") && places.of.empty() && !fields.broken())
    fields.missing("of");
  for (const auto& one : places.of)
    if (*one == *places.form)
      fields.problem({.check = field_checks::out_of_range,
                      .span = one.span,
                      .message = tr("the places would be a share of those who fill them"),
                      .help = tr("name the other title of which they are a share")});
  if (const auto node = fields.value(amount)) places.span = node.span();
  for (const std::string_view key : {"share", "of", "rounding", "at-least"})
    if (counted && fields.has(key)) {
      report_beside_number(fields, key);
      break;
    }
  return places;
}

void sections::places(Section& section) { section.list(section.campaign.places); }
void sections::awards(Section& section) { section.list(section.campaign.awards); }
void sections::conduct(Section& section) { section.list(section.campaign.conduct); }
void sections::nominations(Section& section) { section.list(section.campaign.nominations); }

}  // namespace campaign
