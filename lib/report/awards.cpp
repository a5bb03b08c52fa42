// Awards and open nominations: by form, subject, class of people, way and money.
#include <algorithm>

#include "report/award_counts.hpp"
#include "report/pieces.hpp"

namespace campaign {

Value report::awards(const ReportContext& context) {
  Value view = pieces::head_of_decisions(context);
  const auto decided = pieces::decided_or_campaign_awards(context);
  const auto open = pieces::open_nominations(context);
  view.set("awards", pieces::award_rows(context, decided));
  view.set("total", pieces::record_of(pieces::count_awards(decided)));
  view.set("decisions", pieces::decision_rows(context, decided));
  view.set("notes", pieces::award_notes(context, decided));
  const auto later = std::count_if(decided.begin(), decided.end(), [&](const auto& one) {
    return !context.query.period.contains(**one.award->date);
  });
  view.set("later", pieces::count_if_any(later));
  view.set("nominated", pieces::award_rows(context, open.list));
  view.set("nominated-total", pieces::record_of(pieces::count_awards(open.list)));
  view.set("lacking", open.lacking > 0 ? Value::count(open.lacking) : Value());
  return view;
}

}  // namespace campaign
