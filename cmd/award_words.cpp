// What stands in the way of a question about awards, in words.
#include "award_words.hpp"

#include "base/language.hpp"
#include "base/spelling.hpp"

namespace campaign {

std::string no_rule_pack() {
  return std::string(tr("the plan names no rule pack, so nobody can be judged")) + "; " +
         tr("add `rule-pack: vn-2017` to the section `campaign`");
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
