// What needs attention before reports and papers are signed: for the desk, not for a letter.
#include "report/pieces.hpp"

namespace campaign {

Value report::attention(const ReportContext& context) {
  Value view = pieces::head(context);
  const Value indicators = pieces::indicators(context);
  view.set("facts", pieces::facts(context));
  view.set("not-reported", pieces::not_reported(context));
  view.set("absent", pieces::absent(context));
  view.set("quotas", pieces::quotas(context));
  view.set("attention", pieces::attention(context, indicators));
  return view;
}

}  // namespace campaign
