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
#include "proof/unlikely_name.hpp"

namespace campaign {
namespace {

/// Of `Nguyễn văn An` the second. In a name that is not Vietnamese, such as `Ludwig van Beethoven`
/// or `Ksor h’Bia`, small words within are right; empty when all is. What follows a sign is no
/// name.
std::vector<std::string_view> small_words(std::string_view name) {
  auto words = phrase_at(name);
  const auto is_dash = [](std::string_view word) { return word == "-" || word == "–"; };
  words.erase(std::find_if(words.begin(), words.end(), is_dash), words.end());
  const bool foreign = !std::all_of(words.begin(), words.end(), is_syllable);
  std::vector<std::string_view> small;
  for (const auto word : words) {
    const bool elided = word.find_first_of("'\xE2") == 1;  // such as h’Bia
    const bool within = word.data() != words.front().data() && word.data() != words.back().data();
    if (begins_small(word) && !elided && !(within && foreign)) small.push_back(word);
  }
  return small;
}

/// The name with capital letters at the beginning of these words.
std::string with_capitals_at(const std::vector<std::string_view>& words, std::string_view name) {
  std::string text(name);
  for (auto word = words.rbegin(); word != words.rend(); ++word)
    text.replace(static_cast<size_t>(word->data() - name.data()), word->size(),
                 with_capital_initials(*word));
  return text;
}

}  // namespace

void checks::name_not_capitalised(const CheckContext& context) {
  for (const auto& person : context.evaluation.campaign.people) {
    const auto name = trim(std::string_view(*person.name).substr(title_in(*person.name).size()));
    const auto words = small_words(name);
    if (words.empty() || unlikely_name(name)) continue;  // reported by name-unlikely
    context.diagnostics.add(
        {.check = check_names::name_not_capitalised,
         .span = person.name.span,
         .message =
             say("`{}` in the name {} does not begin with a capital letter", words.front(), name),
         .record = person.id->text,
         .help = say("write `{}`, if it is part of the name", with_capitals_at(words, name)),
         .subject = person.id->text});
  }
}

}  // namespace campaign
