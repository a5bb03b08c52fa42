// Awards that the counts do not show: listed one by one where the data can be corrected.
#include <algorithm>
#include <tuple>

#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// An award as a row: id, subject and form.
Value award_row(const ReportContext& context, const Award& award) {
  const auto* form = context.evaluation.laws.form(*award.form);
  return Value::Record{{"id", award.id->text},
                       {"name", context.evaluation.index.name(*award.subject, context.day)},
                       {"title", form ? form->title : award.form->text}};
}

template <class Predicate>
Value awards_if(const ReportContext& context, const std::vector<Counted>& counted,
                Predicate predicate) {
  Value::List list;
  for (const auto& one : counted)
    if (one.award && predicate(one)) list.push_back(award_row(context, *one.award));
  return list;
}

Value undated(const ReportContext& context) {
  Value::List list;
  for (const auto& award : context.evaluation.campaign.awards)
    if (!award.date && context.selection.shows_subject(*award.subject))
      list.push_back(award_row(context, award));
  return list;
}

/// Revoked awards of the period; only those of `level` when it is given.
Value revoked(const ReportContext& context, std::optional<AwardLevel> level) {
  const auto is_of_level = [&](const Award& award) {
    const auto* form = context.evaluation.laws.form(*award.form);
    return !level || (form && form->level == *level);
  };
  Value::List list;
  for (const auto& award : context.evaluation.campaign.awards)
    if (award.date && context.query.period.contains(**award.date) &&
        is_revoked(award, context.query.today) && is_of_level(award) &&
        context.selection.shows_subject(*award.subject))
      list.push_back(award_row(context, award));
  return list;
}

/// Awards with a day, in or out of the period and of the filters.
int64_t dated(const ReportContext& context, bool in_period, bool shown) {
  const auto& awards = context.evaluation.campaign.awards;
  return std::count_if(awards.begin(), awards.end(), [&](const Award& one) {
    return one.date && context.query.period.contains(**one.date) == in_period &&
           context.selection.shows_subject(*one.subject) == shown;
  });
}

/// Awards out of the period that are not counted.
int64_t outside(const ReportContext& context, const std::vector<Counted>& counted) {
  const auto is_later = [&](const Counted& one) {
    return one.award && !context.query.period.contains(**one.award->date);
  };
  return dated(context, false, true) - std::count_if(counted.begin(), counted.end(), is_later);
}

}  // namespace

Value award_notes(const ReportContext& context, const std::vector<Counted>& counted,
                  std::optional<AwardLevel> level) {
  return Value::Record{
      {"undated", undated(context)},
      {"revoked", revoked(context, level)},
      {"unknown-form", awards_if(context, counted, [](const Counted& one) { return !one.form; })},
      {"no-way",
       awards_if(context, counted, [](const Counted& one) { return !one.way && !one.is_title(); })},
      {"paid-instead", pieces::count_if_any(std::count_if(counted.begin(), counted.end(),
                                                          [](const Counted& one) {
                                                            return one.paid_instead && one.award &&
                                                                   !one.award->prize;
                                                          }))},
      {"no-money", awards_if(context, counted, [](const Counted& one) { return !one.money; })},
      {"outside", pieces::count_if_any(outside(context, counted))},
      {"filtered", pieces::count_if_any(dated(context, true, false))}};
}

Value decision_rows(const ReportContext& context, std::vector<Counted> list) {
  const auto place = [&](const Counted& one) {
    return std::tuple(context.evaluation.laws.rank(one.form_id), one.form_id.text,
                      **one.award->date);
  };
  std::stable_sort(list.begin(), list.end(),
                   [&](const Counted& a, const Counted& b) { return place(a) < place(b); });
  Value::List rows;
  for (const auto& one : list)
    rows.push_back(Value::Record{{"number", Value::count(static_cast<int64_t>(rows.size()) + 1)},
                                 {"id", one.award->id->text},
                                 {"name", one.who.name()},
                                 {"unit", unit_name(context, one.who)},
                                 {"form", one.form_id.text},
                                 {"title", one.form ? one.form->title : one.form_id.text},
                                 {"decision", one.award->decision},
                                 {"date", **one.award->date},
                                 {"way", Value::word(one.way)},
                                 {"money", one.money ? Value::count(*one.money) : Value()},
                                 {"namesake", has_namesake(context, one.who)}});
  return rows;
}

}  // namespace campaign::pieces
