// Citations of law, and the sources that must be verified before signing.
#include <algorithm>

#include "dossier/rows.hpp"
#include "report/pieces.hpp"

namespace campaign::dossier_rows {
namespace {

bool is_cited(const LegalDocument& document, const Date& day) {
  return document.cited && (!document.in_force || (*document.in_force)->contains(day));
}

/// The usual words of a document on the functions, duties, powers and structure of an agency.
bool gives_powers(const Citation& one) {
  return one.about && one.about->value.find("chức năng, nhiệm vụ") != std::string::npos;
}

Value row_of(const Citation& one, const std::optional<Located<std::string>>& as) {
  return Value::Record{
      {"as", as},         {"kind", one.kind},     {"number", one.number},
      {"date", one.date}, {"issuer", one.issuer}, {"about", pieces::subject_matter(one)},
      {"last", false}};
}

/// A list of texts without duplicates.
class Texts {
 public:
  void add(const std::string& text) {
    const bool known = std::any_of(list_.begin(), list_.end(), [&](const Value& one) {
      return plain(*one.find("source")) == text;
    });
    if (!known) list_.push_back(Value::Record{{"source", text}});
  }
  Value rows() && { return with_begins(std::move(list_)); }

 private:
  Value::List list_ = {};
};

void add_rules(Texts& texts, const Statute& statute, const std::vector<JudgedRule>& rules) {
  for (const auto& one : rules) {
    const auto* source = one.rule->source;
    if (source && source->certainty == Certainty::recalled) texts.add(statute.words(*source));
  }
}

/// `4/5`; `> 1/2`
std::string share_phrase(const Majority& majority) {
  const auto share = std::to_string(majority.share.numerator()) + "/" +
                     std::to_string(majority.share.denominator());
  return majority.strictly_more ? "> " + share : share;
}

/// Adds the source of an unverified majority by which a vote was counted, or the share itself when
/// it has no source.
void add_vote(Texts& texts, const Evaluation& evaluation, const Nominee& nominee) {
  const auto& statute = *nominee.verdict.statute;
  if (!nominee.ballot) return;
  const auto required = statute.majority(evaluation.campaign, nominee.form().id);
  if (!required || !required->recalled()) return;
  const auto& law = *required->law;
  texts.add(law.source ? statute.words(*law.source)
                       : *nominee.form().title + ", " + share_phrase(law.majority));
}

void add_prize(Texts& texts, const Statute& statute, const PrizeMoney& prize) {
  if (prize.factor_source && (prize.factor_recalled || prize.rounding_recalled))
    texts.add(statute.words(*prize.factor_source));
  if (prize.salary_recalled())
    texts.add(prize.salary->source ? statute.words(*prize.salary->source) : statute.pack().title);
}

void add_nominee(Texts& texts, const Evaluation& evaluation, const Nominee& nominee,
                 const Date& day) {
  const auto& statute = *nominee.verdict.statute;
  if (nominee.verdict.out_of_time) texts.add(statute.pack().title);
  add_vote(texts, evaluation, nominee);
  const auto* standard = nominee.verdict.nearest();
  if (standard) {
    const auto& source = standard->standard->standard->source;
    if (source.certainty == Certainty::recalled) texts.add(statute.words(source));
    add_rules(texts, statute, standard->rules);
  }
  add_rules(texts, statute, nominee.verdict.general);
  if (nominee.prize) add_prize(texts, evaluation.laws.with(nominee.form().id, day), *nominee.prize);
}

}  // namespace

Value grounds(const ReportContext& context, const Date& day) {
  Value::List list;
  const auto& basis = context.evaluation.campaign.basis;
  const auto add_basis = [&](bool powers) {
    for (const auto& one : basis)
      if (gives_powers(one) == powers) list.push_back(row_of(one, std::nullopt));
  };
  add_basis(true);
  for (const auto* one : context.evaluation.laws.on(day).documents())
    if (is_cited(*one, day)) list.push_back(row_of(one->citation, one->cited_as));
  add_basis(false);
  if (!list.empty()) list.back().set("last", true);
  return list;
}

bool has_powers(const Campaign& campaign) {
  return std::any_of(campaign.basis.begin(), campaign.basis.end(), gives_powers);
}

Value prize_source(const Statute& statute, const Campaign& campaign) {
  const RulePack* pack = &statute.pack();
  while (pack && !pack->prize_rounding)
    pack = pack->extends ? find_rule_pack(campaign, **pack->extends) : nullptr;
  if (!pack || !pack->prize_rounding->source) return {};
  const auto* document = statute.document(*pack->prize_rounding->source->document);
  return document ? row_of(document->citation, std::nullopt) : Value();
}

Value unverified(const Evaluation& evaluation, const std::vector<const Nominee*>& nominees,
                 const Date& day) {
  Texts texts;
  const auto& statute = evaluation.laws.on(day);
  for (const auto* one : nominees) add_nominee(texts, evaluation, *one, day);
  if (!statute.holds_on(day)) texts.add(statute.pack().title);
  for (const auto* one : statute.documents())
    if (is_cited(*one, day) && one->certainty == Certainty::recalled)
      texts.add(statute.words(RuleSource{.document = one->id}));
  return std::move(texts).rows();
}

}  // namespace campaign::dossier_rows
