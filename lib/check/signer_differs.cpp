// The signer must hold the stated position according to `people`.
#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

bool is_employed(const Person& person, const Date& day) {
  const bool left = *person.status != Status::active || (person.until && **person.until < day);
  return !left && (!person.joined || *person.joined <= day);
}

bool holds(const Person& person, const std::string& post, const Date& day) {
  return is_employed(person, day) && holds_post(person, post, day);
}

Message person_label(const Person& person, const Date& day) {
  if (!is_employed(person, day)) return say("{} is not here", *person.name);
  const auto position = position_on(person, day);
  return *person.name + (position ? ", " + **position : "");
}

void report_signer(const CheckContext& context, Message message, std::vector<Note> notes) {
  context.diagnostics.add(
      {.check = check_names::signer_differs,
       .span = context.evaluation.campaign.agency->signer->name.span,
       .message = std::move(message),
       .record = context.evaluation.campaign.agency->name,
       .help = tr("correct the name or the post of who signs, or the `status` of who left it"),
       .notes = std::move(notes)});
}

}  // namespace

void checks::signer_differs(const CheckContext& context) {
  const auto& agency = context.evaluation.campaign.agency;
  if (!agency || !agency->signer || !context.knows({"people"})) return;
  const auto& [post, name, on_behalf] = *agency->signer;
  std::vector<Note> namesakes, holders;  // without a unit: a unit can have a director too
  for (const auto& one : context.evaluation.campaign.people) {
    const bool same_name = name_key(*one.name) == name_key(*name);
    if (same_name && holds(one, post, context.today)) return;
    auto* notes = same_name                                                         ? &namesakes
                  : !unit_on(one, context.today) && holds(one, post, context.today) ? &holders
                                                                                    : nullptr;
    if (notes) notes->push_back({one.name.span, person_label(one, context.today)});
  }
  if (!namesakes.empty())
    report_signer(
        context,
        say("papers are signed by {} as {}, and `people` says something else", *name, post),
        std::move(namesakes));
  else if (!holders.empty())
    report_signer(
        context,
        say("papers are signed by {} as {}, and in `people` somebody else holds that post", *name,
            post),
        std::move(holders));
}

}  // namespace campaign
