// The number or share of a quota, of grades and of places.
#include "load/quota_amount.hpp"

#include "base/message.hpp"
#include "load/convert.hpp"
#include "load/field_checks.hpp"

namespace campaign {

Quota quota_amount(Fields& fields) {
  return {.number = fields.optional<int>("number"),
          .share = fields.optional<Ratio>("share"),
          .rounding = fields.optional_or<Rounding>("rounding", Rounding::down),
          .at_least = fields.optional_or<int>("at-least", 0)};
}

void report_beside_number(Fields& fields, std::string_view key) {
  fields.problem({.check = field_checks::unknown_key,
                  .span = fields.key_span(key),
                  .message = say("`{}` has no effect beside `number`", key),
                  .help = tr("write a number of places, or a share")});
}

}  // namespace campaign
