// The outline of an interim or closing report (sơ kết, tổng kết): everything the data can say, and
// places for what only people can.
#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::closing(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  view.set("final", pieces::is_over(reporter));
  view.set("facts", pieces::facts(reporter));
  view.set("contents", pieces::contents(reporter));
  const Value steps = pieces::steps(reporter);
  view.set("steps", steps);
  view.set("several", pieces::several_steps(reporter));
  const Value units = pieces::standings(reporter, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, steps));
  view.set("leaders", pieces::standings(reporter, AppliesTo::leader));
  view.set("people", pieces::standings(reporter, AppliesTo::person));
  const Value indicators = pieces::indicators(reporter);
  view.set("indicators", indicators);
  view.set("exemplars", pieces::exemplars(reporter));
  view.set("awards", pieces::award_rows(reporter, pieces::campaign_awards(reporter)));
  const auto open = pieces::open_nominations(reporter);
  view.set("nominated", pieces::award_rows(reporter, open.list));
  view.set("lacking", open.lacking > 0 ? Value::count(open.lacking) : Value());
  view.set("not-reported", pieces::not_reported(reporter));
  view.set("attention", pieces::attention(reporter, indicators));
  pieces::set_marks(view);
  return view;
}

}  // namespace campaign
