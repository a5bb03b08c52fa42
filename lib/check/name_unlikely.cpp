// Names of people that cannot well be right: signs and digits, one word, words run together,
// letters that lost their accents.
#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/check.hpp"
#include "proof/family_names.hpp"
#include "proof/unlikely_name.hpp"

namespace campaign {
namespace {

bool contains_part(const std::string& name, const std::string& part) {
  return (" " + name + " ").find(" " + part + " ") != std::string::npos;
}

/// A given name stands last; of a foreign name it may stand first.
bool is_from_the_middle(const std::string& name, const std::string& given) {
  if (name.ends_with(" " + given) || name == given) return false;
  return !name.starts_with(given + " ") || is_family_name(name.substr(0, name.find(' ')));
}

std::optional<NameObjection> objection_to_given_name(const std::string& name,
                                                     const std::string& given) {
  if (!contains_part(composed(name), composed(given)))
    return NameObjection{say("`{}` is no part of the name {}", given, name),
                         tr("write the last words of the name as they stand in it, or correct "
                            "the name")};
  if (!is_from_the_middle(composed(name), composed(given))) return std::nullopt;
  return NameObjection{
      say("the given name `{}` does not stand at the end of the name {}", given, name),
      tr("write the last words of the name: lists are sorted by them")};
}

void report_unlikely(const CheckContext& context, const Located<std::string>& name,
                     const std::string& subject, std::optional<NameObjection> found) {
  if (!found) return;
  context.diagnostics.add({.check = check_names::name_unlikely,
                           .span = name.span,
                           .message = std::move(found->message),
                           .record = context.evaluation.index.name({subject}),
                           .help = std::move(found->help),
                           .subject = subject});
}

}  // namespace

void checks::name_unlikely(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  for (const auto& person : campaign.people) {
    auto wrong = unlikely_name(*person.name);
    const bool is_whole = !wrong;  // else the given name differs from a slip
    report_unlikely(context, person.name, person.id->text, std::move(wrong));
    const auto& given = person.given_name;
    if (is_whole && given)
      report_unlikely(context, *given, person.id->text,
                      objection_to_given_name(*person.name, **given));
  }
  for (const auto& unit : campaign.units)
    report_unlikely(context, unit.name, unit.id->text, unlikely_blanks(*unit.name));
  if (campaign.agency && campaign.agency->signer)
    report_unlikely(context, campaign.agency->signer->name, {},
                    unlikely_name(*campaign.agency->signer->name));
}

}  // namespace campaign
