// Names of people must be capitalised, as documents print them.
#include <algorithm>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "proof/names.hpp"
#include "proof/syllable.hpp"
#include "proof/title.hpp"

namespace campaign {
namespace {

/// Of `Nguyễn văn An` the second. In a name that is not Vietnamese, such as `Ludwig van Beethoven`
/// or `Ksor h’Bia`, small words within are right; empty when all is. What follows a sign is no
/// name.
std::string_view small_word(std::string_view name) {
  auto words = phrase_at(name);
  const auto is_dash = [](std::string_view word) { return word == "-" || word == "–"; };
  words.erase(std::find_if(words.begin(), words.end(), is_dash), words.end());
  const bool foreign = !std::all_of(words.begin(), words.end(), is_syllable);
  for (const auto word : words) {
    const bool elided = word.find_first_of("'\xE2") == 1;  // such as h’Bia
    const bool within = word.data() != words.front().data() && word.data() != words.back().data();
    if (begins_small(word) && !elided && !(within && foreign)) return word;
  }
  return {};
}

}  // namespace

void checks::name_not_capitalised(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people) {
    const auto name = trim(std::string_view(*person.name).substr(title_in(*person.name).size()));
    const auto word = small_word(name);
    if (word.empty() || word.size() == name.size()) continue;  // name-unlikely: of one word
    context.diagnostics.add(
        {.check = check_names::name_not_capitalised,
         .span = person.name.span,
         .message = say("`{}` in the name {} does not begin with a capital letter", word, name),
         .record = person.id->text,
         .help = say("write `{}`, if it is part of the name", with_capital_initials(word)),
         .subject = person.id->text});
  }
}

}  // namespace campaign
