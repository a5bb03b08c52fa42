// Rule: achievements within the time of an earlier award do not count for a higher one.
#include "award/laws.hpp"
#include "award/rivals.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// False for titles and flags, which are for the work of a year and do not use up its achievements,
/// and for awards by another way.
bool may_reward_same(const Case& question, const Award& award) {
  const auto* form = question.laws.form(*award.form);
  if (form && form->kind != AwardKind::honour) return false;
  if (award.date && **award.date >= question.as_of) return false;
  const auto way = way_of(question, award);
  return !way || !question.way || way == question.way;
}

void forbid(Finding& finding, const Achievement& one, const Award& award,
            const std::string& title) {
  const auto& time = *award.covers;
  finding.ruling = Ruling::fails;
  finding.what = say("\"{}\" of {} lies within {}, for which {} was given", one.title, *one.when,
                     *time, title);
  finding.missing =
      say("name what was done after {}, or make sure it was not rewarded then", time->last);
  finding.data.push_back({time.span, tr("covered here")});
}

/// Unknown: part of the achievement may have been rewarded.
void doubt_part(Finding& finding, const Achievement& one, const Award& award,
                const std::string& title) {
  const auto& time = *award.covers;
  finding.data.push_back({time.span, tr("covered here")});
  if (finding.ruling == Ruling::fails) return;
  finding.ruling = Ruling::unknown;
  finding.what = say("part of \"{}\" of {} lies within {}, for which {} was given", one.title,
                     *one.when, *time, title);
  finding.missing =
      say("name what was done after {}, or make sure it was not rewarded then", time->last);
}

/// Unknown: the award has no `covers`, and was decided after the achievement began.
void add_doubt_of_achievement(Finding& finding, const Achievement& one, const Award& award,
                              const std::string& title) {
  if (!award.achievements.empty() || (award.date && **award.date < one.when->first)) return;
  finding.data.push_back({award.id.span, tr("the time is not written here")});
  if (finding.ruling == Ruling::fails) return;
  finding.ruling = Ruling::unknown;
  finding.what = say("nobody wrote for which time {} was given; \"{}\" of {} may lie in it", title,
                     one.title, *one.when);
  finding.missing = say("`covers` of {}", award.id->text);
}

Finding judge_not_rewarded_before(const Case& question) {
  Finding finding{.what = tr("no achievement lies in what an earlier award covers")};
  if (!question.nomination) return finding;
  for (const auto* award : other_awards(question)) {
    if (!may_reward_same(question, *award)) continue;
    const auto title = award_label(question, *award);
    for (const auto* one : question.achievements) {
      if (!award->covers)
        add_doubt_of_achievement(finding, *one, *award, title);
      else if ((*award->covers)->contains(*one->when) && !names(award->achievements, *one))
        forbid(finding, *one, *award, title);
      else if ((*award->covers)->overlaps(*one->when) && !names(award->achievements, *one))
        doubt_part(finding, *one, *award, title);
    }
  }
  return finding;
}

}  // namespace

Requirement rules::not_rewarded_before(Parameters&) {
  return {[](const Case& question) { return judge_not_rewarded_before(question); }};
}

}  // namespace campaign
