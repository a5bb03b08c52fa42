// The summary: the whole campaign in one period.
#include "report/pieces.hpp"

namespace campaign {

Value report::summary(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  view.set("facts", pieces::facts(reporter));
  view.set("contents", pieces::contents(reporter));
  const Value steps = pieces::steps(reporter);
  view.set("steps", steps);
  view.set("several", pieces::several_steps(reporter));
  const Value units = pieces::standings(reporter, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, steps));
  const Value indicators = pieces::indicators(reporter);
  view.set("indicators", indicators);
  view.set("exemplars", pieces::exemplars(reporter));
  view.set("not-reported", pieces::not_reported(reporter));
  view.set("attention", pieces::attention(reporter, indicators));
  pieces::set_marks(view);
  return view;
}

}  // namespace campaign
