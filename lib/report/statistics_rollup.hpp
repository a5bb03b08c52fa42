// The official statistics of several offices added up to one form.
#pragma once

#include <string>
#include <vector>

#include "base/value.hpp"

namespace campaign {

/// A form that an office made with `report statistics-… -f json`. What is added up refers to its
/// texts.
struct OfficeForm {
  std::string file;
  Value view;
};

struct Rollup {
  Value::Record sections = {};         ///< of the view: these stand in place of its own
  std::vector<Message> problems = {};  ///< each begins with a file; then there are no sections
};

/// `name`: of the report; `own`: its view in the campaign that adds up, which gives the rows, the
/// columns and the period. A cell that an office has not filled in is missing in the sum.
Rollup roll_up(std::string_view name, const Value& own, const std::vector<OfficeForm>& forms);

/// The period that the forms are of; empty when a form names none or they differ.
std::string period_of_forms(const std::vector<OfficeForm>& forms);

}  // namespace campaign
