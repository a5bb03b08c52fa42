// The ranking: units, leaders and people by rank.
#include "report/pieces.hpp"

namespace campaign {

Value report::ranking(const ReportContext& context) {
  Value view = pieces::head(context);
  pieces::set_columns(view, context);
  const Value units = pieces::standings(context, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, *view.find("steps")));
  view.set("leaders", pieces::standings(context, AppliesTo::leader));
  view.set("people", pieces::standings(context, AppliesTo::person));
  view.set("quotas", pieces::quotas(context));
  view.set("attention", pieces::attention(context));
  view.set("absent", pieces::absent(context));
  pieces::set_marks(view);
  view.set("changes", Value());  // set by who compares with another state of the data
  return view;
}

}  // namespace campaign
