// Problems that one mistake makes at many places: reported once.
#include "check/repetitions.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "base/language.hpp"
#include "base/message.hpp"
#include "check/check.hpp"
#include "model/index.hpp"

namespace campaign {
namespace {

/// What problems of one check have in common when one mistake makes them all.
enum class Common {
  subject,  ///< what is written about it
  message,  ///< the words
  place,    ///< the first note
  plan,     ///< the first note, a line of the plan, where the joined problem is shown
  most,     ///< as `plan`, if it makes a good part of the marks wrong
};

constexpr size_t kMostAlone = 2;  ///< so many may be slips of their own
constexpr size_t kManyAlone = 5;  ///< likewise, of what is easily forgotten several times
constexpr size_t kMostPlaces = 3;
constexpr size_t kGoodPart = 3;  ///< a third: of two marks in two rounds only one may count

struct Repeated {
  std::string_view check;
  Common common;
  size_t most_alone = kMostAlone;
};

constexpr Repeated kRepeated[] = {
    {"unknown-key", Common::message, kManyAlone},
    {"unknown-value", Common::message, kManyAlone},
    {"missing-field", Common::message, kManyAlone},
    {check_names::criterion_wrong_subject.name, Common::subject},
    {check_names::person_gone.name, Common::subject},
    {check_names::score_of_absent.name, Common::place},
    {check_names::unit_ended.name, Common::place},
    {check_names::rule_pack_out_of_time.name, Common::place},
    {check_names::prize_differs.name, Common::place, kManyAlone},
    {check_names::date_outside_campaign.name, Common::place, kManyAlone},
    {check_names::document_number_unlikely.name, Common::plan},
    {check_names::date_to_come.name, Common::message},
    {check_names::times_reversed.name, Common::message},
    {check_names::ballot_unbalanced.name, Common::message},
    {check_names::score_missing.name, Common::message, kManyAlone},
    {check_names::not_applicable_undefined.name, Common::plan},
    {check_names::mark_by_other.name, Common::plan},
    {check_names::mark_of_other_sheet.name, Common::plan},
    {check_names::criterion_not_in_force.name, Common::plan, kManyAlone},
    {check_names::sheet_period.name, Common::plan},
    {check_names::score_above_maximum.name, Common::most},
    {check_names::criterion_floor.name, Common::most},
    {check_names::score_wrong_kind.name, Common::most},
};

/// How many marks rest on a line of the plan.
using Uses = std::map<Span, size_t, bool (*)(const Span&, const Span&)>;

bool is_earlier_place(const Span& a, const Span& b) {
  return std::pair(a.file, a.offset) < std::pair(b.file, b.offset);
}

Uses uses_of_plan(const Campaign& campaign) {
  std::map<std::string_view, size_t> marks;
  for (const auto& sheet : campaign.sheets)
    for (const auto& subject : sheet.subjects)
      for (const auto& mark : subject.marks) ++marks[mark.criterion->text];
  Uses uses(is_earlier_place);
  for (const auto& one : campaign.criteria) {
    const size_t count = marks[one.id->text];
    uses[one.id.span] = count;
    if (one.maximum) uses[one.maximum->span] = count;
    if (one.floor) uses[one.floor->span] = count;
  }
  return uses;
}

/// Empty where there is nothing to be in common.
std::string key_of_cause(const Diagnostic& one, Common common) {
  const auto place = [](const Span& span) {
    return std::to_string(reinterpret_cast<uintptr_t>(span.file)) + ":" +
           std::to_string(span.offset);
  };
  switch (common) {
    case Common::subject:
      return one.subject;
    case Common::message:
      return one.message.text(Language::english);
    case Common::place:
    case Common::plan:
    case Common::most:
      return one.notes.empty() ? "" : place(one.notes.front().span);
  }
  return {};
}

using Group = std::vector<Diagnostic*>;

void show_at_plan(Diagnostic& problem) {
  std::swap(problem.span, problem.notes.front().span);
  problem.notes.front().message = tr("here");
  problem.notes.resize(1);
  problem.label = {};
  problem.help = tr("if the others are right, correct this line of the plan");
  problem.subject.clear();
}

void join_group(const Group& group, Common common) {
  auto& first = *group.front();
  first.message = say("{}; the same at {} more places", first.message, group.size() - 1);
  if (common == Common::plan || common == Common::most) show_at_plan(first);
  for (size_t i = 1; i < group.size() && i <= kMostPlaces; ++i)
    first.notes.push_back({group[i]->span, tr("here too")});
}

bool is_of_plan(const Group& group, const Uses& uses) {
  const auto found = uses.find(group.front()->notes.front().span);
  return found != uses.end() && group.size() * kGoodPart > found->second;
}

}  // namespace

std::set<std::string_view> join_repetitions(const Campaign& campaign, Diagnostics& diagnostics) {
  std::map<std::pair<const Repeated*, std::string>, Group> groups;
  for (auto& one : diagnostics.list())
    for (const auto& repeated : kRepeated)
      if (repeated.check == one.check.name)
        if (auto key = key_of_cause(one, repeated.common); !key.empty())
          groups[{&repeated, std::move(key)}].push_back(&one);
  const auto uses = uses_of_plan(campaign);
  std::set<const Diagnostic*> joined;
  std::set<std::string_view> checks;
  for (auto& [key, group] : groups) {
    const auto& repeated = *key.first;
    if (group.size() <= repeated.most_alone) continue;
    if (repeated.common == Common::most && !is_of_plan(group, uses)) continue;
    joined.insert(std::next(group.begin()), group.end());
    join_group(group, repeated.common);
    checks.insert(repeated.check);
  }
  diagnostics.remove_if([&](const Diagnostic& one) { return joined.contains(&one); });
  return checks;
}

}  // namespace campaign
