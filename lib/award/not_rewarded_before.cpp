// What an earlier award covers is not added up to reach a higher one.
#include "award/rivals.hpp"
#include "award/statute.hpp"
#include "base/language.hpp"

namespace campaign {
namespace {

/// Titles and flags are for the work of a year, and do not use up what was done in it; nor does an
/// award by another way.
bool may_be_same(const Case& question, const Award& award) {
  const auto* form = question.statute.form(*award.form);
  if (form && form->form->kind != AwardKind::honour) return false;
  if (!award.covers || (award.date && **award.date >= question.as_of)) return false;
  return !award.way || !question.way || award.way == question.way;
}

Finding judge(const Case& question) {
  Finding finding{.what = tr("no achievement lies in what an earlier award covers")};
  if (!question.nomination) return finding;
  for (const auto* award : other_awards(question)) {
    if (!may_be_same(question, *award)) continue;
    for (const auto* one : question.achievements) {
      if (!(*award->covers)->contains(*one->when) || names(award->achievements, *one)) continue;
      finding.ruling = Ruling::fails;
      finding.what =
          say("\"{}\" of {} lies within {}, for which {} was given", one->title, one->when->text(),
              (*award->covers)->text(), award_words(question, *award));
      finding.missing = say("name what was done after {}, or make sure it was not rewarded then",
                            (*award->covers)->last.text());
      finding.data.push_back({award->covers->span, tr("covered here")});
    }
  }
  return finding;
}

}  // namespace

Requirement rules::not_rewarded_before(Parameters&) {
  return {[](const Case& question) { return judge(question); }};
}

}  // namespace campaign
