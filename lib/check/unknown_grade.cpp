// A quota, and a rule of a rule pack, must refer to a grade of the plan.
#include <algorithm>

#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kGrades{
    check_names::unknown_grade,
    "grades",
    {"grades"},
    [](const CheckContext& context) { return declared_in(context.evaluation.campaign.grades); },
    translatable("correct the id, or add the grade to `grades`")};

void add_grade(const CheckContext& context, std::string_view section, std::string_view id,
               Span span, Message record) {
  const auto& grades = context.evaluation.campaign.grades;
  if (std::none_of(grades.begin(), grades.end(),
                   [&](const Grade& one) { return one.id->text == id; }))
    add_unknown(context,
                {kGrades, section, id, span, say("there is no grade `{}`", id), std::move(record)});
}

/// The grades that a standard asks for, in rule packs of the campaign: those built in ask for none.
void check_standard(const CheckContext& context, const StatuteStandard& standard) {
  for (const auto& rule : standard.rules)
    for (const auto& parameter : rule.condition->parameters)
      if (rule.entry->check.name == "minimum-grade" && *parameter.key == "grade")
        for (const auto& id : parameter.values)
          add_grade(context, "rule-pack", *id, id.span, *standard.standard->id);
}

}  // namespace

void checks::unknown_grade(const CheckContext& context) {
  for (const auto& grade : context.evaluation.campaign.grades)
    if (const auto* of = grade.quota && grade.quota->of ? &*grade.quota->of : nullptr)
      add_grade(context, "grades", (*of)->text, of->span, grade.title);
  for (const auto& statute : context.evaluation.laws.statutes())
    for (const auto& form : statute.forms())
      for (const auto& standard : form.standards) check_standard(context, standard);
}

}  // namespace campaign
