// Counts of awards by class of subject, class of person, way and money.
#include "report/award_counts.hpp"

#include <set>

#include "award/award_money.hpp"
#include "award/progress.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

void add_subject(AwardCounts& counts, const Participant& who, const Date& day) {
  switch (class_of(who)) {
    case SubjectClass::unit:
      ++counts.units;
      counts.enterprises += who.unit->unit_class == UnitClass::enterprise;
      return;
    case SubjectClass::household:
      ++counts.households;
      return;
    case SubjectClass::person:
      ++counts.people;
      ++counts.classes[statistical_class(*who.person, day)];
  }
}

void set_money(Counted& one, const AwardMoney& money) {
  one.money = money.amount;
  one.recalled = money.recalled;
  one.paid_instead = money.paid_instead;
}

/// Awards that are not revoked, with the money that was paid, else the prize by law.
template <class Predicate>
std::vector<Counted> counted_if(const ReportContext& context, Predicate predicate) {
  std::vector<Counted> list;
  for (const auto& award : context.evaluation.campaign.awards) {
    auto who = participant(context.evaluation.index, *award.subject);
    if (!who || is_revoked(award, context.query.today)) continue;
    if (!predicate(award) || !context.selection.shows_subject(*award.subject)) continue;
    who->day = context.day;
    list.push_back({.who = *who,
                    .day = award.date ? **award.date : context.day,
                    .form = context.evaluation.laws.form(*award.form),
                    .form_id = *award.form,
                    .way = award.way,
                    .award = &award});
    set_money(list.back(), money_of(context.evaluation, *who, award));
  }
  return list;
}

bool is_decided_in_period(const Award& award, const ReportContext& context) {
  return award.date && context.query.period.contains(**award.date);
}

/// The awards that decided a nomination.
std::set<const Award*> deciding_awards(const ReportContext& context) {
  std::set<const Award*> decided;
  for (const auto& nomination : context.evaluation.campaign.nominations)
    decided.insert(award_of(context.evaluation, nomination));
  return decided;
}

bool is_of_campaign(const Award& award, const std::set<const Award*>& decided,
                    const ReportContext& context) {
  const Date end = context.evaluation.campaign.plan->period->last;
  if (!award.date || **award.date > context.query.today) return false;
  if (!decided.contains(&award) && award.achievements.empty()) return false;
  const bool after = **award.date > end && context.query.period.last >= end;
  return after || is_decided_in_period(award, context);
}

}  // namespace

std::vector<Counted> decided_awards(const ReportContext& context) {
  return counted_if(context,
                    [&](const Award& award) { return is_decided_in_period(award, context); });
}

std::vector<Counted> campaign_awards(const ReportContext& context) {
  const auto decided = deciding_awards(context);
  return counted_if(context,
                    [&](const Award& award) { return is_of_campaign(award, decided, context); });
}

std::vector<Counted> decided_or_campaign_awards(const ReportContext& context) {
  const bool whole = context.query.period.contains(*context.evaluation.campaign.plan->period);
  const auto decided = deciding_awards(context);
  return counted_if(context, [&](const Award& award) {
    return is_decided_in_period(award, context) ||
           (whole && is_of_campaign(award, decided, context));
  });
}

OpenNominations open_nominations(const ReportContext& context) {
  OpenNominations open;
  std::map<const Nomination*, const Progress*> judged;
  const auto progress = progress_of(context.evaluation, context.query.today);
  for (const auto& one : progress) judged.emplace(one.verdict.nomination, &one);
  for (const auto& nomination : context.evaluation.campaign.nominations) {
    const bool is_open = !nomination.withdrawn && !award_of(context.evaluation, nomination) &&
                         context.selection.shows_subject(*nomination.subject);
    if (!is_open) continue;
    const auto found = judged.find(&nomination);
    if (found == judged.end() || !found->second->lacks.empty()) {
      ++open.lacking;
      continue;
    }
    open.list.push_back({.who = found->second->verdict.who,
                         .day = context.query.today,
                         .form = context.evaluation.laws.form(*nomination.form),
                         .form_id = *nomination.form,
                         .way = nomination.way,
                         .covers = nomination.covers});
    set_money(open.list.back(),
              prize_by_law(context.evaluation, open.list.back().who, *nomination.form,
                           nomination.covers, context.query.today));
  }
  return open;
}

bool Counted::is_title() const { return form && is_title_or_flag(*form); }

AwardCounts count_awards(const std::vector<Counted>& list) {
  AwardCounts counts;
  for (const auto& one : list) {
    ++counts.total;
    add_subject(counts, one.who, one.day);
    if (one.way)
      ++counts.ways[*one.way];
    else
      ++(one.is_title() ? counts.titles : counts.without_way);
    counts.money += one.money.value_or(0);
    counts.without_money += !one.money;
    counts.recalled |= one.recalled;
  }
  return counts;
}

Value record_of(const AwardCounts& counts) {
  Value record = Value::Record{{"total", Value::count(counts.total)},
                               {"units", Value::count(counts.units)},
                               {"enterprises", Value::count(counts.enterprises)},
                               {"households", Value::count(counts.households)},
                               {"people", Value::count(counts.people)}};
  const auto at = [](const auto& map, auto key) {
    const auto found = map.find(key);
    return Value::count(found == map.end() ? 0 : found->second);
  };
  for (const auto& [word, meaning] : words<StatisticalClass>)
    record.set(std::string(word), at(counts.classes, meaning));
  for (const auto& [word, meaning] : words<Way>)
    record.set(std::string(word), at(counts.ways, meaning));
  record.set("titles", count_if_any(counts.titles));
  record.set("without-way", Value::count(counts.without_way));
  record.set("money-known", Value::count(counts.money));
  record.set("without-money", Value::count(counts.without_money));
  record.set("recalled", counts.recalled);
  record.set("money", counts.without_money == 0 ? Value::count(counts.money) : Value());
  return record;
}

}  // namespace campaign::pieces
