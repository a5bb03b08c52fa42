// Sections of achievements, figures and initiatives.
#include <map>

#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/section.hpp"

namespace campaign {
namespace {

/// Each subject once; those named again are reported.
std::vector<Located<SubjectId>> each_once(Fields& fields,
                                          std::vector<Located<SubjectId>> subjects) {
  std::map<std::string, Span, std::less<>> first;
  std::vector<Located<SubjectId>> kept;
  for (auto& one : subjects) {
    const auto [known, is_new] = first.try_emplace(one->text, one.span);
    if (is_new) {
      kept.push_back(std::move(one));
      continue;
    }
    fields.problem({.check = field_checks::wrong_type,
                    .span = one.span,
                    .message = say("`{}` is named twice", one->text),
                    .help = tr("keep one of the two"),
                    .notes = {{known->second, tr("first here")}}});
  }
  return kept;
}

/// `subject: a`, or `subjects: [a, b]`.
std::vector<Located<SubjectId>> read_subjects(Fields& fields) {
  auto subjects = fields.list<Located<SubjectId>>("subjects");
  if (auto subject = fields.optional<Located<SubjectId>>("subject")) {
    if (fields.has("subjects"))
      fields.problem({.check = field_checks::wrong_type,
                      .span = subject->span,
                      .message = tr("`subject` and `subjects` cannot stand together"),
                      .help = tr("write all of them in `subjects: [a, b]`")});
    subjects.push_back(*subject);
  }
  if (subjects.empty() && !fields.has("subject")) fields.required<std::string>("subject");
  return subjects.size() > 1 ? each_once(fields, std::move(subjects)) : subjects;
}

}  // namespace

template <>
Achievement decode(Fields& fields) {
  return {
      .id = fields.required<Located<AchievementId>>("id"),
      .subjects = read_subjects(fields),
      .when = fields.required<Located<Period>>("date"),
      .title = fields.required<Located<std::string>>("title"),
      .summary = fields.optional<Located<std::string>>("summary"),
      .content = fields.optional<Located<ContentId>>("content"),
      .criterion = fields.optional<Located<CriterionId>>("criterion"),
      .way = fields.optional<Way>("way"),
      .nature = fields.optional_or<Nature>("nature", Nature::work),
      .reach = fields.optional<Reach>("reach"),
      .exemplar = fields.optional_or<bool>("exemplar", false),
      .evidence = fields.list<Located<std::string>>("evidence"),
  };
}

template <>
FigureSheet decode(Fields& fields) {
  FigureSheet sheet = {
      .period = fields.required<Located<Period>>("period"),
      .unit = fields.optional<Located<SubjectId>>("unit"),
  };
  const auto values = fields.value("values");
  if (!values) return fields.required<std::string>("values"), sheet;
  if (auto wrong = unless_kind(values, yaml::Kind::mapping, "values"))
    return fields.problem(std::move(*wrong)), sheet;
  for (auto key = values.first_child(); key; key = key.next().next()) {
    auto id = convert<Located<IndicatorId>>(key, "indicator");
    auto value = convert<Located<Points>>(key.next(), key.text());
    if (id.problem) fields.report(std::move(*id.problem));
    if (value.problem) fields.report(std::move(*value.problem));
    if (id.value && value.value) sheet.values.push_back({*id.value, *value.value});
  }
  return sheet;
}

template <>
Initiative decode(Fields& fields) {
  return {
      .id = fields.required<Located<RecordId>>("id"),
      .subjects = read_subjects(fields),
      .title = fields.required<Located<std::string>>("title"),
      .level = fields.required<Located<InitiativeLevel>>("level"),
      .document = fields.optional<Located<std::string>>("document"),
      .date = fields.optional<Located<Date>>("date"),
      .used_for = fields.list<Located<RecordId>>("used-for"),
  };
}

void sections::achievements(Section& section) { section.list(section.campaign.achievements); }
void sections::figures(Section& section) { section.list(section.campaign.figures); }
void sections::initiatives(Section& section) { section.list(section.campaign.initiatives); }

}  // namespace campaign
