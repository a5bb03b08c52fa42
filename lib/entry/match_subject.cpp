// Who is meant by a row of an office's table.
#include "entry/match_subject.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "proof/title.hpp"

namespace campaign {
namespace {

constexpr size_t kMostSuggested = 20;

}  // namespace

SubjectMatcher::SubjectMatcher(const Index& index, const Date& day, const ImportMap& map)
    : index_(index), day_(day), map_(map) {
  for (const auto& one : index.campaign().units) {
    by_key_[name_key(*one.name)].push_back({.unit = &one, .day = day});
    for (const auto& named : one.names)
      if (*named.name != *one.name)
        by_key_[name_key(*named.name)].push_back({.unit = &one, .day = day});
  }
  for (const auto& one : index.campaign().people)
    by_key_[name_key(*one.name)].push_back({.person = &one, .day = day});
}

const SubjectMatcher::NamesByFolded& SubjectMatcher::names_by_folded() const {
  if (names_by_folded_) return *names_by_folded_;
  auto& names = names_by_folded_.emplace();
  for (const auto& [key, list] : by_key_)
    for (const auto& one : list) names[folded(one.name())].push_back(one.name());
  return names;
}

SubjectMatch SubjectMatcher::by_id(const std::string& id, const NamedSubject& named) const {
  auto who = participant(index_, SubjectId{id});
  if (!who) return {.problem = say("there is no unit or person `{}`", id)};
  who->day = day_;
  if (!named.name.empty() && folded(import_key(named.name)) != folded(import_key(who->name())))
    return {.problem = say("`{}` is {}, not {}", id, who->name(), named.name)};
  return in_unit(*who, named);
}

bool SubjectMatcher::is_in(const Participant& who, const std::string& unit) const {
  if (who.unit) return name_key(*who.unit->name) == name_key(unit);
  const auto* id = unit_on(*who.person, day_);
  return id && (id->value.text == unit || name_key(index_.name(**id, day_)) == name_key(unit));
}

bool SubjectMatcher::is_unit(const std::string& unit) const {
  const auto known = by_key_.find(name_key(unit));
  return index_.unit(SubjectId{unit}) ||
         (known != by_key_.end() && std::any_of(known->second.begin(), known->second.end(),
                                                [](const Participant& one) { return one.unit; }));
}

bool SubjectMatcher::is_name(const std::string& text) const {
  return by_key_.contains(name_key(text));
}

SubjectMatch SubjectMatcher::in_unit(const Participant& who, const NamedSubject& named) const {
  if (!who.person || named.unit.empty() || is_in(who, named.unit)) return {.who = who};
  if (is_unit(named.unit)) return {.problem = say("{} is not in {}", who.name(), named.unit)};
  return {.who = who, .remark = say("\"{}\" is no unit, and was not compared", named.unit)};
}

SubjectMatch SubjectMatcher::choose(const std::vector<Participant>& alike,
                                    const NamedSubject& named) const {
  auto fitting = alike;
  if (fitting.size() > 1 && !named.unit.empty())
    std::erase_if(fitting, [&](const Participant& one) { return !is_in(one, named.unit); });
  if (fitting.size() == 1) return in_unit(fitting.front(), named);
  std::vector<std::string> ids;
  for (const auto& one : alike) ids.push_back(one.id().text);
  return {.problem = say("\"{}\" may be {}: write the id in a column of its own, or in the map",
                         named.name, join(ids, ", "))};
}

SubjectMatch SubjectMatcher::by_name(const NamedSubject& named) const {
  if (const auto found = by_key_.find(name_key(named.name)); found != by_key_.end())
    return choose(found->second, named);
  const auto title = title_in(named.name);
  const auto alone = std::string(trim(std::string_view(named.name).substr(title.size())));
  if (!title.empty() && !named.is_unit)
    if (const auto found = by_key_.find(name_key(alone)); found != by_key_.end())
      return choose(found->second, named);
  const auto alike = names_by_folded().find(folded(named.name));
  Message meant;
  if (alike != names_by_folded().end())
    meant = say("did you mean {}?", join(alike->second, ", "));
  else if (suggested_++ < kMostSuggested)
    meant = did_you_mean(named.name, all_names());
  auto unknown = named.is_unit ? say("no unit is called \"{}\"", named.name)
                               : say("nobody is called \"{}\"", named.name);
  return {.problem = joined({std::move(unknown), std::move(meant)}, ", ")};
}

std::vector<std::string_view> SubjectMatcher::all_names() const {
  std::vector<std::string_view> names;
  for (const auto& [key, list] : by_key_)
    for (const auto& one : list) names.push_back(one.name());
  return names;
}

SubjectMatch SubjectMatcher::match(const NamedSubject& named) const {
  if (!named.id.empty()) return by_id(named.id, named);
  const auto mapped = map_.subjects.find(import_key(named.name));
  return mapped == map_.subjects.end() ? by_name(named)
                                       : by_id(mapped->second, {.unit = named.unit});
}

}  // namespace campaign
