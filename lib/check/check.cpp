// Runs the checks of each stage in parallel; those about waivers read the others' diagnostics.
#include "check/check.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "award/pack_problems.hpp"
#include "award/rule.hpp"
#include "base/collation.hpp"
#include "base/parallel.hpp"
#include "check/every.hpp"
#include "check/quiet_passages.hpp"
#include "check/references.hpp"
#include "check/repetitions.hpp"
#include "check/same_place.hpp"
#include "check/waivers.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

struct CheckFunction {
  std::string_view name;
  Severity severity = Severity::error;  ///< of the worst that it reports
  void (*run)(const CheckContext&);
};

constexpr CheckFunction kChecks[] = {
    {"nominations", Severity::error, check_nominations},
    {"texts", Severity::warning, check_texts},
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {user_name<#name>, Severity::severity, checks::name},
#include "check/checks.def"
};

/// Unknown references are looked for first, since other checks rest on what they name; waivers
/// last.
enum class Stage { references, data, waivers };

Stage stage_of(const CheckFunction& check) {
  if (check.name.starts_with("unknown-") || check.name == check_names::period_unlikely.name)
    return Stage::references;
  return check.name.starts_with("waiver-") ? Stage::waivers : Stage::data;
}

/// Checks that judge by many records, and may find what a slip in one of them made wrong.
constexpr std::string_view kConclusions[] = {"nominations",
                                             "appraisal-missing",
                                             "ballot-without-nomination",
                                             "closed-period-changed",
                                             "grade-provisional",
                                             "minutes-missing",
                                             "nomination-not-eligible",
                                             "prize-differs",
                                             "score-missing",
                                             "score-of-absent",
                                             "sheet-missing",
                                             "tie-undecided"};

/// By these nominations are judged; where one mistake makes many of them wrong, no verdict holds.
constexpr std::string_view kFacts[] = {check_names::date_to_come.name,
                                       check_names::rule_pack_out_of_time.name,
                                       check_names::times_reversed.name,
                                       check_names::score_above_maximum.name,
                                       check_names::score_wrong_kind.name,
                                       check_names::mark_of_other_sheet.name,
                                       check_names::criterion_not_in_force.name,
                                       check_names::date_outside_campaign.name,
                                       check_names::sheet_period.name};

void mark_conclusions(std::string_view check, Diagnostics& found) {
  if (std::find(std::begin(kConclusions), std::end(kConclusions), check) == std::end(kConclusions))
    return;
  for (auto& one : found.list()) one.follows = true;
}

/// Whether errors depend on the check.
bool matters_for_errors(const CheckFunction& check) {
  return check.severity == Severity::error || stage_of(check) == Stage::references ||
         std::find(std::begin(kFacts), std::end(kFacts), check.name) != std::end(kFacts);
}

std::vector<CheckFunction> checks_of(Stage stage, CheckScope scope) {
  std::vector<CheckFunction> list(std::begin(kChecks), std::end(kChecks));
  std::erase_if(list, [&](const CheckFunction& check) {
    return stage_of(check) != stage || (scope == CheckScope::errors && !matters_for_errors(check));
  });
  return list;
}

/// The checks of a stage, each with diagnostics and references of its own, joined in their order.
void run(Stage stage, const CheckContext& context) {
  const auto list = checks_of(stage, context.scope);
  std::vector<Diagnostics> found(list.size());
  std::vector<std::vector<UnknownReference>> unknown(list.size());
  in_parallel(list.size(), [&](size_t i) {
    list[i].run({context.evaluation, context.today, context.find_file, found[i], context.scope,
                 &unknown[i], context.unclear});
    mark_conclusions(list[i].name, found[i]);
  });
  for (auto& diagnostics : found) context.diagnostics.append(std::move(diagnostics));
  if (!context.unknown) return;
  for (auto& references : unknown)
    for (auto& one : references) context.unknown->push_back(std::move(one));
}

/// Where an error was found while the files were read.
Passages misread(const Diagnostics& diagnostics) {
  std::vector<Span> spans;
  for (const auto& one : diagnostics.list())
    if (one.check.severity == Severity::error) spans.push_back(one.span);
  return passages_of(spans);
}

std::vector<Span> spans_of(const std::vector<UnknownReference>& references) {
  std::vector<Span> spans;
  for (const auto& one : references) spans.push_back(one.span);
  return spans;
}

/// A value that could not be read, or names what nobody declared, is reported once, as that.
void remove_slips(const Passages& misread, const std::vector<UnknownReference>& unknown,
                  Diagnostics& diagnostics) {
  std::set<std::pair<const SourceFile*, uint32_t>> places;
  for (const auto& one : unknown) places.emplace(one.span.file, one.span.offset);
  std::set<std::string> unlikely;  // what differs from such a name is right
  for (const auto& one : diagnostics.list())
    if (one.check.name == check_names::name_unlikely.name) {
      places.emplace(one.span.file, one.span.offset);
      unlikely.insert(folded(one.span.text()));
    }
  const auto names = passages_of(spans_of(unknown));
  diagnostics.remove_if([&](const Diagnostic& one) {
    if (!find_entry(text_entries(), one.check.name)) return false;
    if (one.check.name == text_names::look_alike_letter.name && lies_in(names, one.span))
      return true;
    return lies_in(misread, one.span) || (one.check.name == text_names::name_inconsistent.name &&
                                          (places.contains({one.span.file, one.span.offset}) ||
                                           unlikely.contains(folded(one.span.text()))));
  });
}

/// A form that is named and not declared is reported as that, also where it has standards.
void remove_standards_of(const std::vector<UnknownReference>& unknown, Diagnostics& diagnostics) {
  std::set<std::string_view> ids;
  for (const auto& one : unknown)
    if (one.kind.check.name == check_names::unknown_award_form.name) ids.insert(one.id);
  diagnostics.remove_if([&](const Diagnostic& one) {
    return one.check.name == pack_problems::unknown_form_of_standard.name &&
           ids.contains(one.span.text());
  });
}

bool is_of_nomination(const Diagnostic& one) {
  return find_rule(one.check.name) || one.check.name == check_names::nomination_not_eligible.name ||
         one.check.name == check_names::achievement_not_counted.name;
}

/// Whose records have a day that cannot be: what their nominations lack is not known.
std::set<std::string> with_wrong_days(const Diagnostics& diagnostics) {
  std::set<std::string> subjects;
  for (const auto& one : diagnostics.list())
    if (one.check.name == check_names::date_to_come.name ||
        one.check.name == check_names::times_reversed.name) {
      if (!one.subject.empty()) subjects.insert(one.subject);
      for (const auto& other : one.more_subjects) subjects.insert(other);
    }
  return subjects;
}

/// One mistake with many places is mended first: what is concluded from them is held back, and so
/// is what waivers of them lack.
bool remove_consequences(const CheckContext& context, const std::set<std::string_view>& joined) {
  const auto is_joined = [&](std::string_view check) { return joined.contains(check); };
  std::set<std::pair<const SourceFile*, uint32_t>> waivers;
  for (const auto& one : context.evaluation.campaign.waivers)
    if (is_joined(*one.check))
      for (const Span& span : {one.check.span, one.until.span})
        waivers.emplace(span.file, span.offset);
  const bool facts_are_wrong = std::any_of(std::begin(kFacts), std::end(kFacts), is_joined);
  const size_t before = context.diagnostics.list().size();
  const auto unclear = with_wrong_days(context.diagnostics);
  context.diagnostics.remove_if([&](const Diagnostic& one) {
    const bool of_waiver =
        one.check.name.starts_with("waiver-") && waivers.contains({one.span.file, one.span.offset});
    const bool is_unclear =
        one.check.severity == Severity::warning && unclear.contains(one.subject);
    return of_waiver || (is_of_nomination(one) && (facts_are_wrong || is_unclear));
  });
  return context.diagnostics.list().size() < before;
}

}  // namespace

