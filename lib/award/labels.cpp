// Labels of levels, ratings and law for findings and verdicts.
#include "award/labels.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/message.hpp"

namespace campaign {

Message reach_label(Reach reach) {
  switch (reach) {
    case Reach::agency:
      return tr("the agency");
    case Reach::field:
      return tr("a field of the province");
    case Reach::province:
      return tr("the whole province");
    case Reach::nation:
      return tr("the whole country");
  }
  return {};
}

Message rating_label(Rating rating) {
  switch (rating) {
    case Rating::excellent:
      return tr("task fulfilled excellently");
    case Rating::good:
      return tr("task fulfilled well");
    case Rating::fulfilled:
      return tr("task fulfilled");
    case Rating::unfulfilled:
      return tr("task not fulfilled");
  }
  return {};
}

Message year_rating_label(const YearRating& one) {
  return say("{}: {}", one.year, rating_label(*one.rating));
}

Message initiative_level_label(InitiativeLevel level) {
  switch (level) {
    case InitiativeLevel::agency:
      return tr("recognised by the agency");
    case InitiativeLevel::province:
      return tr("recognised by the province");
    case InitiativeLevel::ministry:
      return tr("recognised by a ministry");
  }
  return {};
}

std::string form_title(const AwardForm* form, const AwardFormId& id) {
  return form ? form->title : id.text;
}

Message form_and_year(const AwardForm& form, std::optional<int> year) {
  return year && is_title_or_flag(form) ? say("{} of the year {}", form.title, *year)
                                        : Message(*form.title);
}

Message titles(const Laws& laws, const std::vector<Located<AwardFormId>>& forms) {
  Message list;
  for (const auto& id : forms)
    list += (list.empty() ? Message() : tr(" or ")) + form_title(laws.form(*id), *id);
  return list;
}

bool is_one_of(const AwardFormId& form, const std::vector<Located<AwardFormId>>& forms) {
  return std::any_of(forms.begin(), forms.end(),
                     [&](const Located<AwardFormId>& one) { return *one == form; });
}

bool is_given_to(const AwardForm& form, SubjectClass subject) {
  const auto& classes = form.awarded_to;
  return classes.empty() || std::find(classes.begin(), classes.end(), subject) != classes.end();
}

bool is_given_to(const AwardForm& form, const Participant& who) {
  return is_given_to(form, class_of(who));
}

Message not_given_message(const AwardForm& form, SubjectClass subject) {
  switch (subject) {
    case SubjectClass::unit:
      return say("{} is not given to a unit", form.title);
    case SubjectClass::household:
      return say("{} is not given to a household", form.title);
    case SubjectClass::person:
      break;
  }
  return say("{} is not given to a person", form.title);
}

Message no_standard_message(const Statute& statute, const AwardForm& form, const Participant& who) {
  if (!is_given_to(form, who)) return not_given_message(form, class_of(who));
  return say("the rule pack {} holds no standard of {} for such a subject and way as {}",
             *statute.pack().id, form.title, who.name());
}

Message majority_label(const Majority& majority) {
  const auto share = fmt::format("{}/{}", majority.share.numerator(), majority.share.denominator());
  return majority.strictly_more ? say("more than {}", share) : say("at least {}", share);
}

Message after_pack(const std::optional<std::string>& followed_by) {
  return followed_by ? "; " + say("after it: {}", *followed_by) : Message();
}

Message out_of_time_note(const Laws& laws) {
  std::vector<Message> times;
  for (const auto& one : laws.statutes())
    if (one && one.in_force())
      times.push_back(say("the rule pack {} holds for {}", *one.pack().id, **one.in_force()));
  return joined(times, ", ") + ": " +
         tr("verdicts on another day are marked, and nobody has compared them with the law of that "
            "day") +
         after_pack(laws.latest().followed_by()) + "; " +
         tr("name a pack that holds then; where the program has none, write your own as "
            "`rule-packs/ID.yaml`");
}

Message unread_law_note(const RulePack& law) {
  if (law.instead.empty()) return {};
  return "; " + say("it holds no standards, as nobody has read that law: before anybody is "
                    "nominated, read it, write its standards as `rule-packs/ID.yaml` with "
                    "`extends: {}`, and name that one as `rule-pack`",
                    *law.id);
}

Message general_note(const Laws& laws) {
  const auto& all = laws.statutes();
  return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.general_recalled(); })
             ? tr("all rest on general rules of which some are from memory")
             : Message();
}

std::vector<Message> packs_of(const Laws& laws) {
  std::vector<Message> list;
  for (const auto& one : laws.statutes())
    if (one) list.push_back(*one.pack().id);
  return list;
}

}  // namespace campaign
