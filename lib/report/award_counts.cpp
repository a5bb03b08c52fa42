// Awards counted: by class of subject, class of person, way and money.
#include "report/award_counts.hpp"

#include "award/progress.hpp"

namespace campaign::pieces {
namespace {

void add_subject(AwardCounts& counts, const Participant& who) {
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
      ++counts.classes[statistical_class(*who.person)];
  }
}

std::optional<int64_t> prize(const Reporter& reporter, const Participant& who,
                             const AwardForm& form, const Date& day) {
  const auto money = reporter.judge.statute().prize(form, class_of(who), day);
  return money ? std::optional(money->amount) : std::nullopt;
}

}  // namespace

std::vector<Counted> decided_awards(const Reporter& reporter) {
  std::vector<Counted> list;
  for (const auto& award : reporter.campaign.awards) {
    const auto who = participant(reporter.index, *award.subject);
    const auto* form = reporter.judge.statute().form(*award.form);
    const bool here = award.date && reporter.query.period.contains(**award.date) && who && form &&
                      reporter.selection.shows_subject(*award.subject);
    if (!here) continue;
    list.push_back({*who, form->form, award.way,
                    award.prize ? std::optional((*award.prize)->dong)
                                : prize(reporter, *who, *form->form, **award.date)});
  }
  return list;
}

std::vector<Counted> open_nominations(const Reporter& reporter) {
  std::vector<Counted> list;
  for (const auto& nomination : reporter.campaign.nominations) {
    const auto who = participant(reporter.index, *nomination.subject);
    const auto* form = reporter.judge.statute().form(*nomination.form);
    const bool here = who && form && !award_of(reporter.judge, nomination) &&
                      reporter.selection.shows_subject(*nomination.subject);
    if (here)
      list.push_back({*who, form->form, nomination.way,
                      prize(reporter, *who, *form->form, reporter.query.today)});
  }
  return list;
}

AwardCounts count_awards(const std::vector<Counted>& list) {
  AwardCounts counts;
  for (const auto& one : list) {
    ++counts.total;
    add_subject(counts, one.who);
    if (one.way)
      ++counts.ways[*one.way];
    else
      ++counts.without_way;
    counts.money += one.money.value_or(0);
    counts.money_known &= one.money.has_value();
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
  record.set("without-way", Value::count(counts.without_way));
  record.set("money", counts.money_known ? Value::count(counts.money) : Value());
  return record;
}

}  // namespace campaign::pieces
