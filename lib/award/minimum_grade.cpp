// Rule: the grade in the campaign is at least the one that the standard names.
#include "award/rule.hpp"
#include "award/standing_of.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Finding judge_minimum_grade(const Case& question, const std::string& id) {
  const auto* required =
      find_grade(question.campaign(), id, question.campaign().plan->period->last);
  if (!required)
    return {.ruling = Ruling::unknown,
            .what = say("the grade `{}` is asked, and the campaign has none of the name", id),
            .missing = say("the grade `{}` in `grades`", id)};
  const auto* standing = standing_of(question);
  if (standing && standing->disqualified_by())
    return {.ruling = Ruling::fails,
            .what = say("at least the grade {} is asked, and who is disqualified has none",
                        required->title),
            .missing = tr("another standard: this one asks a grade"),
            .data = {{question.who.span(), question.who.name()}},
            .steps = kNoWay};
  if (standing && standing->ended)
    return {.ruling = Ruling::fails,
            .what = say("at least the grade {} is asked, and who ended on {} has none",
                        required->title, **question.who.unit->until),
            .missing = tr("another standard: this one asks a grade"),
            .data = {{question.who.unit->until->span, question.who.name()}},
            .steps = kNoWay};
  if (!standing || !standing->grade)
    return {.ruling = Ruling::unknown,
            .what = say("at least the grade {} is asked, and there is none yet", required->title),
            .missing = tr("scores of the campaign")};
  if (standing->grade->of != required->of)
    return {.ruling = Ruling::unknown,
            .what = say("at least the grade {} is asked, and the campaign as a whole is graded by "
                        "others",
                        required->title),
            .missing = say("another grade in the standard, such as {}", standing->grade->title)};
  const bool holds = *standing->grade->from >= *required->from;
  Finding finding{
      .ruling = holds ? Ruling::holds : Ruling::fails,
      .what = say("graded {}, at least {} asked", standing->grade->title, required->title),
      .missing = holds ? std::string() : say("the grade {}", required->title),
      .data = {{question.who.span(), question.who.name()}}};
  doubt_until_scored(finding, *standing);
  return finding;
}

}  // namespace

Requirement rules::minimum_grade(Parameters& given) {
  const auto id = given.text("grade");
  return {[id](const Case& question) { return judge_minimum_grade(question, id); }};
}

}  // namespace campaign
