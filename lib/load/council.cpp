// Sections of the council: its members and thresholds, its meetings and ballots.
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/majority.hpp"
#include "load/section.hpp"

namespace campaign {

template <>
CouncilMember decode(Fields& fields) {
  return {
      .person = fields.required<Located<SubjectId>>("person"),
      .role = fields.required<Located<CouncilRole>>("role"),
      .from = fields.optional<Located<Date>>("from"),
      .until = fields.optional<Located<Date>>("until"),
  };
}

namespace {

/// `09:30`
struct TimeOfDay {
  std::string text;
};

bool is_time(std::string_view text) {
  const auto digit = [&](size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  return text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) &&
         text.substr(0, 2) < "24" && text.substr(3) < "60";
}

/// `4/5` or `90%`.
std::optional<Ratio> share_in(std::string_view text) {
  const bool percent = text.ends_with('%');
  const size_t slash = std::min(text.find('/'), text.size() - (percent ? 1 : 0));
  const auto part = parse_points(text.substr(0, slash));
  const auto whole = parse_points(percent ? "100" : text.substr(std::min(slash + 1, text.size())));
  const auto* numerator = std::get_if<Points>(&part);
  const auto* denominator = std::get_if<Points>(&whole);
  if (!numerator || !denominator || *denominator <= Points()) return std::nullopt;
  return Ratio::of(*numerator) / Ratio::of(*denominator);
}

}  // namespace

Conversion<Majority> Converter<Majority>::from(yaml::View node, std::string_view key) {
  if (auto wrong = unless_kind(node, yaml::Kind::scalar, key)) return {{}, std::move(wrong)};
  const auto text = node.text();
  const size_t blank = text.find(' ');
  const auto word = text.substr(0, blank);
  const auto share = share_in(blank == std::string_view::npos ? "" : text.substr(blank + 1));
  const bool strict = word == "more-than";
  const bool possible =
      share && *share >= Ratio(1, 2) && *share <= Ratio(1) && !(strict && *share == Ratio(1));
  if ((!strict && word != "at-least") || !possible)
    return {{},
            Diagnostic{.check = field_checks::unknown_value,
                       .span = node.span(),
                       .message = say("`{}` is not a majority", text),
                       .help = tr("write at least a half and at most all, such as `more-than 1/2`, "
                                  "`at-least 4/5` or `at-least 90%`")}};
  return {Majority{*share, strict}, {}};
}

template <>
struct Converter<TimeOfDay> {
  static Conversion<TimeOfDay> from(yaml::View node, std::string_view key) {
    auto text = convert<std::string>(node, key);
    if (!text.value) return {{}, std::move(text.problem)};
    if (is_time(*text.value)) return {TimeOfDay{*text.value}, {}};
    return {{},
            Diagnostic{.check = field_checks::wrong_type,
                       .span = node.span(),
                       .message = say("`{}` is not a time of day", *text.value),
                       .help = tr("write hours and minutes in quotes, such as \"08:00\"")}};
  }
};

namespace {

std::vector<Threshold> thresholds(Fields& fields) {
  std::vector<Threshold> list;
  const auto node = fields.value("threshold");
  if (!node) return list;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, "threshold"))
    return fields.problem(std::move(*wrong)), list;
  for (auto key = node.first_child(); key; key = key.next().next()) {
    auto form = convert<Located<AwardFormId>>(key, "threshold");
    auto majority = convert<Majority>(key.next(), key.text());
    if (form.problem) fields.problem(std::move(*form.problem));
    if (majority.problem) fields.problem(std::move(*majority.problem));
    if (form.value && majority.value) list.push_back({*form.value, *majority.value});
  }
  return list;
}

std::optional<Located<std::string>> time_of_day(Fields& fields, std::string_view key) {
  auto time = fields.optional<Located<TimeOfDay>>(key);
  return time ? std::optional(Located<std::string>{(*time)->text, time->span}) : std::nullopt;
}

}  // namespace

template <>
Council decode(Fields& fields) {
  return {
      .decision = fields.optional<Located<std::string>>("decision"),
      .date = fields.optional<Located<Date>>("date"),
      .members = fields.records<CouncilMember>("members"),
      .thresholds = thresholds(fields),
  };
}

template <>
Ballot decode(Fields& fields) {
  return {
      .subject = fields.required<Located<SubjectId>>("subject"),
      .form = fields.required<Located<AwardFormId>>("form"),
      .covers = fields.optional<Located<Period>>("covers"),
      .issued = fields.required<Located<int>>("issued"),
      .returned = fields.required<Located<int>>("returned"),
      .valid = fields.required<Located<int>>("valid"),
      .agree = fields.required<Located<int>>("agree"),
  };
}

template <>
Meeting decode(Fields& fields) {
  return {
      .id = fields.required<Located<RecordId>>("id"),
      .date = fields.required<Located<Date>>("date"),
      .place = fields.optional<Located<std::string>>("place"),
      .start = time_of_day(fields, "start"),
      .end = time_of_day(fields, "end"),
      .chair = fields.optional<Located<SubjectId>>("chair"),
      .secretary = fields.optional<Located<SubjectId>>("secretary"),
      .present = fields.list<Located<SubjectId>>("present"),
      .in_writing = fields.list<Located<SubjectId>>("in-writing"),
      .counters = fields.list<Located<SubjectId>>("counters"),
      .ballots = fields.records<Ballot>("ballots"),
  };
}

void sections::council(Section& section) { section.once(section.campaign.council); }
void sections::meetings(Section& section) { section.list(section.campaign.meetings); }

}  // namespace campaign
