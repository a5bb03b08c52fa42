// The marks that each table of a view shows, so that notes below it explain only these.
#include <algorithm>

#include "report/pieces.hpp"

namespace campaign {
namespace {

bool any(const Value& rows, const char* what, bool is = true) {
  const auto* list = rows.get<Value::List>();
  return list && std::any_of(list->begin(), list->end(),
                             [&](const Value& row) { return row.find(what)->truthy() == is; });
}

}  // namespace

void pieces::set_marks(Value& view) {
  Value marks = Value::Record{};
  for (const auto* name : {"units", "leaders", "people"})
    if (const auto* rows = view.find(name))
      marks.set(name, Value::Record{{"provisional", any(*rows, "provisional")},
                                    {"incomplete", any(*rows, "incomplete")}});
  if (const auto* rows = view.find("indicators"))
    marks.set("indicators",
              Value::Record{{"summed", any(*rows, "sums")}, {"latest", any(*rows, "sums", false)}});
  view.set("marks", std::move(marks));
}

}  // namespace campaign
