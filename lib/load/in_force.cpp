// The time in which a part of a plan or of a law stands.
#include "load/in_force.hpp"

#include "base/message.hpp"
#include "load/convert.hpp"
#include "load/field_checks.hpp"

namespace campaign {
namespace {

struct InForce {
  Period period;
};

}  // namespace

template <>
struct Converter<InForce> {
  static Conversion<InForce> from(yaml::View node, std::string_view key) {
    const std::string text(node.text());
    const auto from =
        text.ends_with("..") ? parse_date(text.substr(0, text.size() - 2)) : std::nullopt;
    if (from) return {InForce{{*from, kNoEnd}}, {}};
    const auto until = text.starts_with("..") ? parse_date(text.substr(2)) : std::nullopt;
    if (until) return {InForce{{kAlways.first, *until}}, {}};
    auto period = convert<Period>(node, key);
    if (!period.value) return {{}, std::move(period.problem)};
    return {InForce{*period.value}, {}};
  }
};

std::optional<Located<Period>> period_in_force(Fields& fields) {
  const auto read = fields.optional<InForce>("in-force");
  if (!read) return std::nullopt;
  return Located<Period>{read->period, fields.value("in-force").span()};
}

Period from_until(Fields& fields) {
  const auto from = fields.optional<Located<Date>>("from");
  const auto until = fields.optional<Located<Date>>("until");
  if (from && until && **until < **from)
    fields.problem({.check = field_checks::out_of_range,
                    .span = until->span,
                    .message = say("the end {} lies before the beginning {}", **until, **from),
                    .help = tr("correct one of the two"),
                    .notes = {{from->span, tr("the beginning")}}});
  return {from ? **from : kAlways.first, until ? **until : kAlways.last};
}

}  // namespace campaign
