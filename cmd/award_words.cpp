// What stands in the way of a question about awards, in words.
#include "award_words.hpp"

#include <algorithm>

#include "base/language.hpp"
#include "base/shown.hpp"
#include "base/spelling.hpp"
#include "load/load.hpp"

namespace campaign {

const RulePack* latest_pack(const Date& day) {
  const RulePack* latest = nullptr;
  for (const auto& one : built_in_rule_packs())
    if (one.in_force && (*one.in_force)->first <= day &&
        (!latest || (*latest->in_force)->first < (*one.in_force)->first))
      latest = &one;
  return latest;
}

namespace {

/// What to write into the plan, after the law that holds when the campaign ends.
std::string pack_for(const Date& last) {
  const auto* pack = latest_pack(last);
  if (!pack)
    return say("the program knows no law of {}, the campaign's last day", shown(last)) + "; " +
           tr("write it as `rule-packs/ID.yaml`, and name it in the section `campaign`");
  if ((*pack->in_force)->contains(last))
    return say("add `rule-pack: {}` to the section `campaign`", *pack->id) + "; " +
           say("it holds on {}, the campaign's last day, and until {}", shown(last),
               shown((*pack->in_force)->last));
  return say("no rule pack of the program holds on {}, the campaign's last day: {} ends on {}",
             shown(last), *pack->id, shown((*pack->in_force)->last)) +
         "; " +
         say("read the law of that day, write what changed as `rule-packs/ID.yaml` with "
             "`extends: {}`, and name it in the section `campaign`",
             *pack->id);
}

}  // namespace

ExitCode told_no_rule_pack(const Campaign& campaign, Environment& environment) {
  environment.err << tr("the plan names no rule pack, so nobody can be judged") << "; "
                  << pack_for(campaign.plan->period->last) << '\n';
  return ExitCode::problems;
}

std::string out_of_time(const Statute& statute) {
  const auto& pack = statute.pack();
  return say("the rule pack {} holds for {}: verdicts on another day are marked, and nobody has "
             "compared them with the law of that day",
             *pack.id, shown(**pack.in_force)) +
         "; " +
         tr("name a pack that holds then; where the program has none, write your own as "
            "`rule-packs/ID.yaml`");
}

std::string general_note(const Statute& statute) {
  return statute.general_recalled() ? tr("all rest on general rules of which some are from memory")
                                    : "";
}

bool is_among(const std::vector<const Nomination*>& list, const Nomination* nomination) {
  return std::find(list.begin(), list.end(), nomination) != list.end();
}

std::optional<std::string> unknown_form(const Statute& statute,
                                        const std::optional<std::string>& name) {
  if (!name || statute.form({*name})) return std::nullopt;
  std::vector<std::string_view> known;
  for (const auto& one : statute.forms()) known.push_back(one.form->id->text);
  const auto near = did_you_mean(*name, known);
  return say("there is no form of award `{}`", *name) + ", " +
         (near.empty() ? tr("`campaign list award-forms` shows all") : near);
}

}  // namespace campaign
