// Achievements by content of the plan, with their evidence.
#include "report/pieces.hpp"

namespace campaign {

Value report::achievements(const ReportContext& context) {
  Value view = pieces::head(context);
  view.set("facts", pieces::facts(context));
  view.set("achievements", pieces::achievements(context));
  return view;
}

}  // namespace campaign
