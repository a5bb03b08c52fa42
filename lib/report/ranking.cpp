// The ranking: units, leaders and people by place.
#include "report/pieces.hpp"

namespace campaign {

Value report::ranking(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  const Value steps = pieces::steps(reporter);
  view.set("steps", steps);
  view.set("several", pieces::several_steps(reporter));
  const Value units = pieces::standings(reporter, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, steps));
  view.set("leaders", pieces::standings(reporter, AppliesTo::leader));
  view.set("people", pieces::standings(reporter, AppliesTo::person));
  view.set("attention", pieces::attention(reporter));
  pieces::set_marks(view);
  return view;
}

}  // namespace campaign
