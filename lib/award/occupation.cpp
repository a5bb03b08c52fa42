// Rule: the person is of an occupation with easier standards in the law: công nhân, nông dân.
#include <algorithm>

#include "award/rule.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

Message occupation_label(Occupation occupation) {
  switch (occupation) {
    case Occupation::official:
      return tr("an official or public employee");
    case Occupation::worker:
      return tr("a worker");
    case Occupation::farmer:
      return tr("a farmer");
  }
  return {};
}

Message any_of(const std::vector<Occupation>& required) {
  Message list;
  for (const auto one : required)
    list += (list.empty() ? Message() : tr(" or ")) + occupation_label(one);
  return list;
}

Finding judge_occupation(const Case& question, const std::vector<Occupation>& required) {
  const auto* person = question.who.person;
  const auto of = person ? person->occupation : std::nullopt;
  if (of && std::find(required.begin(), required.end(), *of) != required.end())
    return {.what = say("is {}", occupation_label(*of)),
            .data = {{person->id.span, *person->name}}};
  if (person && !of)
    return {
        .ruling = Ruling::unknown,
        .what = say("the standard is for {}, and nobody wrote the occupation", any_of(required)),
        .missing = say("`occupation` of {}", *person->name),
        .data = {{person->id.span, *person->name}}};
  Finding finding{.ruling = Ruling::fails,
                  .what = say("the standard is for {}", any_of(required)),
                  .missing = tr("another standard: this one is for other occupations"),
                  .steps = kNoWay};
  if (person) finding.data.push_back({person->id.span, *person->name});
  return finding;
}

}  // namespace

Requirement rules::occupation(Parameters& given) {
  if (!given.has("is")) given.text("is");
  const auto required = given.words_of<Occupation>("is");
  return {[required](const Case& question) { return judge_occupation(question, required); }};
}

}  // namespace campaign
