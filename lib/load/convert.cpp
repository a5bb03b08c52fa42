// Converts YAML nodes to values: numbers, dates, periods, ids, enums. Failures say why.
#include "load/convert.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "load/choice_names.hpp"
#include "load/date_meant.hpp"
#include "load/field_checks.hpp"
#include "model/word_labels.hpp"
#include "yaml/syntax.hpp"

namespace campaign {
namespace {

using yaml::Kind;

Message kind_label(Kind kind) {
  switch (kind) {
    case Kind::null:
      return tr("nothing");
    case Kind::scalar:
      return tr("a single value");
    case Kind::sequence:
      return tr("a list");
    case Kind::mapping:
      return tr("a mapping of keys");
  }
  return {};
}

Diagnostic refusal(CheckName check, yaml::View node, Message message, Advice help) {
  return {
      .check = check, .span = node.span(), .message = std::move(message), .help = std::move(help)};
}

std::optional<Diagnostic> unless_scalar(yaml::View node, std::string_view key) {
  return unless_kind(node, Kind::scalar, key);
}

Message how_to_write(yaml::View node, Kind expected, std::string_view key) {
  if (expected == Kind::scalar && node.kind() == Kind::mapping)
    return tr("write one value in this place; a text with a colon is put in quotes");
  if (expected == Kind::scalar) return tr("write one value in this place");
  if (expected == Kind::mapping && node.kind() == Kind::sequence &&
      node.first_child().kind() == Kind::mapping && node.span().text().starts_with('['))
    return tr("write `{…}` for `[…]`");
  if (expected == Kind::sequence && node.kind() == Kind::scalar)
    return say("write it as a list: `{}: [{}]`", key, node.text());
  if (expected == Kind::sequence) return tr("begin every entry of the list with `- `");
  if (key.empty()) return tr("write keys with their values, such as `- {id: …, title: …}`");
  return tr("write keys with their values, such as `key: value`");
}

/// Other values may stand in the same line.
Message value_or_none(std::string_view key) {
  return say("write a value, or take out `{}:` alone", key);
}

}  // namespace

std::optional<Diagnostic> unless_within(yaml::View node, std::string_view key, Points number,
                                        std::pair<Points, Points> range) {
  if (number >= range.first && number <= range.second) return std::nullopt;
  return refusal(field_checks::out_of_range, node, say("`{}` cannot be {}", key, node.text()),
                 say("write a number from {} to {}", range.first.text(), range.second.text()));
}

std::optional<Diagnostic> unless_kind(yaml::View node, Kind kind, std::string_view key) {
  if (node.kind() == kind) return std::nullopt;
  const auto field = key.empty() ? tr("this entry") : Message("`" + std::string(key) + "`");
  if (node.kind() == Kind::null)
    return refusal(field_checks::missing_field, node, say("{} is empty", field),
                   key.empty() ? tr("write the entry, or take its dash away") : value_or_none(key));
  return refusal(field_checks::wrong_type, node,
                 say("{} must be {}, not {}", field, kind_label(kind), kind_label(node.kind())),
                 how_to_write(node, kind, key));
}

Conversion<std::string> convert_text(yaml::View node, std::string_view key) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  if (trim(node.text()).empty())
    return {
        {},
        refusal(field_checks::missing_field, node, say("`{}` is empty", key), value_or_none(key))};
  return {std::string(trim(node.text())), {}};
}

Conversion<bool> convert_truth(yaml::View node, std::string_view key) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  if (!node.quoted() && node.text() == "true") return {true, {}};
  if (!node.quoted() && node.text() == "false") return {false, {}};
  const auto meant = choice_meant(node.text(), {"true", "false"});
  return {{},
          refusal(field_checks::wrong_type, node,
                  say("`{}` must be true or false, not `{}`", key, node.text()),
                  meant.empty() ? Advice(tr("write true or false, without quotes"))
                                : Advice(say("write `{}`", meant), node.text(), meant))};
}

Conversion<Points> convert_points(yaml::View node, std::string_view key, const AskedNumber& asked) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  if (node.quoted())
    return {{},
            refusal(field_checks::number_grammar, node,
                    say("`{}` must be a number, and a value in quotes is a text", key),
                    tr("remove the quotes"))};
  auto parsed = parse_points(node.text(), asked);
  if (const auto* points = std::get_if<Points>(&parsed)) return {*points, {}};
  auto& error = std::get<NotANumber>(parsed);
  return {{},
          refusal(error.comma ? yaml::syntax::decimal_comma : field_checks::number_grammar, node,
                  std::move(error.reason), std::move(error.help))};
}

Conversion<int> convert_count(yaml::View node, std::string_view key) {
  const Points most = Points::whole(1'000'000);
  auto points = convert_points(node, key, {.most = most, .whole = true});
  if (!points.value) return {{}, std::move(points.problem)};
  const int64_t hundredths = points.value->hundredths();
  if (hundredths < 0 || hundredths % 100 != 0)
    return {{},
            refusal(field_checks::number_grammar, node,
                    say("`{}` must be a whole number from 0, not {}", key, node.text()),
                    tr("write it without a dot and without a minus"))};
  if (auto wrong = unless_within(node, key, *points.value, {Points(), most}))
    return {{}, std::move(wrong)};
  return {static_cast<int>(hundredths / 100), {}};
}

