// The law for a campaign: merges rule packs and compiles conditions to functions.
#include "award/statute.hpp"

#include <algorithm>
#include <iterator>

#include "award/pack_problems.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// The plan's pack, then those it extends; a cycle ends at its first repetition.
std::vector<const RulePack*> packs_of(const Campaign& campaign, Diagnostics& diagnostics) {
  std::vector<const RulePack*> packs;
  const Located<std::string>* name = &*campaign.plan->rule_pack;
  while (name) {
    const auto* pack = find_rule_pack(campaign, **name);
    if (!pack) {
      if (campaign.complete)
        diagnostics.add({.check = pack_problems::unknown_rule_pack,
                         .span = name->span,
                         .message = say("there is no rule pack `{}`", **name),
                         .help = tr("`campaign list rule-packs` shows those there are")});
      return {};
    }
    if (std::find(packs.begin(), packs.end(), pack) != packs.end()) break;
    packs.push_back(pack);
    name = pack->extends ? &*pack->extends : nullptr;
  }
  return packs;
}

/// The finding of a rule whose parameters could not be read is unknown.
std::function<Finding(const Case&)> unreadable_rule(const Condition& condition) {
  return [&condition](const Case&) {
    return Finding{
        .ruling = Ruling::unknown,
        .what = say("the rule pack asks for `{}` in a way that cannot be read", *condition.rule),
        .missing = tr("a rule pack without errors"),
        .data = {{condition.rule.span, tr("the rule")}}};
  };
}

}  // namespace

Statute Statute::of(const Campaign& campaign, Diagnostics& diagnostics) {
  Statute statute;
  if (!campaign.plan || !campaign.plan->rule_pack) return statute;
  statute.packs_ = packs_of(campaign, diagnostics);
  for (auto pack = statute.packs_.rbegin(); pack != statute.packs_.rend(); ++pack)
    statute.add_pack(**pack, diagnostics);
  for (size_t i = 0; i < statute.forms_.size(); ++i)
    statute.ranks_[statute.forms_[i].form->id->text] = i;
  return statute;
}

