// Proofreads the campaign's own files: their texts, names and cited laws.
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "check/quiet_passages.hpp"
#include "proof/draft.hpp"
#include "proof/title.hpp"

namespace campaign {
namespace {

void check_source(const CheckContext& context, const SourceFile& source, const Names& names,
                  const Passages& comments) {
  for (const auto& entry : text_entries())
    for (auto& slip : entry.find(source.text(), names)) {
      auto found = problem(entry.check, source, std::move(slip));
      if (!lies_in(comments, found.span)) context.diagnostics.add(std::move(found));
    }
}

void check_name(const CheckContext& context, const Located<std::string>& name) {
  const auto title = title_in(*name);
  if (title.empty()) return;
  const auto alone = trim(std::string_view(*name).substr(title.size()));
  context.diagnostics.add(
      {.check = draft_names::degree_before_name,
       .span = name.span,
       .message = alone.empty() ? say("`{}` is a title, and no name follows", title)
                                : say("`{}` stands before the name {}", title, alone),
       .record = *name,
       .help = alone.empty() ? tr("write the name") : say("write only `{}`", alone)});
}

void check_citation(const CheckContext& context, const Citation& citation) {
  const auto& period = context.evaluation.campaign.plan->period;
  auto slip = expired(*citation.number, *period, context.evaluation.law);
  if (!slip) return;
  context.diagnostics.add({.check = draft_names::expired_law_cited,
                           .span = citation.number.span,
                           .message = std::move(slip->message),
                           .record = *citation.kind + " " + *citation.number,
                           .help = std::move(slip->help),
                           .notes = {{period.span, tr("the campaign's period")}}});
}

}  // namespace

void check_texts(const CheckContext& context) {
  const Names names(context.evaluation.campaign);
  const auto comments = passages_of(context.evaluation.campaign.comments);
  for (const auto* source : context.evaluation.campaign.sources)
    check_source(context, *source, names, comments);
  for (const auto& person : context.evaluation.campaign.people) check_name(context, person.name);
  const auto& agency = context.evaluation.campaign.agency;
  if (agency && agency->signer) check_name(context, agency->signer->name);
  if (context.evaluation.campaign.plan)
    for (const auto& one : context.evaluation.campaign.basis) check_citation(context, one);
}

}  // namespace campaign
