// Filters on the command line: `unit:phong-cntt`, `not:content:tuyen-truyen`.
#include "filter_words.hpp"

#include <algorithm>
#include <array>

#include "base/collation.hpp"
#include "base/language.hpp"
#include "base/spelling.hpp"

namespace campaign {
namespace {

using Named = std::vector<std::pair<std::string, std::string>>;  // id and name

constexpr std::array kKeys = {Word<Filter::Key>{"unit", Filter::Key::unit},
                              Word<Filter::Key>{"person", Filter::Key::person},
                              Word<Filter::Key>{"criterion", Filter::Key::criterion},
                              Word<Filter::Key>{"content", Filter::Key::content}};

Named candidates(const Campaign& campaign, Filter::Key key) {
  Named named;
  switch (key) {
    case Filter::Key::unit:
      for (const auto& one : campaign.units) named.emplace_back(one.id->text, *one.name);
      break;
    case Filter::Key::person:
      for (const auto& one : campaign.people) named.emplace_back(one.id->text, *one.name);
      break;
    case Filter::Key::criterion:
      for (const auto& one : campaign.criteria) named.emplace_back(one.id->text, one.title);
      break;
    case Filter::Key::content:
      for (const auto& one : campaign.contents) named.emplace_back(one.id->text, one.title);
      break;
  }
  return named;
}

/// The one with this id; else all whose name holds the words.
std::vector<std::string> matching(const Named& named, const std::string& value) {
  std::vector<std::string> ids;
  for (const auto& [id, name] : named)
    if (id == value) return {id};
  const auto wanted = folded(value);
  for (const auto& [id, name] : named)
    if (folded(name).find(wanted) != std::string::npos) ids.push_back(id);
  return ids;
}

/// A group of criteria stands for all that lie below it.
void add_children(const Campaign& campaign, std::vector<std::string>& ids) {
  for (const auto& one : campaign.criteria) {
    if (one.parent < 0) continue;
    const auto& parent = campaign.criteria[static_cast<size_t>(one.parent)].id->text;
    const bool below = std::find(ids.begin(), ids.end(), parent) != ids.end();
    if (below && std::find(ids.begin(), ids.end(), one.id->text) == ids.end())
      ids.push_back(one.id->text);
  }
}

std::string nothing_matches(const std::string& word, const Named& named, const std::string& value) {
  std::vector<std::string_view> ids;
  for (const auto& [id, name] : named) ids.push_back(id);
  const auto near = did_you_mean(value, ids);
  return say("`{}` matches nothing", word) + (near.empty() ? "" : ", " + near);
}

std::string unknown_key(std::string_view key) {
  std::vector<std::string_view> known = {"not"};
  for (const auto& [word, meaning] : kKeys) known.push_back(word);
  const auto near = did_you_mean(key, known);
  return say("there is no filter `{}:`", key) + ", " +
         (near.empty() ? tr("use unit:, person:, criterion:, content: or not:") : near);
}

std::variant<Filter, std::string> wanted_filter(const std::string& word, const Campaign& campaign) {
  Filter filter{.excludes = word.starts_with("not:"), .written = word};
  const std::string rest = filter.excludes ? word.substr(4) : word;
  const size_t colon = rest.find(':');
  const auto key = rest.substr(0, colon);
  const auto found =
      std::find_if(kKeys.begin(), kKeys.end(), [&](const auto& one) { return one.first == key; });
  if (found == kKeys.end()) return unknown_key(key);
  const std::string value = colon == std::string::npos ? "" : rest.substr(colon + 1);
  if (value.empty()) return say("the filter `{}` has no value", word);
  filter.key = found->second;
  const auto named = candidates(campaign, filter.key);
  filter.ids = matching(named, value);
  if (filter.ids.empty()) return nothing_matches(word, named, value);
  if (filter.key == Filter::Key::criterion) add_children(campaign, filter.ids);
  return filter;
}

}  // namespace

bool looks_like_filter(std::string_view word) { return word.find(':') != std::string_view::npos; }

std::variant<std::vector<Filter>, std::string> wanted_filters(const std::vector<std::string>& words,
                                                              const Campaign& campaign) {
  std::vector<Filter> filters;
  for (const auto& word : words) {
    auto filter = wanted_filter(word, campaign);
    if (auto* wrong = std::get_if<std::string>(&filter)) return std::move(*wrong);
    filters.push_back(std::move(std::get<Filter>(filter)));
  }
  return filters;
}

}  // namespace campaign
