// The ranking: units, leaders and people by rank.
#include "report/pieces.hpp"

namespace campaign {

Value report::ranking(const ReportContext& context) {
  Value view = pieces::head(context);
  const Value steps = pieces::steps(context);
  view.set("steps", steps);
  view.set("several", pieces::several_steps(context));
  view.set("merged", pieces::merged_steps(context));
  const Value units = pieces::standings(context, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, steps));
  view.set("leaders", pieces::standings(context, AppliesTo::leader));
  view.set("people", pieces::standings(context, AppliesTo::person));
  view.set("quotas", pieces::quotas(context));
  view.set("attention", pieces::attention(context));
  view.set("absent", pieces::absent(context));
  pieces::set_marks(view);
  return view;
}

}  // namespace campaign
