// Awards by form, the highest first.
#include <algorithm>
#include <map>

#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

Value row_of(const std::vector<Counted>& of_form) {
  const auto* form = of_form.front().form;
  Value row = Value::Record{{"form", of_form.front().form_id.text},
                            {"title", form ? form->title : of_form.front().form_id.text},
                            {"level", form ? Value::word(form->level) : Value()}};
  const Value counts = record_of(count_awards(of_form));
  for (const auto& [key, value] : *counts.get<Value::Record>()) row.set(key, value);
  return row;
}

}  // namespace

Value award_rows(const ReportContext& context, const std::vector<Counted>& list) {
  std::map<std::pair<size_t, std::string>, std::vector<Counted>> by_form;
  for (const auto& one : list)
    by_form[{context.evaluation.laws.rank(one.form_id), one.form_id.text}].push_back(one);
  Value::List rows;
  for (const auto& [rank, of_form] : by_form) rows.push_back(row_of(of_form));
  return rows;
}

}  // namespace campaign::pieces
