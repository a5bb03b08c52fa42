// Parses filters on the command line.
#include "arguments/filters.hpp"

#include <algorithm>

#include "arguments/named.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"

namespace campaign {
namespace {

struct FilterKey {
  std::string_view name;
  Filter::Key key;
  NamedList (*candidates)(const Campaign&);
};

const std::vector<FilterKey>& filter_keys() {
  static const std::vector<FilterKey> keys = {{"unit", Filter::Key::unit, units_named},
                                              {"block", Filter::Key::block, blocks_named},
                                              {"person", Filter::Key::person, people_named},
                                              {"criterion", Filter::Key::criterion, criteria_named},
                                              {"content", Filter::Key::content, contents_named}};
  return keys;
}

/// A group of criteria includes all criteria below it.
void add_children(const Campaign& campaign, std::vector<std::string>& ids) {
  for (const auto& one : campaign.criteria) {
    if (one.parent < 0) continue;
    const auto& parent = campaign.criteria[static_cast<size_t>(one.parent)].id->text;
    const bool below = std::find(ids.begin(), ids.end(), parent) != ids.end();
    if (below && std::find(ids.begin(), ids.end(), one.id->text) == ids.end())
      ids.push_back(one.id->text);
  }
}

const FilterKey& key_named(std::string_view name) {
  if (const auto* key = find_entry(filter_keys(), name)) return *key;
  auto known = names_of(filter_keys());
  known.insert(known.begin(), "not");
  throw UsageError(unknown_name(say("there is no filter `{}:`", name), name, known,
                                tr("use unit:, block:, person:, criterion:, content: or not:")));
}

Filter filter_named(const std::string& argument, const Campaign& campaign) {
  Filter filter{.excludes = argument.starts_with("not:"), .written = argument};
  const std::string rest = filter.excludes ? argument.substr(4) : argument;
  const size_t colon = std::min(rest.find(':'), rest.size());
  const auto& key = key_named(std::string_view(rest).substr(0, colon));
  const std::string value = rest.substr(std::min(colon + 1, rest.size()));
  if (value.empty()) throw UsageError(say("the filter `{}` has no value", argument));
  filter.key = key.key;
  filter.ids = ids_of_named(key.candidates(campaign), value, say("`{}` matches nothing", argument));
  if (filter.key == Filter::Key::criterion) add_children(campaign, filter.ids);
  return filter;
}

}  // namespace

bool is_filter(std::string_view argument) { return argument.find(':') != std::string_view::npos; }

std::vector<Filter> filters_named(const std::vector<std::string>& arguments,
                                  const Campaign& campaign) {
  std::vector<Filter> filters;
  for (const auto& argument : arguments) filters.push_back(filter_named(argument, campaign));
  return filters;
}

}  // namespace campaign
