// What each kind of option keeps, and how it says that a value is wrong.
#include "options.hpp"

#include <utility>

#include "base/language.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

template <class Target>
auto keep_in(Target& target) {
  return [&target](const std::string& value) {
    target = value;
    return std::string();
  };
}

std::string join_words(const std::vector<std::string_view>& words) {
  return join(std::vector<std::string>(words.begin(), words.end()), ", ");
}

std::string not_allowed(const std::string& value, Options::Names names,
                        const std::vector<std::string_view>& allowed) {
  const std::string near = did_you_mean(value, allowed);
  return say("`{}` is not a value of `{}`; it knows: {}", value, long_name(names),
             join_words(allowed)) +
         (near.empty() ? "" : "; " + near);
}

}  // namespace

std::string_view long_name(std::string_view names) {
  const size_t comma = names.rfind(',');
  return comma == std::string_view::npos ? names : names.substr(comma + 1);
}

void Options::flag(bool& target, Names names, const char* summary) {
  own_.push_back({.names = names, .summary = summary, .keep = [&target](const std::string&) {
                    target = true;
                    return std::string();
                  }});
}

void Options::value(std::string& target, Names names, const char* placeholder,
                    const char* summary) {
  own_.push_back(
      {.names = names, .placeholder = placeholder, .summary = summary, .keep = keep_in(target)});
}

void Options::value(std::optional<std::string>& target, Names names, const char* placeholder,
                    const char* summary) {
  own_.push_back(
      {.names = names, .placeholder = placeholder, .summary = summary, .keep = keep_in(target)});
}

void Options::values(Values& target, Names names, const char* placeholder, const char* summary) {
  const auto keep = [&target](const std::string& value) {
    for (const auto part : split(value, ','))
      if (!trim(part).empty()) target.emplace_back(trim(part));
    return std::string();
  };
  own_.push_back({.names = names, .placeholder = placeholder, .summary = summary, .keep = keep});
}

void Options::choice(std::string& target, Names names, std::vector<std::string_view> allowed,
                     const char* summary) {
  const auto keep = [&target, names, allowed](const std::string& value) {
    for (const auto one : allowed)
      if (one == value) return target = value, std::string();
    return not_allowed(value, names, allowed);
  };
  const std::vector<std::string> words(allowed.begin(), allowed.end());
  own_.push_back(
      {.names = names, .placeholder = join(words, "|"), .summary = summary, .keep = keep});
}

void Options::date(std::optional<Date>& target, Names names, const char* summary) {
  const auto keep = [&target, names](const std::string& value) {
    target = parse_date(value);
    if (target) return std::string();
    return say("`{}` is not a day for `{}`; write it as 2021-09-15", value, long_name(names));
  };
  own_.push_back({.names = names, .placeholder = tr("DATE"), .summary = summary, .keep = keep});
}

void Options::period(std::optional<Period>& target, Names names, const char* summary) {
  const auto keep = [&target, names](const std::string& value) {
    target = parse_period(value);
    if (target) return std::string();
    return say("`{}` is not a period for `{}`; write it as 2021-09, 2021-Q3, 2021-H2, 2021 or A..B",
               value, long_name(names));
  };
  own_.push_back({.names = names, .placeholder = tr("PERIOD"), .summary = summary, .keep = keep});
}

void Options::argument(std::string& target, const char* placeholder, const char* summary) {
  own_.push_back(
      {.placeholder = placeholder, .summary = summary, .required = true, .keep = keep_in(target)});
}

void Options::argument(std::optional<std::string>& target, const char* placeholder,
                       const char* summary) {
  own_.push_back({.placeholder = placeholder, .summary = summary, .keep = keep_in(target)});
}

void Options::arguments(Values& target, const char* placeholder, const char* summary) {
  const auto keep = [&target](const std::string& value) {
    target.push_back(value);
    return std::string();
  };
  own_.push_back({.placeholder = placeholder, .summary = summary, .repeated = true, .keep = keep});
}

void Options::example(const char* line, const char* meaning) {
  examples_.push_back({line, meaning});
}

void Options::add_common(const Options& common) {
  common_.insert(common_.end(), common.own_.begin(), common.own_.end());
}

}  // namespace campaign
