// Registrations: who strives for what, with which targets, and what came of it.
#include "award/year_title.hpp"
#include "report/pieces.hpp"

namespace campaign {
namespace {

const Award* award_for(const SubjectRecords& records, const AwardFormId& form, int year) {
  for (const auto* one : records.awards)
    if (*one->form == form && !one->revoked && is_for_year(*one, year)) return one;
  return nullptr;
}

const Nomination* nomination_for(const SubjectRecords& records, const AwardFormId& form, int year) {
  for (const auto* one : records.nominations)
    if (*one->form == form && !one->withdrawn && year_of(*one).value_or(year) == year) return one;
  return nullptr;
}

Value registration_row(const ReportContext& context, const Registration& one,
                       const SubjectId& subject, const AwardFormId& form) {
  const auto& evaluation = context.evaluation;
  const auto who = participant(evaluation.index, subject);
  const auto& records = evaluation.records.of(subject);
  const auto* declared = evaluation.laws.form(form);
  const auto* award = award_for(records, form, one.year);
  return Value::Record{{"id", subject.text},
                       {"name", evaluation.index.name(subject, context.day)},
                       {"namesake", who && pieces::has_namesake(context, *who)},
                       {"unit", who ? pieces::unit_name(context, *who) : Value()},
                       {"form", form.text},
                       {"title", declared ? declared->title : form.text},
                       {"year", std::to_string(one.year)},
                       {"date", one.date},
                       {"document", one.document},
                       {"targets", one.targets},
                       {"awarded", award != nullptr},
                       {"decision", award ? Value(award->decision) : Value()},
                       {"nominated", !award && nomination_for(records, form, one.year) != nullptr}};
}

}  // namespace

Value report::registrations(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  Value::List rows;
  int64_t awarded = 0, nominated = 0;
  const auto& period = context.query.period;
  for (const auto& one : context.evaluation.campaign.registrations) {
    if (one.year < period.first.year || one.year > period.last.year) continue;
    for (const auto& subject : one.subjects) {
      if (!context.selection.shows_subject(*subject)) continue;
      for (const auto& form : one.forms) {
        rows.push_back(registration_row(context, one, *subject, *form));
        awarded += rows.back().find("awarded")->truthy();
        nominated += rows.back().find("nominated")->truthy();
      }
    }
  }
  view.set("count", Value::count(static_cast<int64_t>(rows.size())));
  view.set("registrations", std::move(rows));
  view.set("awarded", Value::count(awarded));
  view.set("nominated", Value::count(nominated));
  return view;
}

}  // namespace campaign
