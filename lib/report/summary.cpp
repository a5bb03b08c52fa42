// The summary: the whole campaign in one period.
#include "report/pieces.hpp"

namespace campaign {

Value report::summary(const ReportContext& context) {
  Value view = pieces::head(context);
  view.set("facts", pieces::facts(context));
  view.set("contents", pieces::contents(context));
  pieces::set_columns(view, context);
  const Value units = pieces::standings(context, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, *view.find("steps")));
  const Value indicators = pieces::indicators(context);
  view.set("indicators", indicators);
  view.set("exemplars", pieces::exemplars(context));
  view.set("not-reported", pieces::not_reported(context));
  view.set("absent", pieces::absent(context));
  view.set("quotas", pieces::quotas(context));
  view.set("attention", pieces::attention(context, indicators));
  pieces::set_marks(view);
  view.set("changes", Value());  // set by who compares with another state of the data
  return view;
}

}  // namespace campaign
