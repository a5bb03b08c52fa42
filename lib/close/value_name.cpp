// The key of a value that decides a period, in words.
#include "close/value_name.hpp"

#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// The words that keys begin with, and what is said of the part behind it.
struct KeyWord {
  std::string_view word;
  const char* english;
};

constexpr KeyWord kKeyWords[] = {
    {"absence", translatable("absence of {}")},  {"achievement", translatable("achievement {}")},
    {"bonus", translatable("bonus {}")},         {"criterion", translatable("criterion {}")},
    {"figure", translatable("figure of {}")},    {"grade", translatable("grade {}")},
    {"indicator", translatable("indicator {}")}, {"penalty", translatable("penalty {}")},
    {"plan", translatable("plan: {}")}};

Message first_part(std::string_view word, std::string_view part, const Index& index) {
  const SubjectId id{std::string(part)};
  const bool names_subject =
      word == "absence" || word == "participant" || word == "result" || word == "score";
  const Message name = names_subject ? Message(index.name(id)) : Message(part);
  for (const auto& one : kKeyWords)
    if (one.word == word) return say(one.english, name);
  return name;
}

Message later_part(std::string_view word, std::string_view part, const Index& index) {
  if (word == "score") {
    if (part == word_of(Round::self)) return round_name(Round::self);
    if (part == word_of(Round::final)) return round_name(Round::final);
  }
  if (word == "result" && part == "total") return tr("total");
  if (word == "result" && part == "grade") return tr("grade");
  if (word == "result" && part == "place") return tr("place");
  if (word == "figure") return index.name(SubjectId{std::string(part)});
  return part;
}

}  // namespace

Message value_name(std::string_view key, const Period& period, const Index& index) {
  const auto parts = split(key, '/');
  if (parts.size() < 2) return key;
  const auto word = parts.front();
  const auto own_period = period.text();
  std::vector<Message> said = {first_part(word, parts[1], index)};
  for (size_t i = 2; i < parts.size(); ++i) {
    const auto part = parts[i];
    const bool is_plain = part == "-" || part == word_of(Round::appraised) || part == own_period;
    if (!is_plain) said.push_back(later_part(word, part, index));
  }
  return joined(said, ", ");
}

}  // namespace campaign
