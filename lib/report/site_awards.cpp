// The pages of awards of a site: what was decided, and what is open.
#include "award/labels.hpp"
#include "report/site_views.hpp"

namespace campaign {
namespace {

Value number_of(const Value::List& rows) { return Value::count(static_cast<int64_t>(rows.size())); }

}  // namespace

Value site::awards(const SiteScope& scope) {
  Value view = scope.page(address::awards, scope.whole());
  Value::List rows;
  for (const auto& id : scope.forms())
    rows.push_back(Value::Record{
        {"title", form_title(scope.evaluation().laws.form(id), id)},
        {"page", scope.address_of(id)},
        {"decided", number_of(scope.rows().awards_by(id))},
        {"open", scope.is_public() ? Value() : number_of(scope.rows().nominations_by(id))}});
  view.set("forms", std::move(rows));
  view.set("awards", scope.linked(scope.rows().awards()));
  return view;
}

Value site::award(const SiteScope& scope, const AwardFormId& form) {
  Value view = scope.page(address_in("khen-thuong", form.text), scope.whole());
  view.set("title", form_title(scope.evaluation().laws.form(form), form));
  view.set("awards", scope.linked(scope.rows().awards_by(form)));
  view.set("nominations", scope.linked(scope.rows().nominations_by(form)));
  return view;
}

}  // namespace campaign
