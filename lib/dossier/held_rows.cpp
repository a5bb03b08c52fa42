// Earlier awards, ratings and initiatives of a subject: the tables of a report of achievements.
#include <map>

#include "dossier/rows.hpp"
#include "report/pieces.hpp"

namespace campaign::dossier_rows {
namespace {

/// The last year that the award covers, else the year of the decision.
Value year_of(const Award& award) {
  const auto year = [](int number, const Span& span) {
    return Value(std::to_string(number)).at(span);
  };
  if (award.covers) return year((*award.covers)->last.year, award.covers->span);
  return award.date ? year((*award.date)->year, award.date->span) : Value();
}

struct Year {
  Value rating = {};
  Value::List initiatives = {};
};

Value initiative_row(const Initiative& one) {
  return Value::Record{{"title", one.title},
                       {"level", Value::word(one.level)},
                       {"document", one.document},
                       {"date", one.date}};
}

/// Who decides the form; else the agency itself, whose symbol the number of the decision bears.
Value issuer_of(const Award& award, const AwardForm* form, const std::optional<Agency>& agency) {
  if (form && form->decided_by) return form->decided_by;
  const bool own = award.decision && agency && agency->symbol &&
                   (*award.decision)->ends_with("-" + **agency->symbol);
  return own ? Value(agency->name) : Value();
}

}  // namespace

Value held_rows(const Evaluation& evaluation, const Nominee& nominee, Held which) {
  Value::List list;
  for (const auto* one : evaluation.records.of(nominee.who().id()).awards) {
    if (one->revoked || (one->date && **one->date > nominee.verdict.as_of)) continue;
    const auto* form = evaluation.laws.form(*one->form);
    const bool title = form && is_title_or_flag(*form);
    if (title != (which == Held::titles)) continue;
    list.push_back(Value::Record{{"year", year_of(*one)},
                                 {"title", form ? Value(form->title) : Value()},
                                 {"decision", one->decision},
                                 {"date", one->date},
                                 {"issuer", issuer_of(*one, form, evaluation.campaign.agency)}});
  }
  return with_begins(std::move(list));
}

namespace {

std::map<int, Year> years_of(const Evaluation& evaluation, const Nominee& nominee) {
  const auto& records = evaluation.records.of(nominee.who().id());
  std::map<int, Year> years;
  for (const auto* one : records.ratings) years[one->year].rating = Value::word(one->rating);
  for (const auto* one : records.initiatives)
    if (one->date && **one->date <= nominee.verdict.as_of)
      years[(*one->date)->year].initiatives.push_back(initiative_row(*one));
  return years;
}

Value record_of_year(int year, Year of) {
  return Value::Record{{"year", std::to_string(year)},
                       {"rating", of.rating},
                       {"initiatives", with_begins(std::move(of.initiatives))}};
}

}  // namespace

Value year_rows(const Evaluation& evaluation, const Nominee& nominee) {
  Value::List list;
  for (auto& [year, of] : years_of(evaluation, nominee))
    list.push_back(record_of_year(year, std::move(of)));
  return list;
}

Value year_row(const Evaluation& evaluation, const Nominee& nominee) {
  auto years = years_of(evaluation, nominee);
  const auto found = years.find(nominee.covers->last.year);
  return found == years.end() ? Value() : record_of_year(found->first, std::move(found->second));
}

}  // namespace campaign::dossier_rows
