// What comes into reach in the years to come, for a terminal: by form, and by subject.
#include "screen/outlook_output.hpp"

#include "award/labels.hpp"
#include "award/prospect_groups.hpp"
#include "award/trace_verdict.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// "at the earliest at the end of 2027, if the council finds so *"
Message when_label(const Prospect& one) {
  Message label = tr("today already");
  if (one.day)
    label = say("at the earliest on {}", *one.day);
  else if (one.year && *one.year >= one.verdict.as_of.year)
    label = say("at the earliest at the end of {}", *one.year);
  else if (one.year)
    label = is_title_or_flag(*one.verdict.form->form)
                ? say("still for the year {}", *one.year)
                : say("as soon as what is missing of {} is there", *one.year);
  if (one.for_council) label += ", " + tr("if the council finds so");
  if (one.before_law || one.verdict.out_of_time)
    label = say("cannot be said; by {}: {}", *one.verdict.statute->pack().id, label);
  else if (one.unknown)
    label = say("cannot be said; {}", label);
  return label + (one.verdict.recalled() ? " *" : "");
}

/// Empty when a lower rating would not cost more than its own year.
Message setback_label(const Prospect& one) {
  if (!one.setback) return {};
  const auto& setback = *one.setback;
  const auto rating = rating_label(setback.rating);
  if (setback.then)
    return say("with “{}” for {} it is put off to {}", rating, setback.year, *setback.then);
  const auto* standard = one.verdict.nearest();
  return standard && standard->base
             ? say("with “{}” for {} it is out of reach, unless a new award below it is given",
                   rating, setback.year)
             : say("with “{}” for {} it is not in reach by {}", rating, setback.year,
                   setback.searched);
}

/// What must happen, then what a lower rating costs.
std::vector<Message> conditions(const Prospect& one) {
  auto list = one.needs;
  if (list.empty() && one.year && (one.day || *one.year >= one.verdict.as_of.year))
    list.push_back(tr("nothing but time"));
  if (auto setback = setback_label(one); !setback.empty()) list.push_back(std::move(setback));
  return list;
}

/// With its id where the name is not unique.
Message name_of(const Participant& who, const Index& index) {
  const auto name = who.name();
  return index.people_named(name) > 1 ? name + " (" + who.id().text + ")" : name;
}

/// " (given on 2024-01-10)"; empty when it was never given.
Message given_label(const Prospect& one) {
  if (!one.given || !one.given->date) return {};
  return " (" + say("given on {}", **one.given->date) + ")";
}

Message initiatives_label(const Prospect& one) {
  std::vector<Message> titles;
  for (const auto* initiative : one.initiatives) titles.push_back("“" + *initiative->title + "”");
  return joined(titles, ", ");
}

Trace trace_group(const ProspectGroup& group, const Index& index) {
  const auto& first = *group.front();
  Trace trace{.what = when_label(first),
              .amount = Value::count(static_cast<int64_t>(group.size()))};
  if (first.unknown) {
    trace.what = tr("cannot be said, as data on the past is missing");
    return trace;
  }
  for (auto& one : conditions(first)) trace.parts.push_back({.what = std::move(one)});
  std::vector<Message> names;
  for (const auto* one : group)
    names.push_back(name_of(one->verdict.who, index) + given_label(*one));
  trace.parts.push_back({.what = joined(names, ", ")});
  for (const auto* one : group)
    if (!one->initiatives.empty())
      trace.parts.push_back(
          {.what = say("initiatives of {} still free to use: {}", name_of(one->verdict.who, index),
                       initiatives_label(*one))});
  return trace;
}

}  // namespace

Message law_ahead_note(const Outlook& outlook, const Laws& laws) {
  std::vector<Message> notes;
  Message unjudged;
  if (!outlook.unread.empty())
    notes.push_back(say("nobody has read the law of {}", listed(outlook.unread)));
  if (!outlook.unknown.empty())
    notes.push_back(
        say("no rule pack of the plan holds at the end of {}", listed(outlook.unknown)));
  if (!outlook.unjudged.empty()) {
    std::vector<Message> titles;
    for (const auto* one : outlook.unjudged) titles.push_back(*one->title);
    unjudged = say("nobody has read the standards of: {}", joined(titles, ", "));
  }
  if (notes.empty()) return unjudged;
  if (!unjudged.empty()) unjudged = "; " + unjudged;
  return joined(notes, "; ") + ": " +
         (laws.any_read() ? tr("what is said of these years is by the law before, and nobody knows "
                               "whether it holds")
                          : tr("nothing can be said of these years")) +
         unjudged;
}

std::vector<Trace> outlook_by_form(const Evaluation& evaluation, const Outlook& outlook) {
  std::vector<Trace> list;
  for (const auto& of_form : by_form(outlook, evaluation.laws)) {
    list.push_back({.what = *of_form.form->title + " (" + of_form.form->id->text + ")"});
    for (const auto& group : of_form.groups)
      list.back().parts.push_back(trace_group(group, evaluation.index));
  }
  return list;
}

std::vector<Trace> outlook_by_subject(const Evaluation& evaluation, const Outlook& outlook) {
  std::vector<Trace> list;
  for (const auto& one : outlook.prospects) {
    const auto& who = one.verdict.who;
    if (list.empty() || !(list.back().where == who.span()))
      list.push_back({.what = who.name(), .where = who.span()});
    auto form = trace(evaluation, one.verdict);
    form.what += given_label(one);
    form.amount = when_label(one);
    if (auto setback = setback_label(one); !setback.empty())
      form.parts.push_back({.what = std::move(setback)});
    list.back().parts.push_back(std::move(form));
  }
  return list;
}

}  // namespace campaign
