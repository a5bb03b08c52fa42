// Names of people, units and the agency must not be in capitals: documents print them as they are.
#include <algorithm>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Not an abbreviation such as `UBND` or `VNPT IT`, nor letters such as `Y Ơ`: more than one word,
/// with a Vietnamese letter.
bool is_in_capitals(std::string_view name) {
  const auto words = split(name, ' ');
  const auto is_letter = [](std::string_view word) { return character_count(word) < 2; };
  const auto is_accented = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  return words.size() > 1 && !std::all_of(words.begin(), words.end(), is_letter) &&
         all_capitals(name) && std::any_of(name.begin(), name.end(), is_accented);
}

/// `Phạm Thị Mai` for `PHẠM THỊ MAI`.
std::string with_capital_initials(const std::string& name) {
  std::string text;
  bool begins = true;
  for (size_t at = 0; at < name.size();) {
    const size_t start = at;
    const char32_t c = next_character(name, at);
    const auto letter = std::string_view(name).substr(start, at - start);
    text += begins ? std::string(letter) : in_small_letters(letter);
    begins = c == ' ' || c == '-' || c == '\'' || c == 0x2019;
  }
  return text;
}

void report_name(const CheckContext& context, const Located<std::string>& name, Message help,
                 const std::string& subject = {}) {
  if (!is_in_capitals(*name)) return;
  context.diagnostics.add({.check = check_names::name_in_capitals,
                           .span = name.span,
                           .message = say("the name {} is in capitals", *name),
                           .record = subject,
                           .help = std::move(help),
                           .subject = subject});
}

}  // namespace

void checks::name_in_capitals(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto for_person = [](const Located<std::string>& name) {
    return say("write `{}`, unless a letter of it is a capital too", with_capital_initials(*name));
  };
  const auto for_unit = tr("write it as it stands in a sentence");
  for (const auto& person : campaign.people)
    report_name(context, person.name, for_person(person.name), person.id->text);
  for (const auto& unit : campaign.units) report_name(context, unit.name, for_unit, unit.id->text);
  if (!campaign.agency) return;
  report_name(context, campaign.agency->name, for_unit);
  if (campaign.agency->superior) report_name(context, *campaign.agency->superior, for_unit);
  if (const auto& signer = campaign.agency->signer)
    report_name(context, signer->name, for_person(signer->name));
}

}  // namespace campaign
