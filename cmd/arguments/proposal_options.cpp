// The options that select subjects, forms and lists of a proposal.
#include "arguments/proposal_options.hpp"

#include "arguments/subjects.hpp"
#include "award_messages.hpp"
#include "base/message.hpp"

namespace campaign {

void ProposalOptions::declare(Options& options) {
  options.value(award, "--award", tr("FORM"), tr("only this form of award, by id"));
  options.choice(way, "--way", enum_names<Way>(),
                 tr("only this way of commendation, in a folder of its own"));
  options.flag(eligible, "--eligible",
               tr("also who is not nominated, for the highest form of the plan that is deserved"));
  options.flag(force, "--force",
               tr("draft also what must not be proposed, with the reasons on top"));
  options.choice(order, "--order", enum_names<ListOrder>(),
                 tr("lists by unit and position, or by given name; without it as the plan's "
                    "`lists` says, else by unit"));
  options.choice(first, "--first", enum_names<ListFirst>(),
                 tr("who comes first in lists; without it as the plan says, else collectives"));
  options.date(as_of, "--as-of",
               tr("the day of the decision, on which prize money depends; without it today"));
}

ProposalRequest ProposalOptions::request(const std::vector<std::string>& subjects,
                                         const Workspace& workspace, const Date& today) const {
  if (award) award_form_named(workspace.evaluation().laws, *award);
  const auto& lists = workspace.campaign().plan->lists;
  return {.day = as_of.value_or(today),
          .today = today,
          .eligible = eligible,
          .force = force,
          .form = award ? std::optional(AwardFormId{*award}) : std::nullopt,
          .way = meant_by<Way>(way),
          .subjects = subjects_named(subjects, workspace.campaign()),
          .style = {meant_by<ListOrder>(order).value_or(lists.order),
                    meant_by<ListFirst>(first).value_or(lists.first)}};
}

}  // namespace campaign
