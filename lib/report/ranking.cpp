// The ranking: units, leaders and people by place.
#include "report/pieces.hpp"

namespace campaign {

Value report::ranking(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  view.set("steps", pieces::steps(reporter));
  view.set("several", pieces::several_steps(reporter));
  view.set("units", pieces::standings(reporter, AppliesTo::unit));
  view.set("leaders", pieces::standings(reporter, AppliesTo::leader));
  view.set("people", pieces::standings(reporter, AppliesTo::person));
  view.set("attention", pieces::attention(reporter));
  return view;
}

}  // namespace campaign
