// Messages about rule packs and forms of award.
#include "award_messages.hpp"

#include "arguments/usage_error.hpp"
#include "award/labels.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "load/built_in_law.hpp"
#include "load/rule_packs.hpp"

namespace campaign {

namespace {

/// Advice on the `rule-pack` of the plan: the built-in pack in force on the last day, if any.
Message pack_for(const Date& last) {
  const auto* pack = latest_built_in_pack(last);
  if (!pack || !(*pack->in_force)->contains(last))
    return say("the program knows no law of {}, the campaign's last day", last) + "; " +
           tr("write it as `rule-packs/ID.yaml`, and name it in the section `campaign`");
  return say("add `rule-pack: {}` to the section `campaign`", *pack->id) + "; " +
         say("it holds on {}, the campaign's last day", last) + unread_law_note(*pack);
}

}  // namespace

ExitCode fail_without_rule_pack(const Campaign& campaign, Environment& environment) {
  environment.err << tr("the plan names no rule pack, so nobody can be judged") << "; "
                  << pack_for(campaign.plan->period->last) << '\n';
  return ExitCode::problems;
}

const StatuteForm& award_form_named(const Statute& statute, const std::string& id) {
  if (const auto* form = statute.form({id})) return *form;
  std::vector<std::string_view> known;
  for (const auto& one : statute.forms()) known.push_back(one.form->id->text);
  throw UsageError(unknown_name(say("there is no form of award `{}`", id), id, known,
                                tr("`campaign list award-forms` shows all")));
}

}  // namespace campaign
