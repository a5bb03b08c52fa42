// The outline of an interim or closing report (sơ kết, tổng kết): everything the data can say, and
// places for what only people can.
#include "report/pieces.hpp"

namespace campaign {

Value report::closing(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  view.set("final", pieces::is_over(reporter));
  view.set("facts", pieces::facts(reporter));
  view.set("contents", pieces::contents(reporter));
  view.set("steps", pieces::steps(reporter));
  view.set("several", pieces::several_steps(reporter));
  view.set("units", pieces::standings(reporter, AppliesTo::unit));
  view.set("leaders", pieces::standings(reporter, AppliesTo::leader));
  view.set("people", pieces::standings(reporter, AppliesTo::person));
  const Value indicators = pieces::indicators(reporter);
  view.set("indicators", indicators);
  view.set("exemplars", pieces::exemplars(reporter));
  view.set("awards", pieces::awards(reporter));
  view.set("not-reported", pieces::not_reported(reporter));
  view.set("attention", pieces::attention(reporter, indicators));
  return view;
}

}  // namespace campaign
