// What the joined rule packs say: forms, documents, shares, numbers of report forms.
#include "award/statute.hpp"

#include <algorithm>

namespace campaign {

bool Statute::extends(const Statute& other) const {
  return std::find(packs_.begin() + 1, packs_.end(), other.packs_.front()) != packs_.end();
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

const RuleSource* Statute::highest_title_only() const {
  for (const auto* pack : packs_)
    if (pack->highest_title_only) return &*pack->highest_title_only;
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
                                                  const AwardFormId& id) const {
  if (campaign.council)
    for (const auto& one : campaign.council->thresholds)
      if (*one.form == id) return RequiredMajority{one.majority};
  const auto* declared = form(id);
  if (!declared || !declared->council) return std::nullopt;
  return RequiredMajority{declared->council->majority, declared->council};
}

const RulePack& Statute::timed_pack() const {
  for (const auto* pack : packs_)
    if (pack->in_force) return *pack;
  return pack();
}

bool Statute::holds_on(const Date& day) const {
  return !in_force() || (*in_force())->contains(day);
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
