// Names of people that cannot well be right: signs and digits, one word, words run together,
// letters that lost their accents.
#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/check.hpp"
#include "proof/unlikely_name.hpp"

namespace campaign {
namespace {

bool contains_part(const std::string& name, const std::string& part) {
  return (" " + name + " ").find(" " + part + " ") != std::string::npos;
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
    if (is_whole && given && !contains_part(composed(*person.name), composed(**given)))
      report_unlikely(
          context, *given, person.id->text,
          NameObjection{say("`{}` is no part of the name {}", **given, *person.name),
                        tr("write the last words of the name as they stand in it, or correct "
                           "the name")});
  }
  for (const auto& unit : campaign.units)
    report_unlikely(context, unit.name, unit.id->text, unlikely_blanks(*unit.name));
  if (campaign.agency && campaign.agency->signer)
    report_unlikely(context, campaign.agency->signer->name, {},
                    unlikely_name(*campaign.agency->signer->name));
}

}  // namespace campaign
