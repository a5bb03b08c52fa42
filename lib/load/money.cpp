// Reads a sum of money.
#include "load/money.hpp"

#include "base/message.hpp"
#include "load/field_checks.hpp"

namespace campaign {
namespace {

/// `450.000` or `450,000` as `450000`; empty for other texts.
std::string without_thousands_separators(std::string_view text) {
  std::string digits;
  size_t since_separator = 0;
  for (const char c : text) {
    const bool separator = c == '.' || c == ',' || c == ' ';
    if (separator && !digits.empty() &&
        (since_separator == 3 || digits.size() == since_separator)) {
      since_separator = 0;
      continue;
    }
    if (c < '0' || c > '9') return {};
    digits += c;
    ++since_separator;
  }
  return since_separator == 3 && digits.size() < text.size() ? digits : std::string();
}

}  // namespace

Conversion<Money> Converter<Money>::from(yaml::View node, std::string_view key) {
  constexpr int64_t kMostDong = 1'000'000'000'000;
  if (const auto digits = without_thousands_separators(node.text()); !digits.empty())
    return {{},
            Diagnostic{.check = field_checks::number_grammar,
                       .span = node.span(),
                       .message = say("`{}` has marks between its digits", node.text()),
                       .help = say("write `{}`", digits)}};
  auto number = convert<Points>(node, key);
  if (!number.value) return {{}, std::move(number.problem)};
  if (auto wrong = unless_within(node, key, *number.value, {Points(), Points::whole(kMostDong)}))
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
