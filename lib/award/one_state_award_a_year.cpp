// Rule: a subject is nominated for one award of the state in a calendar year.
#include <algorithm>

#include "award/laws.hpp"
#include "award/rivals.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

using Ways = std::vector<Way>;

bool among(const Ways& ways, std::optional<Way> way) {
  return way && std::find(ways.begin(), ways.end(), *way) != ways.end();
}

bool is_of_state(const Case& question, const AwardFormId& id) {
  const auto* form = question.laws.form(id);
  return form && form->level == AwardLevel::state;
}

/// The year of the submission, else of the judged day.
int year_of(const Case& question, const Nomination& nomination) {
  return nomination.submitted ? nomination.submitted->value.year : question.as_of.year;
}

void fail_for_year(Finding& finding, const Case& question, std::string other, Note note) {
  finding.ruling = Ruling::fails;
  finding.what = say("{} would be the second award of the state in {}, after {}",
                     question.form.title, year_of(question, *question.nomination), other);
  finding.missing = tr("keep one of the two, or put the other forward next year");
  finding.data.push_back(std::move(note));
}

/// Unknown: data that decides whether the two exclude each other is not written.
void add_doubt(Finding& finding, Message what, Message missing, Note note) {
  finding.data.push_back(std::move(note));
  if (finding.ruling == Ruling::fails) return;
  finding.ruling = Ruling::unknown;
  finding.what = std::move(what);
  finding.missing = std::move(missing);
}

/// Another award of the state in the year, whose way may be excepted.
struct Rival {
  std::string title;
  std::optional<Way> way;
  Note note;
};

void check_rival(Finding& finding, const Case& question, const Ways& except, Rival rival) {
  if (among(except, rival.way)) return;
  if (except.empty() || (rival.way && question.way))
    return fail_for_year(finding, question, std::move(rival.title), std::move(rival.note));
  auto what = say("{} and {} would be two awards of the state in {}, unless by a way that may be",
                  question.form.title, rival.title, year_of(question, *question.nomination));
  auto missing = say("`way` of {}", question.way ? rival.title : question.form.title);
  add_doubt(finding, std::move(what), std::move(missing), std::move(rival.note));
}

void check_awards(Finding& finding, const Case& question, const Ways& except) {
  const int year = year_of(question, *question.nomination);
  for (const auto* one : other_awards(question)) {
    if (!is_of_state(question, *one->form) || among(except, way_of(question, *one))) continue;
    const auto title = award_label(question, *one);
    if (!one->date)
      add_doubt(finding, say("nobody wrote the day of {}, which may fall in {}", title, year),
                say("`date` of {}", one->id->text),
                {one->id.span, tr("the day is not written here")});
    else if (one->date->value.year == year)
      check_rival(finding, question, except,
                  {title, way_of(question, *one), {one->date->span, tr("awarded here")}});
  }
}

Finding judge_one_state_award_a_year(const Case& question, const Ways& except) {
  Finding finding{.what = tr("no other award of the state falls in the year")};
  if (!question.nomination || question.form.level != AwardLevel::state) return finding;
  if (among(except, question.way)) return finding;
  check_awards(finding, question, except);
  const int year = year_of(question, *question.nomination);
  for (const auto* one : preceding_nominations(question))
    if (year_of(question, *one) == year && is_of_state(question, *one->form))
      check_rival(
          finding, question, except,
          {form_title(question, *one->form), one->way, {one->form.span, tr("nominated here")}});
  return finding;
}

}  // namespace

Requirement rules::one_state_award_a_year(Parameters& given) {
  const auto except = given.words_of<Way>("except");
  return {
      [except](const Case& question) { return judge_one_state_award_a_year(question, except); }};
}

}  // namespace campaign
