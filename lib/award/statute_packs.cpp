// Joins the rule packs of a campaign to one statute, and compiles their conditions to functions.
#include <algorithm>
#include <iterator>

#include "award/pack_problems.hpp"
#include "award/statute.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

void report_unknown_pack(const Campaign& campaign, const Located<std::string>& name,
                         Diagnostics& diagnostics) {
  std::vector<std::string_view> known(campaign.pack_ids.begin(), campaign.pack_ids.end());
  for (const auto& one : campaign.rule_packs) known.push_back(*one.id);
  diagnostics.add(
      {.check = pack_problems::unknown_rule_pack,
       .span = name.span,
       .message = say("there is no rule pack `{}`", *name),
       .help = did_you_mean(*name, known, tr("`campaign list rule-packs` shows those there are"))});
}

/// The pack, then those it extends; a cycle ends at its first repetition.
std::vector<const RulePack*> packs_of(const Campaign& campaign, const Located<std::string>& first,
                                      Diagnostics& diagnostics) {
  std::vector<const RulePack*> packs;
  const Located<std::string>* name = &first;
  while (name) {
    const auto* pack = find_rule_pack(campaign, **name);
    if (!pack) {
      if (campaign.unread.nothing_of({"rule-pack"}))
        report_unknown_pack(campaign, *name, diagnostics);
      return {};
    }
    if (std::find(packs.begin(), packs.end(), pack) != packs.end()) break;
    packs.push_back(pack);
    name = pack->extends ? &*pack->extends : nullptr;
  }
  return packs;
}

}  // namespace

Requirement unreadable_rule(const Condition& condition) {
  return {[&condition](const Case&) {
    return Finding{
        .ruling = Ruling::unknown,
        .what = say("the rule pack asks for `{}` in a way that cannot be read", *condition.rule),
        .missing = tr("a rule pack without errors"),
        .data = {{condition.rule.span, tr("the rule")}}};
  }};
}

Statute Statute::of(const Campaign& campaign, const Located<std::string>& pack_id,
                    Diagnostics& diagnostics) {
  Statute statute;
  statute.packs_ = packs_of(campaign, pack_id, diagnostics);
  for (auto pack = statute.packs_.rbegin(); pack != statute.packs_.rend(); ++pack)
    statute.add_pack(**pack, diagnostics);
  for (size_t i = 0; i < statute.forms_.size(); ++i)
    statute.ranks_[statute.forms_[i].form->id->text] = i;
  statute.share_standards(diagnostics);
  statute.break_cycles(diagnostics);
  return statute;
}

void Statute::add_pack(const RulePack& pack, Diagnostics& diagnostics) {
  report_unknown_document(pack.quorum, diagnostics);
  if (pack.highest_title_only) report_unknown_document(*pack.highest_title_only, diagnostics);
  if (pack.prizes_recalled)
    for (auto& form : forms_) form.prizes_recalled = true;
  for (const auto& form : pack.award_forms) {
    auto* known = find(*form.id);
    StatuteForm& compiled = known ? *known : forms_.emplace_back();
    compiled = {.form = &form,
                .prizes = &form.prizes,
                .prize_source = form.source ? &*form.source : nullptr,
                .council = form.council ? &*form.council : nullptr,
                .copies = form.copies};
    if (form.source) report_unknown_document(*form.source, diagnostics);
    report_unknown_document(form.council, diagnostics);
    for (const auto& standard : form.standards) add_standard(compiled, standard, diagnostics);
  }
  for (const auto& change : pack.changes) {
    auto* form = declared(change.form, diagnostics);
    if (!form) continue;
    if (!change.prizes.empty()) {
      form->prizes = &change.prizes;
      form->prizes_recalled = false;
      form->prize_source = change.source ? &*change.source : nullptr;
    }
    if (change.council) form->council = &*change.council;
    if (change.copies_not_read) form->copies.reset();
    if (change.source) report_unknown_document(*change.source, diagnostics);
    report_unknown_document(change.council, diagnostics);
  }
  if (!pack.instead.empty())
    for (auto& form : forms_) replace_standards(form, pack.instead, diagnostics);
  for (const auto& standard : pack.standards)
    if (auto* form = standard.form ? declared(*standard.form, diagnostics) : nullptr)
      add_standard(*form, standard, diagnostics);
  for (const auto& salary : pack.base_salaries)
    if (salary.source) report_unknown_document(*salary.source, diagnostics);
  std::vector<StatuteRule> general;
  for (const auto& condition : pack.general) {
    auto rule = compile(condition, condition.source ? &*condition.source : nullptr, diagnostics);
    if (rule.entry) general.push_back(std::move(rule));
  }
  for (const auto& rule : general)  // replaces the same rule of an extended pack
    std::erase_if(general_, [&](const StatuteRule& one) { return one.entry == rule.entry; });
  std::move(general.begin(), general.end(), std::back_inserter(general_));
}