bool CheckContext::knows(std::initializer_list<std::string_view> sections) const {
  return evaluation.campaign.unread.nothing_of(sections) &&
         (!unclear || std::none_of(sections.begin(), sections.end(),
                                   [&](auto one) { return unclear->contains(one); }));
}

bool CheckContext::knows_all() const {
  return evaluation.campaign.unread.nothing() && (!unclear || unclear->empty());
}

bool check(const CheckContext& context) {
  const auto unread = misread(context.diagnostics);
  std::vector<UnknownReference> unknown;
  CheckContext inner = context;
  inner.unknown = &unknown;
  run(Stage::references, inner);
  std::set<std::string_view> unclear;
  for (const auto& one : unknown) unclear.insert(one.section);
  for (const auto& one : context.diagnostics.list()) {
    if (one.check.name == check_names::period_unlikely.name) unclear.insert("campaign");
    if (one.check.name == pack_problems::rule_parameter.name) unclear.insert("rule-pack");
  }
  every_nomination(context, [&](const NominationPlace& place) {
    if (is_voted_before_campaign(context, place)) unclear.insert("meetings");
  });
  report_unknown(context, unknown);
  remove_standards_of(unknown, context.diagnostics);
  inner.unknown = nullptr;
  inner.unclear = &unclear;
  run(Stage::data, inner);
  remove_slips(unread, unknown, context.diagnostics);
  for (const auto& check : checks_of(Stage::waivers, context.scope)) check.run(inner);
  remove_waived(inner);
  remove_doubles(context.diagnostics);
  const auto joined = join_repetitions(context.evaluation.campaign, context.diagnostics);
  const bool held_back = remove_consequences(inner, joined);
  return inner.knows_all() && !held_back;
}

}  // namespace campaign