Conversion<Ratio> convert_share(yaml::View node, std::string_view key) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  const auto text = node.text();
  const auto refused = [&] {
    return refusal(field_checks::number_grammar, node,
                   say("`{}` must be a share, not `{}`", key, text),
                   tr("write a percentage such as `45%`, or a fraction such as `1/2`"));
  };
  const bool percent = text.ends_with('%');
  const size_t slash = text.find('/');
  const auto first = percent ? parse_points(text.substr(0, text.size() - 1),
                                            {.unit = "%", .most = Points::whole(100)})
                             : parse_points(text.substr(0, slash));
  const auto second =
      percent ? std::variant<Points, NotANumber>(Points::whole(100))
              : parse_points(slash == std::string_view::npos ? "" : text.substr(slash + 1));
  const auto* part = std::get_if<Points>(&first);
  const auto* whole = std::get_if<Points>(&second);
  const auto* wrong = std::get_if<NotANumber>(&first);
  if (wrong && percent && text.find_first_not_of("0123456789.,%") == text.npos)
    return {{}, refusal(field_checks::number_grammar, node, wrong->reason, wrong->help)};
  if (!part || !whole || *part < Points() || *whole <= Points()) return {{}, refused()};
  const Ratio share = Ratio::of(*part) / Ratio::of(*whole);
  if (share > Ratio(1))
    return {{},
            refusal(field_checks::out_of_range, node,
                    say("`{}` cannot be {}, more than the whole", key, text),
                    tr("write at most `100%`"))};
  return {share, {}};
}

Conversion<Date> convert_date(yaml::View node, std::string_view key) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  if (const auto date = parse_date(node.text())) return {*date, {}};
  auto meant = date_meant(node.text());
  if (!meant.impossible.empty() && !meant.reversed)
    return {{},
            refusal(field_checks::impossible_date, node, std::move(meant.impossible),
                    std::move(meant.help))};
  const bool is_open = node.text().starts_with("9999") || node.text().starts_with("000");
  if (looks_like_date(node.text()))
    return {{},
            refusal(field_checks::impossible_date, node, say("there is no day {}", node.text()),
                    is_open ? tr("leave the field out where nobody knows a day, or nothing ends")
                            : tr("write a month from 01 to 12, and a day that it has"))};
  return {{},
          refusal(field_checks::impossible_date, node, say("`{}` is not a date", node.text()),
                  meant.day ? Advice(say("write `{}`", meant.notation), node.text(), meant.notation)
                            : Advice(tr("write year-month-day, such as 2021-09-15")))};
}

Conversion<Period> convert_period(yaml::View node, std::string_view key) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  if (const auto period = parse_period(node.text())) return {*period, {}};
  if (looks_like_date(node.text())) return {{}, convert_date(node, key).problem};
  auto meant = date_meant(node.text());
  const bool no_day = !meant.impossible.empty() && !meant.reversed;
  const bool day = key == "date";  // the usual value of this key
  const auto check = day || no_day ? field_checks::impossible_date : field_checks::period_grammar;
  if (!meant.impossible.empty())
    return {{}, refusal(check, node, std::move(meant.impossible), std::move(meant.help))};
  auto message =
      day ? say("`{}` is not a date", node.text()) : say("`{}` is not a period", node.text());
  return {
      {},
      refusal(
          check, node, std::move(message),
          meant.notation.empty()
              ? Advice(
                    tr("write a day such as 2021-09-15, or 2021-09, 2021-Q3, 2021-H2, 2021, or two "
                       "of them without blanks, the earlier one first, as in 2021-09..2022-05"))
              : Advice(say("write `{}`", meant.notation), node.text(), meant.notation))};
}

Conversion<std::string> convert_id(yaml::View node, std::string_view key) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  if (is_id(node.text())) return {std::string(node.text()), {}};
  const auto id = id_of_name(node.text());
  return {{},
          refusal(field_checks::id_grammar, node, say("`{}` is not an id", node.text()),
                  id.empty()
                      ? Advice(tr("use lower-case letters without accents, digits, dots and "
                                  "hyphens"))
                      : Advice(key == "id" ? say("write `{}`, or another one where it is taken", id)
                                           : say("write `{}`", id),
                               node.text(), id))};
}

Conversion<size_t> convert_word(yaml::View node, std::string_view key,
                                const std::vector<std::string_view>& known) {
  if (auto problem = unless_scalar(node, key)) return {{}, std::move(problem)};
  const auto found = std::find(known.begin(), known.end(), node.text());
  if (found != known.end()) return {static_cast<size_t>(found - known.begin()), {}};
  const auto meant = choice_meant(node.text(), known);
  return {{},
          refusal(field_checks::unknown_value, node, say("`{}` cannot be `{}`", key, node.text()),
                  meant.empty() ? did_you_mean(node.text(), known,
                                               say("write one of: {}", listed_choices(known)))
                                : Advice(say("write `{}`", meant), node.text(), meant))};
}

}  // namespace campaign
