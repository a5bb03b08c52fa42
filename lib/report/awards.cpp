// What has been awarded, and what is put forward: by form, subject, class of people, way and money.
#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::awards(const Reporter& reporter) {
  Value view = pieces::head(reporter);
  const auto decided = pieces::decided_awards(reporter);
  const auto open = pieces::open_nominations(reporter);
  view.set("awards", pieces::award_rows(reporter, decided));
  view.set("total", pieces::record_of(pieces::count_awards(decided)));
  view.set("decisions", pieces::decision_rows(reporter, decided));
  view.set("notes", pieces::award_notes(reporter, decided));
  view.set("nominated", pieces::award_rows(reporter, open.list));
  view.set("nominated-total", pieces::record_of(pieces::count_awards(open.list)));
  view.set("lacking", open.lacking > 0 ? Value::count(open.lacking) : Value());
  return view;
}

}  // namespace campaign
