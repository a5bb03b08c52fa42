// Awards by form, the highest first.
#include <algorithm>

#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {

Value award_rows(const Reporter& reporter, const std::vector<Counted>& list) {
  Value::List rows;
  for (const auto& form : reporter.judge.statute().forms()) {
    std::vector<Counted> of_form;
    std::copy_if(list.begin(), list.end(), std::back_inserter(of_form),
                 [&](const Counted& one) { return one.form == form.form; });
    if (of_form.empty()) continue;
    Value row = Value::Record{{"form", form.form->id->text},
                              {"title", form.form->title},
                              {"level", Value::word(form.form->level)}};
    const Value counts = record_of(count_awards(of_form));
    for (const auto& [key, value] : *counts.get<Value::Record>()) row.set(key, value);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace campaign::pieces
