// Awards decided in the period, counted by form.
#include <map>

#include "report/pieces.hpp"

namespace campaign::pieces {

Value awards(const Reporter& reporter) {
  std::map<std::string, std::pair<int64_t, int64_t>> by_form;
  for (const auto& award : reporter.campaign.awards) {
    const bool here = award.date && reporter.query.period.contains(**award.date) &&
                      reporter.selection.shows_subject(*award.subject);
    if (!here) continue;
    auto& [units, people] = by_form[award.form->text];
    (reporter.index.unit(*award.subject) ? units : people) += 1;
  }
  Value::List rows;
  for (const auto& [form, counts] : by_form)
    rows.push_back(Value::Record{{"form", form},
                                 {"units", Value::count(counts.first)},
                                 {"people", Value::count(counts.second)}});
  return rows;
}

}  // namespace campaign::pieces
