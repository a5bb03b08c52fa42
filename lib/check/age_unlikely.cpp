// People of an age at which nobody works, and beginnings that lie too far back.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

constexpr int kYoungestAtWork = 15;
constexpr int kOldestAtWork = 75;
constexpr int kOldestOfAll = 110;
constexpr int kLongestService = 60;
constexpr int kEarliestYear = 1850;  ///< no agency is older

int years_between(const Date& first, const Date& last) {
  const bool complete = std::pair(first.month, first.day) <= std::pair(last.month, last.day);
  return last.year - first.year - (complete ? 0 : 1);
}

class AgeChecker {
 public:
  explicit AgeChecker(const CheckContext& context) : context_(context) {
    const auto& plan = context.evaluation.campaign.plan;
    day_ = plan ? std::max(context.today, plan->period->first) : context.today;
  }

  void check(const Person& person) const {
    if (person.born) check_age(person, *person.born);
    if (person.joined && !person.born && is_at_work(person)) check_service(person, *person.joined);
  }

  void check(const Unit& unit) const {
    if (!unit.from || unit.from->year >= kEarliestYear) return;
    report(unit.id.span, say("{} is since {}, which is before any agency", *unit.name, *unit.from),
           tr("correct `from`"), unit.id->text);
  }

 private:
  /// A farmer may be of any age, and so may who is only commended.
  bool is_at_work(const Person& person) const {
    const auto* id = unit_on(person, day_);
    const auto* unit = id ? context_.evaluation.index.unit(**id) : nullptr;
    const bool outside = unit && (unit->is_household() || !unit->takes_part);
    const bool there = *person.status == Status::active || *person.status == Status::seconded;
    return there && person.takes_part.value_or(!outside) && person.occupation != Occupation::farmer;
  }

  void check_age(const Person& person, const Located<Date>& born) const {
    const Date last = person.until ? std::min(**person.until, day_) : day_;
    const int age = years_between(*born, last);
    const bool is_young = age < kYoungestAtWork && *born < context_.today && !person.joined;
    const bool is_old = age > kOldestAtWork;
    if (age > kOldestOfAll || (is_at_work(person) && (is_young || is_old)))
      report(born.span,
             say("{} was born on {}, and would be {} years old", *person.name, *born, age),
             tr("correct the day of birth; where it is right, add a waiver"), person.id->text);
  }

  void check_service(const Person& person, const Date& joined) const {
    const Date last = person.until ? std::min(**person.until, day_) : day_;
    const int years = years_between(joined, last);
    if (years > kLongestService)
      report(
          person.id.span,
          say("{} joined on {}, and would have served for {} years", *person.name, joined, years),
          tr("correct `joined`"), person.id->text);
  }

  void report(Span span, Message message, Message help, const std::string& subject) const {
    context_.diagnostics.add({.check = check_names::age_unlikely,
                              .span = span,
                              .message = std::move(message),
                              .record = context_.evaluation.index.name({subject}),
                              .help = std::move(help),
                              .subject = subject});
  }

  const CheckContext& context_;
  Date day_;
};

}  // namespace

void checks::age_unlikely(const CheckContext& context) {
  const AgeChecker checker(context);
  for (const auto& one : context.evaluation.campaign.people) checker.check(one);
  for (const auto& one : context.evaluation.campaign.units) checker.check(one);
}

}  // namespace campaign
