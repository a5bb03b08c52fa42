// What may be meant by an id that nobody declares.
#include "check/reference_suggestions.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/spelling.hpp"

namespace campaign {
namespace {

/// Searches take long in large campaigns, and nobody reads hundreds of suggestions.
constexpr int kMostSearches = 20;

/// How often each word of the sources that could be an id occurs.
std::unordered_map<std::string_view, int> word_counts(const Campaign& campaign) {
  std::unordered_map<std::string_view, int> counts;
  const auto is_part = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  };
  for (const auto* source : campaign.sources) {
    const auto text = source->text();
    for (size_t at = 0; at < text.size(); ++at) {
      const size_t start = at;
      while (at < text.size() && is_part(text[at])) ++at;
      if (at > start) ++counts[text.substr(start, at - start)];
    }
  }
  return counts;
}

/// The numbers in an id, without zeros before them: 2026, 6 and 1 of `tt-2026-06-01`.
std::vector<std::string_view> numbers_in(std::string_view id) {
  constexpr std::string_view kDigits = "0123456789";
  std::vector<std::string_view> numbers;
  for (size_t at = id.find_first_of(kDigits); at != id.npos; at = id.find_first_of(kDigits, at)) {
    const size_t end = std::min(id.find_first_not_of(kDigits, at), id.size());
    const auto number = id.substr(at, end - at);
    numbers.push_back(number.substr(std::min(number.find_first_not_of('0'), number.size() - 1)));
    at = end;
  }
  return numbers;
}

Message named(const Declared& one) {
  return "`" + Message(one.id) + "`" +
         (one.title.empty() ? Message() : " (" + Message(one.title) + ")");
}

Suggestion nowhere(const Declared& declared) {
  return {say("{} is declared and named nowhere: if it is the same, write one id everywhere",
              named(declared)),
          declared};
}

std::vector<std::string_view> ids_of(const std::vector<Declared>& declared) {
  std::vector<std::string_view> list;
  for (const auto& one : declared) list.push_back(one.id);
  return list;
}

}  // namespace

Suggestion Suggestions::find(const UnknownReference& unknown, size_t count) {
  if (unknown.other_kind || searches_++ >= kMostSearches) return {};
  declared_ = unknown.kind.declared ? unknown.kind.declared(context_) : unknown.fitting;
  std::erase_if(declared_, [&](const Declared& one) {
    return std::find(unknown.beside.begin(), unknown.beside.end(), one.id) != unknown.beside.end();
  });
  if (auto found = by_title(unknown.id, count); !found.help.empty()) return found;
  // with another number it is another record, however near
  std::erase_if(declared_, [numbers = numbers_in(unknown.id)](const Declared& one) {
    const auto others = numbers_in(one.id);
    return !numbers.empty() && !others.empty() && others != numbers;
  });
  if (count == 1) return {did_you_mean(unknown.id, ids_of(declared_))};
  return named_often(unknown.id);
}

Suggestion Suggestions::by_title(std::string_view written, size_t count) {
  const auto wanted = id_of_name(written);
  if (wanted.empty()) return {};
  std::vector<const Declared*> found;
  bool named_nowhere = true;
  for (const auto& one : declared_) {
    if (one.id != wanted && id_of_name(one.title) != wanted) continue;
    if (std::count_if(declared_.begin(), declared_.end(),
                      [&](const Declared& other) { return other.id == one.id; }) > 1)
      continue;
    found.push_back(&one);
    named_nowhere &= uses_of(one.id) == 1;
  }
  if (found.empty()) return {};
  if (found.size() == 1 && count > 1 && named_nowhere) return nowhere(*found.front());
  std::vector<Message> names;
  for (const auto* one : found) names.push_back(named(*one));
  return {say("write {}", joined(names, " / "))};
}

Suggestion Suggestions::named_often(std::string_view id) {
  std::vector<std::string_view> unnamed, almost;
  for (const auto& one : declared_) {
    if (uses_of(one.id) == 1) unnamed.push_back(one.id);
    if (edit_distance(id, one.id) == 1) almost.push_back(one.id);
  }
  const auto near = nearest(id, unnamed);
  for (const auto& one : declared_)
    if (one.id == near) return nowhere(one);
  return {did_you_mean(id, almost)};
}

int Suggestions::uses_of(std::string_view id) {
  if (counts_.empty()) counts_ = word_counts(context_.evaluation.campaign);
  return counts_[id];
}

}  // namespace campaign
