// Rule: the subject holds a title of the year, or meets a standard of it.
#include "award/labels.hpp"
#include "award/verdict.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

using Forms = std::vector<Located<AwardFormId>>;

/// The best of the standards of the forms, for the same subject and year.
std::optional<JudgedStandard> best_of(const Case& question, const Forms& forms) {
  std::optional<JudgedStandard> best;
  for (const auto& id : forms) {
    const auto* form = question.statute.form(*id);
    if (!form) continue;
    const Case lower{.laws = question.laws,
                     .statute = question.statute,
                     .records = question.records,
                     .scores = question.scores,
                     .who = question.who,
                     .form = *form->form,
                     .year = judged_year(question),
                     .as_of = question.as_of,
                     .until = question.until};
    for (auto& one : judge_standards(lower, *form))
      if (!best || is_nearer(one, *best)) best = std::move(one);
  }
  return best;
}

/// The worst findings decide; what only the council can find is named as well.
Finding finding_of(const JudgedStandard& standard, const Message& title, int year) {
  Finding finding{.ruling = standard.ruling, .recalled = standard.standard->recalled};
  std::vector<Message> what, missing, matters;
  for (const auto& [rule, one] : standard.rules) {
    if (one.ruling == Ruling::holds) continue;
    what.push_back(one.what);
    if (!one.missing.empty()) missing.push_back(one.missing);
    if (one.ruling == Ruling::council)
      matters.push_back(one.matter.empty() ? one.what : one.matter);
    finding.data.insert(finding.data.end(), one.data.begin(), one.data.end());
  }
  finding.what = say("the standard of {} of {}", title, year);
  finding.matter = finding.what + ": " + joined(matters, "; ");
  if (!what.empty()) finding.what += ": " + joined(what, "; ");
  finding.missing = joined(missing, "; ");
  return finding;
}

Finding judge_meets_standard(const Case& question, const Forms& forms) {
  const int year = judged_year(question);
  const auto title = titles(question.laws, forms);
  if (const auto known = year_title(question, question.who.id(), forms, year); known.held)
    return {.what = say("{} of {} is held", title, year), .data = {{known.span(), title}}};
  const auto best = best_of(question, forms);
  if (best) return finding_of(*best, title, year);
  return {.ruling = Ruling::unknown,
          .what = say("the rule pack holds no standard of {} for such a subject", title),
          .missing = say("{} of {} in `awards`, when it was given", title, year)};
}

}  // namespace

Requirement rules::meets_standard(Parameters& given) {
  const auto forms = given.forms("forms");
  Requirement requirement{
      [forms](const Case& question) { return judge_meets_standard(question, forms); }};
  for (const auto& id : forms) requirement.judged_too.push_back(*id);
  return requirement;
}

}  // namespace campaign
