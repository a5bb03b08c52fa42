// Reads a sum of money.
#include "load/money.hpp"

#include "base/message.hpp"
#include "load/field_checks.hpp"

namespace campaign {
namespace {

/// A prize of 0 is none; spending and funds of 0 are a slip.
int64_t least_of(std::string_view key) { return key == "amount" || key == "planned" ? 1 : 0; }

}  // namespace

Conversion<Money> Converter<Money>::from(yaml::View node, std::string_view key) {
  constexpr int64_t kMostDong = 1'000'000'000'000;
  if (const auto digits = without_thousands_separators(node.text()); !digits.empty())
    return {{},
            Diagnostic{.check = field_checks::number_grammar,
                       .span = node.span(),
                       .message = say("`{}` has marks between its digits", node.text()),
                       .help = say("write `{}`", digits)}};
  const Points most = Points::whole(kMostDong);
  auto number = convert_points(node, key, {.most = most, .whole = true});
  if (!number.value) return {{}, std::move(number.problem)};
  if (auto wrong = unless_within(node, key, *number.value, {Points::whole(least_of(key)), most}))
    return {{}, std::move(wrong)};
  const int64_t hundredths = number.value->hundredths();
  const bool whole = node.text().find_first_of(".,") == std::string_view::npos;
  if (whole) return {Money{hundredths / 100}, {}};
  return {{},
          Diagnostic{.check = field_checks::wrong_type,
                     .span = node.span(),
                     .message = say("`{}` must be a whole number of đồng", key),
                     .help = tr("write it without decimals and without dots, such as 1490000")}};
}

}  // namespace campaign