void Statute::add_pack(const RulePack& pack, Diagnostics& diagnostics) {
  report_unknown_document(pack.quorum, diagnostics);
  for (const auto& form : pack.award_forms) {
    const auto found = std::find_if(forms_.begin(), forms_.end(), [&](const StatuteForm& one) {
      return *one.form->id == *form.id;
    });
    StatuteForm& compiled = found == forms_.end() ? forms_.emplace_back() : *found;
    compiled = {.form = &form};
    if (form.source) report_unknown_document(*form.source, diagnostics);
    report_unknown_document(form.council, diagnostics);
    for (const auto& standard : form.standards) add_standard(compiled, standard, diagnostics);
  }
  for (const auto& standard : pack.standards) {
    if (!standard.form) continue;
    const auto found = std::find_if(forms_.begin(), forms_.end(), [&](const StatuteForm& one) {
      return *one.form->id == **standard.form;
    });
    if (found == forms_.end())
      diagnostics.add({.check = pack_problems::unknown_form_of_standard,
                       .span = standard.form->span,
                       .message = say("there is no form of award `{}`", standard.form->value.text),
                       .help = tr("`campaign list award-forms` shows all")});
    else
      add_standard(*found, standard, diagnostics);
  }
  std::vector<StatuteRule> general;
  for (const auto& condition : pack.general) {
    auto rule = compile(condition, condition.source ? &*condition.source : nullptr, diagnostics);
    if (rule.entry) general.push_back(std::move(rule));
  }
  for (const auto& rule : general)  // replaces the same rule of an extended pack
    std::erase_if(general_, [&](const StatuteRule& one) { return one.entry == rule.entry; });
  std::move(general.begin(), general.end(), std::back_inserter(general_));
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

StatuteRule Statute::compile(const Condition& condition, const RuleSource* source,
                             Diagnostics& diagnostics) const {
  const auto* entry = find_rule(*condition.rule);
  if (!entry) {
    std::vector<std::string_view> known;
    for (const auto& one : rule_entries()) known.push_back(one.check.name);
    const auto near = did_you_mean(*condition.rule, known);
    diagnostics.add({.check = pack_problems::unknown_rule,
                     .span = condition.rule.span,
                     .message = say("there is no rule `{}`", *condition.rule),
                     .help = near.empty() ? tr("`campaign list rules` shows all of them") : near});
    return {};
  }
  if (condition.source) report_unknown_document(*condition.source, diagnostics);
  const size_t before = diagnostics.list().size();
  Parameters given(condition, diagnostics);
  StatuteRule compiled{&condition, entry, entry->make(given), source};
  given.finish();
  if (diagnostics.list().size() > before) compiled.requirement.judge = unreadable_rule(condition);
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

const StatuteForm* Statute::form(const AwardFormId& id) const {
  const size_t at = rank(id);
  return at < forms_.size() ? &forms_[at] : nullptr;
}

size_t Statute::rank(const AwardFormId& id) const {
  const auto found = ranks_.find(id.text);
  return found == ranks_.end() ? forms_.size() : found->second;
}

const LegalDocument* Statute::document(std::string_view id) const {
  for (const auto* pack : packs_)
    for (const auto& one : pack->documents)
      if (*one.id == id) return &one;
  return nullptr;
}

std::vector<const LegalDocument*> Statute::documents() const {
  std::vector<const LegalDocument*> list;
  for (auto pack = packs_.rbegin(); pack != packs_.rend(); ++pack)
    for (const auto& one : (*pack)->documents) {
      const auto* valid = document(*one.id);
      if (std::find(list.begin(), list.end(), valid) == list.end()) list.push_back(valid);
    }
  return list;
}

const LegalDocument* Statute::cited(std::string_view number) const {
  for (const auto* one : documents())
    if (*one->citation.number == number) return one;
  return nullptr;
}

const std::optional<SimplifiedProcedure>* Statute::simplified() const {
  for (const auto* pack : packs_)
    if (pack->simplified) return &pack->simplified;
  return nullptr;
}

std::vector<const Deadline*> Statute::deadlines(const AwardFormId& form) const {
  std::vector<const Deadline*> list;
  for (const auto* pack : packs_)
    for (const auto& one : pack->deadlines)
      if (one.forms.empty() ||
          std::any_of(one.forms.begin(), one.forms.end(),
                      [&](const Located<AwardFormId>& id) { return *id == form; }))
        list.push_back(&one);
  return list;
}

std::optional<RequiredMajority> Statute::quorum() const {
  for (const auto* pack : packs_)
    if (pack->quorum) return RequiredMajority{pack->quorum->majority, &*pack->quorum};
  return std::nullopt;
}

std::optional<RequiredMajority> Statute::majority(const Campaign& campaign,
                                                  const AwardForm& form) const {
  if (campaign.council)
    for (const auto& one : campaign.council->thresholds)
      if (*one.form == *form.id) return RequiredMajority{one.majority};
  if (!form.council) return std::nullopt;
  return RequiredMajority{form.council->majority, &*form.council};
}

bool Statute::holds_on(const Date& day) const {
  return packs_.empty() || !pack().in_force || (*pack().in_force)->contains(day);
}

std::optional<std::string> Statute::report_form(const AwardForm& form, Way way,
                                                SubjectClass subject) const {
  for (const auto& one : report_forms(form))
    if (one.way == way && (!one.subject || *one.subject == subject)) return one.number;
  return std::nullopt;
}

const std::vector<ReportForm>& Statute::report_forms(const AwardForm& form) const {
  static const std::vector<ReportForm> none;
  if (!form.report_forms.empty() || form.kind != AwardKind::honour) return form.report_forms;
  for (const auto* pack : packs_)
    if (pack->report_forms) return *pack->report_forms;
  return none;
}

std::string Statute::words(const RuleSource& source) const {
  const auto* cited = document(*source.document);
  const auto name =
      cited ? *cited->citation.kind + " " + *cited->citation.number : *source.document;
  return source.place ? name + ", " + *source.place : name;
}

std::string Statute::words(const LegalMajority& share) const {
  return share.source ? words(*share.source) : pack().title;
}

}  // namespace campaign