void Statute::replace_standards(StatuteForm& form, const std::vector<Standard>& standards,
                                Diagnostics& diagnostics) {
  const auto& classes = form.form->awarded_to;
  form.standards.clear();
  form.shares_standards = false;
  for (const auto& one : standards)
    if (std::find(classes.begin(), classes.end(), one.subject) != classes.end())
      add_standard(form, one, diagnostics);
}

StatuteForm* Statute::find(const AwardFormId& id) {
  const auto found = std::find_if(forms_.begin(), forms_.end(),
                                  [&](const StatuteForm& one) { return *one.form->id == id; });
  return found == forms_.end() ? nullptr : &*found;
}

StatuteForm* Statute::declared(const Located<AwardFormId>& id, Diagnostics& diagnostics) {
  auto* found = find(*id);
  if (!found)
    diagnostics.add({.check = pack_problems::unknown_form_of_standard,
                     .span = id.span,
                     .message = say("there is no form of award `{}`", id->text),
                     .help = tr("`campaign list award-forms` shows all")});
  return found;
}

void Statute::add_standard(StatuteForm& form, const Standard& standard, Diagnostics& diagnostics) {
  StatuteStandard compiled{.standard = &standard};
  compiled.recalled = standard.source.certainty == Certainty::recalled;
  report_unknown_document(standard.source, diagnostics);
  for (const auto& condition : standard.conditions) {
    auto rule =
        compile(condition, condition.source ? &*condition.source : &standard.source, diagnostics);
    if (!rule.entry) continue;
    compiled.recalled |= rule.source->certainty == Certainty::recalled;
    compiled.bases.insert(compiled.bases.end(), rule.requirement.bases.begin(),
                          rule.requirement.bases.end());
    if (!rule.requirement.bases.empty()) compiled.base_ways = rule.requirement.base_ways;
    compiled.rules.push_back(std::move(rule));
  }
  const auto same =
      std::find_if(form.standards.begin(), form.standards.end(),
                   [&](const StatuteStandard& one) { return *one.standard->id == *standard.id; });
  if (same == form.standards.end())
    form.standards.push_back(std::move(compiled));
  else
    *same = std::move(compiled);
}

void Statute::share_standards(Diagnostics& diagnostics) {
  for (auto& form : forms_) {
    const auto& as = form.form->standards_as;
    const auto* other = as && form.shares_standards ? declared(*as, diagnostics) : nullptr;
    if (other && other != &form)
      form.standards.insert(form.standards.end(), other->standards.begin(), other->standards.end());
  }
}

StatuteRule Statute::compile(const Condition& condition, const RuleSource* source,
                             Diagnostics& diagnostics) const {
  const auto* entry = find_rule(*condition.rule);
  if (!entry) {
    std::vector<std::string_view> known;
    for (const auto& one : rule_entries()) known.push_back(one.check.name);
    diagnostics.add({.check = pack_problems::unknown_rule,
                     .span = condition.rule.span,
                     .message = say("there is no rule `{}`", *condition.rule),
                     .help = did_you_mean(*condition.rule, known,
                                          tr("`campaign list rules` shows all of them"))});
    return {};
  }
  if (condition.source) report_unknown_document(*condition.source, diagnostics);
  const size_t before = diagnostics.list().size();
  Parameters given(condition, diagnostics);
  StatuteRule compiled{&condition, entry, entry->make(given), source};
  given.finish();
  if (diagnostics.list().size() > before)
    compiled.requirement.judge = unreadable_rule(condition).judge;
  return compiled;
}

void Statute::report_unknown_document(const RuleSource& source, Diagnostics& diagnostics) const {
  if (document(*source.document)) return;
  std::vector<std::string> known;
  for (const auto* one : documents()) known.push_back(*one->id);
  diagnostics.add(
      {.check = pack_problems::unknown_document,
       .span = source.document.span,
       .message = say("the rule pack lists no document `{}`", *source.document),
       .help = say("correct the id, or add it to `documents`; listed are: {}", join(known, ", "))});
}

void Statute::report_unknown_document(const std::optional<LegalMajority>& share,
                                      Diagnostics& diagnostics) const {
  if (share && share->source) report_unknown_document(*share->source, diagnostics);
}

}  // namespace campaign
