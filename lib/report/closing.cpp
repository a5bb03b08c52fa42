// The outline of an interim or closing report (sơ kết, tổng kết): all results in the data, and
// places to fill in by hand.
#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::closing(const ReportContext& context) {
  Value view = pieces::head(context);
  view.set("final", pieces::is_over(context));
  view.set("facts", pieces::facts(context));
  view.set("contents", pieces::contents(context));
  pieces::set_columns(view, context);
  const Value units = pieces::standings(context, AppliesTo::unit);
  view.set("units", units);
  view.set("chart", pieces::unit_charts(units, *view.find("steps")));
  view.set("leaders", pieces::standings(context, AppliesTo::leader));
  view.set("people", pieces::standings(context, AppliesTo::person));
  const Value indicators = pieces::indicators(context);
  view.set("indicators", indicators);
  view.set("exemplars", pieces::exemplars(context));
  view.set("awards", pieces::award_rows(context, pieces::campaign_awards(context)));
  const auto open = pieces::open_nominations(context);
  view.set("nominated", pieces::award_rows(context, open.list));
  view.set("lacking", open.lacking > 0 ? Value::count(open.lacking) : Value());
  view.set("not-reported", pieces::not_reported(context));
  view.set("absent", pieces::absent(context));
  view.set("attention", pieces::attention(context, indicators));
  pieces::set_marks(view);
  return view;
}

}  // namespace campaign
