// Names of people, units and the agency must not be in capitals: documents print them as they are.
#include <algorithm>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/message.hpp"
#include "check/check.hpp"
#include "proof/family_names.hpp"
#include "proof/unlikely_name.hpp"

namespace campaign {
namespace {

/// Of more than one word, and not only of letters such as `Y Ơ`.
bool is_in_capitals(std::string_view name) {
  const auto words = split(name, ' ');
  const auto is_letter = [](std::string_view word) { return character_count(word) < 2; };
  return words.size() > 1 && all_capitals(name) &&
         !std::all_of(words.begin(), words.end(), is_letter);
}

/// Names of units can be abbreviations such as `VNPT IT`, which have no Vietnamese letter.
bool is_unit_in_capitals(std::string_view name) {
  const auto is_accented = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  return is_in_capitals(name) && std::any_of(name.begin(), name.end(), is_accented);
}

/// How to write the name of a person; nothing can give back the accents that it lost.
Message help_with_person(const std::string& name) {
  const auto words = split(name, ' ');
  const bool is_plain = std::all_of(name.begin(), name.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (is_plain && accented_family_name(with_capital_initials(words.front())))
    return tr("write it as it stands in a sentence, with its accents");
  return say("write it as it stands in a sentence, such as `{}`", with_capital_initials(name));
}

void report_name(const CheckContext& context, const Located<std::string>& name, Message help,
                 const std::string& subject) {
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
  const auto check_person = [&](const Located<std::string>& name, const std::string& id = {}) {
    if (is_in_capitals(*name) && !unlikely_name(*name))
      report_name(context, name, help_with_person(*name), id);
  };
  const auto check_unit = [&](const Located<std::string>& name, const std::string& id = {}) {
    if (is_unit_in_capitals(*name))
      report_name(context, name, tr("write it as it stands in a sentence"), id);
  };
  for (const auto& person : campaign.people) check_person(person.name, person.id->text);
  for (const auto& unit : campaign.units) check_unit(unit.name, unit.id->text);
  if (!campaign.agency) return;
  check_unit(campaign.agency->name);
  if (campaign.agency->superior) check_unit(*campaign.agency->superior);
  if (const auto& signer = campaign.agency->signer) check_person(signer->name);
}

}  // namespace campaign
