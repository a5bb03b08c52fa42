// A nominee must meet a standard of the form.
#include <algorithm>

#include "award/labels.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

Message reasons(const Verdict& verdict) {
  std::vector<Message> list;
  for (const auto* one : verdict.obstacles()) list.push_back(one->missing);
  return joined(list, "; ");
}

std::vector<Note> notes(const Verdict& verdict) {
  std::vector<Note> list;
  if (const auto* nearest = verdict.nearest())
    list.push_back({nearest->standard->standard->id.span, tr("the nearest standard")});
  for (const auto* one : verdict.obstacles())
    for (const auto& note : one->data) list.push_back({note.span, one->what});
  return list;
}

/// False with unknown achievements, which another check reports.
bool has_known_achievements(const CheckContext& context, const Nomination& nomination) {
  return std::all_of(nomination.achievements.begin(), nomination.achievements.end(),
                     [&](const auto& id) { return context.evaluation.index.achievement(*id); });
}

Message verdict_message(const Verdict& verdict) {
  const auto& title = verdict.form->form->title;
  if (verdict.standards.empty())
    return no_standard_message(*verdict.statute, *verdict.form->form, verdict.who);
  if (verdict.undecided())
    return say("nobody can say whether {} meets a standard of {}", verdict.who.name(), title);
  return say("{} meets no standard of {}", verdict.who.name(), title);
}

/// Without it every standard was tried, whatever it is for.
Message missing_way(const Verdict& verdict) {
  const bool asks =
      std::any_of(verdict.form->standards.begin(), verdict.form->standards.end(),
                  [](const StatuteStandard& one) { return !one.standard->ways.empty(); });
  return asks && !verdict.way ? tr("the nomination has no `way`: standards of every way were tried")
                              : Message();
}

Message help(const Verdict& verdict) {
  if (!is_given_to(*verdict.form->form, verdict.who))
    return tr("choose another form, or withdraw the nomination");
  if (verdict.standards.empty())
    return tr(
        "read the law, and write its standard in the campaign's own pack; or withdraw the "
        "nomination");
  const auto lacking = joined({reasons(verdict), missing_way(verdict)}, "; ");
  return lacking.empty() ? tr("choose another form, or withdraw the nomination")
                         : say("what is lacking: {}", lacking);
}

}  // namespace

void checks::nomination_not_eligible(const CheckContext& context) {
  if (!context.knows_all()) return;
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    if (nomination.withdrawn) continue;
    const auto verdict = context.evaluation.judge.verdict_now(nomination, context.today);
    if (!verdict || verdict->by() || !has_known_achievements(context, nomination)) continue;
    context.diagnostics.add({.check = check_names::nomination_not_eligible,
                             .span = nomination.form.span,
                             .message = verdict_message(*verdict),
                             .record = verdict->who.name(),
                             .help = help(*verdict),
                             .notes = notes(*verdict),
                             .subject = nomination.subject->text,
                             .day = verdict->as_of});
  }
}

}  // namespace campaign
