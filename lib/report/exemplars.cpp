// Exemplars (gương điển hình), told for the press unit.
#include "report/pieces.hpp"

namespace campaign {

Value report::exemplars(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  view.set("exemplars", pieces::exemplars(reporter));
  return view;
}

}  // namespace campaign
