// Reads the parameters of a rule in a rule pack.
#include "award/parameters.hpp"

#include <algorithm>

#include "award/pack_problems.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// `70%` or `4/5`
std::optional<Ratio> share_in(std::string_view text) {
  const auto slash = text.find('/');
  const bool percent = text.ends_with('%');
  if (!percent && slash == std::string_view::npos) return std::nullopt;
  const auto above = parse_points(text.substr(0, percent ? text.size() - 1 : slash));
  const auto below = parse_points(percent ? "100" : text.substr(slash + 1));
  const auto *top = std::get_if<Points>(&above), *bottom = std::get_if<Points>(&below);
  if (!top || !bottom || bottom->hundredths() <= 0) return std::nullopt;
  return Ratio::of(*top) / Ratio::of(*bottom);
}

}  // namespace

void Parameters::report(Span span, Message message, Advice help) {
  diagnostics_.add({.check = pack_problems::rule_parameter,
                    .span = span,
                    .message = std::move(message),
                    .record = *condition_.rule,
                    .help = std::move(help)});
}

void Parameters::report_word(const Located<std::string>& text,
                             const std::vector<std::string_view>& known) {
  report(text.span, say("`{}` has no meaning to this rule", *text),
         did_you_mean(*text, known, say("use one of: {}", listed_names(known))));
}

void Parameters::report_missing(std::string_view key) {
  for (const auto& one : condition_.parameters)  // finish() reports the key that is misspelt
    if (!nearest(*one.key, {key}).empty()) return;
  report(condition_.rule.span, say("the rule lacks `{}`", key), say("add `{}: …`", key));
}

const Parameter* Parameters::find(std::string_view key) {
  asked_.push_back(key);
  for (const auto& one : condition_.parameters)
    if (*one.key == key) return &one;
  return nullptr;
}

bool Parameters::has(std::string_view key) const {
  return std::any_of(condition_.parameters.begin(), condition_.parameters.end(),
                     [&](const Parameter& one) { return *one.key == key; });
}

const Located<std::string>* Parameters::one(std::string_view key) {
  const auto* parameter = find(key);
  if (!parameter) return nullptr;
  if (parameter->values.size() == 1) return &parameter->values[0];
  report(parameter->key.span, say("`{}` takes one value", key), tr("write a single value"));
  return nullptr;
}

std::vector<Located<std::string>> Parameters::all(std::string_view key) {
  const auto* parameter = find(key);
  return parameter ? parameter->values : std::vector<Located<std::string>>{};
}

std::optional<Points> Parameters::optional_points(std::string_view key) {
  const auto* text = one(key);
  if (!text) return std::nullopt;
  const auto number = parse_points(text->value);
  if (const auto* points = std::get_if<Points>(&number)) return *points;
  const auto& wrong = std::get<NotANumber>(number);
  report(text->span, wrong.reason, wrong.help);
  return std::nullopt;
}

std::optional<int> Parameters::optional_whole(std::string_view key, int most) {
  const auto number = optional_points(key);
  if (!number) return std::nullopt;
  const int64_t whole = number->hundredths() / 100;
  if (*number == Points::whole(whole) && whole >= 1 && whole <= most)
    return static_cast<int>(whole);
  report(find(key)->values[0].span, say("`{}` must be a whole number from 1 to {}", key, most),
         tr("write a whole number"));
  return std::nullopt;
}

std::optional<int> Parameters::optional_count(std::string_view key) {
  return optional_whole(key, 1000);
}

std::optional<int> Parameters::optional_month(std::string_view key) {
  return optional_whole(key, 12);
}

int Parameters::count(std::string_view key) {
  if (!has(key)) report_missing(key);
  return optional_count(key).value_or(1);
}

std::optional<Ratio> Parameters::optional_share(std::string_view key) {
  const auto* text = one(key);
  if (!text) return std::nullopt;
  const auto share = share_in(text->value);
  if (share && Ratio(0) < *share && *share <= Ratio(1)) return share;
  report(text->span, say("`{}` is not a share", text->value),
         tr("write a share such as 4/5 or 70%"));
  return std::nullopt;
}

std::string Parameters::text(std::string_view key) {
  if (!has(key)) report_missing(key);
  const auto* text = one(key);
  return text ? text->value : std::string();
}

std::vector<Located<AwardFormId>> Parameters::forms(std::string_view key) {
  if (!has(key)) report_missing(key);
  std::vector<Located<AwardFormId>> list;
  for (const auto& text : all(key)) list.push_back({AwardFormId{*text}, text.span});
  return list;
}

void Parameters::finish() {
  for (const auto& parameter : condition_.parameters) {
    const auto key = std::string_view(*parameter.key);
    if (std::find(asked_.begin(), asked_.end(), key) != asked_.end()) continue;
    report(parameter.key.span, say("the rule has no parameter `{}`", key),
           did_you_mean(key, asked_,
                        asked_.empty() ? tr("remove it: the rule takes none")
                                       : say("use one of: {}", listed_names(asked_))));
  }
}

}  // namespace campaign
