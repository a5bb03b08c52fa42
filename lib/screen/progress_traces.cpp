// Describes the progress of nominations as traces, grouped by stage, with the next step.
#include "screen/progress_traces.hpp"

#include <algorithm>

#include "award/assessment.hpp"
#include "award/labels.hpp"
#include "award/trace_verdict.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

using Parts = std::vector<Trace>;

void add_vote(const Evaluation& evaluation, const Progress& progress, Parts& parts) {
  const auto& nomination = *progress.verdict.nomination;
  const auto* vote = evaluation.records.of(*nomination.subject).ballot(nomination);
  if (!vote) return;
  const auto& ballot = *vote->ballot;
  const auto& campaign = evaluation.campaign;
  const auto majority =
      progress.verdict.statute->majority(campaign, progress.verdict.form->form->id);
  Message words = say("{} agree", *ballot.agree);
  const auto members = static_cast<int64_t>(
      campaign.council ? campaign.council->members_on(*vote->meeting->date).size() : 0);
  if (majority && members > 0) {
    words += say(", {} of all {} members asked", majority->majority.least_of(members), members);
    if (majority->recalled()) words += " *";
  }
  parts.push_back({.what = say("vote of {}", *vote->meeting->date),
                   .amount = words,
                   .where = ballot.subject.span});
}

void add_decision(const Progress& progress, Parts& parts) {
  const auto* award = progress.award;
  if (!award) return;
  Message words = award->decision ? Message(**award->decision) : tr("without a number");
  if (award->date) words += ", " + Message(**award->date);
  if (award->revoked) words += "; " + say("taken back on {}", **award->revoked);
  parts.push_back({.what = tr("decision"), .amount = words, .where = award->id.span});
}

/// Only the parts relevant at the stage. `with_next`: adds the next step.
Trace trace_of(const Evaluation& evaluation, const Progress& progress, bool with_next) {
  const auto& nomination = *progress.verdict.nomination;
  Trace trace{.what = progress.verdict.who.name(),
              .amount = form_and_year(*progress.verdict.form->form, progress.verdict.year) +
                        (progress.verdict.recalled() ? " *" : ""),
              .where = nomination.subject.span};
  const bool open = progress.stage <= Stage::assessed || progress.stage == Stage::withdrawn;
  if (open) trace.parts.push_back({.what = verdict_label(progress.verdict)});
  add_vote(evaluation, progress, trace.parts);
  if (nomination.submitted && progress.stage == Stage::submitted)
    trace.parts.push_back({.what = tr("dossier sent"), .amount = **nomination.submitted});
  if (progress.stage == Stage::decided) add_decision(progress, trace.parts);
  if (nomination.withdrawn) trace.parts.push_back(trace_withdrawal(nomination));
  if (!progress.lacks.empty())
    trace.parts.push_back({.what = tr("lacking"), .amount = progress.lacks});
  for (const auto* one : cautions(progress.verdict))
    trace.parts.push_back({.what = tr("to be weighed"), .amount = one->what});
  if (with_next && !progress.next.empty())
    trace.parts.push_back({.what = tr("next step"), .amount = progress.next});
  return trace;
}

Trace trace_of_stage(const Evaluation& evaluation, const std::vector<const Progress*>& group) {
  const auto& first = *group.front();
  const bool alike = std::all_of(group.begin(), group.end(),
                                 [&](const Progress* one) { return one->next == first.next; });
  Trace trace{.what = stage_label(first.stage),
              .amount = Value::count(static_cast<int64_t>(group.size()))};
  if (alike && !first.next.empty())
    trace.parts.push_back({.what = tr("next step"), .amount = first.next});
  for (const auto* one : group) trace.parts.push_back(trace_of(evaluation, *one, !alike));
  return trace;
}

}  // namespace

std::vector<Trace> progress_traces(const Evaluation& evaluation,
                                   const std::vector<Progress>& list) {
  std::vector<Trace> traces;
  for (const auto& [word, stage] : words<Stage>) {
    std::vector<const Progress*> group;
    for (const auto& one : list)
      if (one.stage == stage) group.push_back(&one);
    if (!group.empty()) traces.push_back(trace_of_stage(evaluation, group));
  }
  return traces;
}

}  // namespace campaign
