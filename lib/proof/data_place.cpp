// Looks a fact up in the text of the data: its key, its value, and the record that it belongs to.
#include "proof/data_place.hpp"

#include <optional>

#include "base/text.hpp"

namespace campaign {
namespace {

/// `date` of `meeting.date.long`, `sex` of `sex.male`.
std::string data_key(const Fact& fact) {
  auto name = fact.name;
  const auto cut = [&] { name = name.substr(0, std::min(name.rfind('.'), name.size())); };
  if (fact.chosen || name.ends_with(".long")) cut();
  auto key = name.substr(name.rfind('.') + 1);
  if (key.ends_with("-count")) key.resize(key.size() - 6);
  if (key == "as") return "cited-as";
  if (key == "hour" || key == "minute") return name.find("start") != name.npos ? "start" : "end";
  const bool counted = key == "percent" || key == "carried" || key == "majority";
  if (counted || key == "disagree" || key == "members" || key == "invalid") return "agree";
  return key.starts_with("born") ? "born" : key;
}

bool is_word_end(std::string_view text, size_t at) {
  if (at >= text.size()) return true;
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '-' && c != '_' &&
         !(c >= '0' && c <= '9');
}

bool is_word(std::string_view text, size_t at, size_t length) {
  return (at == 0 || is_word_end(text, at - 1)) && is_word_end(text, at + length);
}

/// The value behind a key that stands at `at`: up to a comma, a bracket, a remark or the line end.
std::string_view value_behind(std::string_view text, size_t at) {
  const size_t start = std::min(text.find_first_not_of(" \"'[", at), text.size());
  const char around =
      start > 0 && (text[start - 1] == '"' || text[start - 1] == '\'') ? text[start - 1] : '\0';
  const size_t end = around ? text.find(around, start) : text.find_first_of(",}\n#", start);
  return trim(text.substr(start, std::min(end, text.size()) - start));
}

/// How far before `at` the record's id stands; nothing when too far.
std::optional<size_t> distance_to(std::string_view text, size_t at, const std::string& owner) {
  constexpr size_t kFar = 1500;
  const auto near = text.substr(at - std::min(at, kFar), std::min(at, kFar));
  for (size_t found = near.rfind(owner); found != near.npos;
       found = found == 0 ? near.npos : near.rfind(owner, found - 1))
    if (is_word(near, found, owner.size())) return near.size() - found;
  return std::nullopt;
}

struct Best {
  Span span = {};
  size_t score = 0;
  bool alone = true;  ///< no other place has this score
};

/// `meetings:` above the day of a meeting.
bool stands_below(std::string_view text, size_t at, const std::string& name) {
  const auto part = name.substr(0, std::min(name.find('.'), name.size()));
  return part.size() < name.size() && text.find(part) < at;
}

/// The nearest behind the id of its record, with the right value before all.
void look_in(const SourceFile& file, const Fact& fact, const std::string& key, Best& best) {
  constexpr size_t kValue = 100000, kOwner = 10000, kPart = 5000;
  const auto text = file.text();
  for (size_t at = text.find(key + ":"); at != text.npos; at = text.find(key + ":", at + 1)) {
    if (at > 0 && !is_word_end(text, at - 1)) continue;
    const auto value = value_behind(text, at + key.size() + 1);
    if (value.empty()) continue;
    size_t score = value == fact.raw ? kValue : 0;
    const auto distance = fact.owner.empty() ? std::nullopt : distance_to(text, at, fact.owner);
    if (distance) score += kOwner - *distance;
    if (score >= kValue && stands_below(text, at, fact.name)) score += kPart;
    if (score == best.score) best.alone = false;
    if (score <= best.score) continue;
    const auto offset = static_cast<uint32_t>(value.data() - text.data());
    best = {{&file, offset, static_cast<uint32_t>(value.size())}, score};
  }
}

/// Values that are the same wherever they stand; days and posts are not.
bool is_one_thing(const std::string& key) {
  return key == "name" || key == "number" || key == "title" || key == "cited-as";
}

}  // namespace

Span data_place(const std::vector<const SourceFile*>& data, const Fact& fact) {
  const auto key = data_key(fact);
  Best best;
  for (const auto* file : data) look_in(*file, fact, key, best);
  return best.alone || is_one_thing(key) ? best.span : Span{};
}

Span place_of_name(const std::vector<const SourceFile*>& data, const std::string& name) {
  const auto span = data_place(data, {"name", name});
  return span.text() == name ? span : Span{};
}

}  // namespace campaign
