// Nothing ends before it begins, and no award is given before what it is for.
#include "base/language.hpp"
#include "base/shown.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

struct Times {
  std::string from;
  std::string until;
  Span span;            ///< of the later one
  std::string subject;  ///< an id
};

void tell(const Checking& checking, const Times& times, std::string message) {
  checking.diagnostics.add({.check = check_names::times_reversed,
                            .span = times.span,
                            .message = std::move(message),
                            .record = checking.index.name({times.subject}),
                            .help = tr("correct one of the two"),
                            .subject = times.subject});
}

void look_at(const Checking& checking, const Times& times) {
  if (times.until < times.from)
    tell(checking, times,
         say("the end {} lies before the beginning {}", shown_day(times.until),
             shown_day(times.from)));
}

void look_at(const Checking& checking, const Award& award) {
  if (!award.date || !award.covers || (*award.covers)->first <= **award.date) return;
  tell(checking, {{}, {}, award.covers->span, award.subject->text},
       say("the award is of {}, before the time that it covers", shown(**award.date)));
}

}  // namespace

void checks::times_reversed(const Checking& checking) {
  const auto& campaign = checking.campaign;
  for (const auto& one : campaign.conduct)
    if (one.until)
      look_at(checking,
              {one.from->text(), (*one.until)->text(), one.until->span, one.subject->text});
  for (const auto& one : campaign.units)
    if (one.from && one.until)
      look_at(checking, {one.from->text(), (*one.until)->text(), one.until->span, one.id->text});
  for (const auto& one : campaign.people)
    if (one.joined && one.until)
      look_at(checking, {one.joined->text(), (*one.until)->text(), one.until->span, one.id->text});
  for (const auto& one : campaign.meetings)
    if (one.start && one.end)
      look_at(checking, {**one.start, **one.end, one.end->span, one.id->text});
  for (const auto& one : campaign.awards) look_at(checking, one);
}

}  // namespace campaign
