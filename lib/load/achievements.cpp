// Sections of achievements, figures and initiatives.
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/section.hpp"

namespace campaign {
namespace {

/// Reports and removes repeated subjects.
void report_repeated(Fields& fields, std::vector<Located<SubjectId>>& subjects) {
  for (size_t i = 0; i < subjects.size(); ++i)
    for (size_t k = subjects.size(); --k > i;) {
      if (*subjects[k] != *subjects[i]) continue;
      fields.problem({.check = field_checks::wrong_type,
                      .span = subjects[k].span,
                      .message = say("`{}` is named twice", subjects[k]->text),
                      .help = tr("keep one of the two"),
                      .notes = {{subjects[i].span, tr("first here")}}});
      subjects.erase(subjects.begin() + static_cast<std::ptrdiff_t>(k));
    }
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
  report_repeated(fields, subjects);
  return subjects;
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
