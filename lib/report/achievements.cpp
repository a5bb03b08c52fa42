// Achievements by content of the plan, with their evidence.
#include "report/pieces.hpp"

namespace campaign {

Value report::achievements(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  view.set("facts", pieces::facts(reporter));
  view.set("achievements", pieces::achievements(reporter));
  return view;
}

}  // namespace campaign
