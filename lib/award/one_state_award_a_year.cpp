// A subject is put forward for one award of the state in a calendar year.
#include <algorithm>

#include "award/rivals.hpp"
#include "award/statute.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

using Ways = std::vector<Way>;

bool among(const Ways& ways, std::optional<Way> way) {
  return way && std::find(ways.begin(), ways.end(), *way) != ways.end();
}

bool is_of_state(const Case& question, const AwardFormId& id) {
  const auto* form = question.statute.form(id);
  return form && form->form->level == AwardLevel::state;
}

/// The year in which it was sent, else that in which it is judged.
int year_of(const Case& question, const Nomination& nomination) {
  return nomination.submitted ? nomination.submitted->value.year : question.as_of.year;
}

void fail(Finding& finding, const Case& question, std::string other, Note note) {
  finding.ruling = Ruling::fails;
  finding.what = say("{} would be the second award of the state in {}, after {}",
                     question.form.title, year_of(question, *question.nomination), other);
  finding.missing = tr("keep one of the two, or put the other forward next year");
  finding.data.push_back(std::move(note));
}

Finding judge(const Case& question, const Ways& except) {
  Finding finding{.what = tr("no other award of the state falls in the year")};
  if (!question.nomination || question.form.level != AwardLevel::state) return finding;
  const int year = year_of(question, *question.nomination);
  if (among(except, question.way)) return finding;
  for (const auto* one : other_awards(question))
    if (one->date && one->date->value.year == year && is_of_state(question, *one->form) &&
        !among(except, one->way))
      fail(finding, question, award_words(question, *one), {one->date->span, tr("awarded here")});
  for (const auto* one : earlier_nominations(question))
    if (year_of(question, *one) == year && is_of_state(question, *one->form) &&
        !among(except, one->way))
      fail(finding, question, form_words(question, *one->form),
           {one->form.span, tr("nominated here")});
  return finding;
}

}  // namespace

Requirement rules::one_state_award_a_year(Parameters& given) {
  const auto except = given.words_of<Way>("except");
  return {[except](const Case& question) { return judge(question, except); }};
}

}  // namespace campaign
