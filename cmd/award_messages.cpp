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

/// Advice on the `rule-pack` of the plan: the built-in packs of its time, if there is one on the
/// last day.
Message pack_for(const Period& period) {
  const Date last = period.last;
  const auto* pack = latest_built_in_pack(last);
  if (!pack || !(*pack->in_force)->contains(last))
    return say("the program knows no law of {}, the campaign's last day", last) + "; " +
           tr("write it as `rule-packs/ID.yaml`, and name it in the section `campaign`");
  const auto packs = built_in_packs_in(period);
  return say("add `rule-pack: {}` to the section `campaign`", rule_pack_value(packs)) + "; " +
         (packs.size() == 1 ? say("it holds on {}, the campaign's last day", last)
                            : tr("each judges what is submitted, or else decided, in its time")) +
         unread_law_note(*pack);
}

}  // namespace

ExitCode fail_without_rule_pack(const Campaign& campaign, Environment& environment) {
  environment.err << tr("the plan names no rule pack, so nobody can be judged") << "; "
                  << pack_for(*campaign.plan->period) << '\n';
  return ExitCode::problems;
}

const AwardForm& award_form_named(const Laws& laws, const std::string& id) {
  if (const auto* form = laws.form({id})) return *form;
  std::vector<std::string_view> known;
  for (const auto* one : laws.forms()) known.push_back(one->id->text);
  throw UsageError(unknown_name(say("there is no form of award `{}`", id), id, known,
                                tr("`campaign list award-forms` shows all")));
}

}  // namespace campaign
