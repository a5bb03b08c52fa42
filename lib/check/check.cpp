// Runs the checks of each stage in parallel; those about waivers read the others' diagnostics.
#include "check/check.hpp"

#include <algorithm>
#include <utility>

#include "base/parallel.hpp"
#include "check/quiet_passages.hpp"
#include "check/references.hpp"
#include "check/repetitions.hpp"
#include "check/waivers.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

struct CheckFunction {
  std::string_view name;
  void (*run)(const CheckContext&);
};

constexpr CheckFunction kChecks[] = {
    {"nominations", check_nominations},
    {"texts", check_texts},
#define ENTRY(name, severity, summary, why, mend, wrong, right) {user_name<#name>, checks::name},
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

void mark_conclusions(std::string_view check, Diagnostics& found) {
  if (std::find(std::begin(kConclusions), std::end(kConclusions), check) == std::end(kConclusions))
    return;
  for (auto& one : found.list()) one.follows = true;
}

std::vector<CheckFunction> checks_of(Stage stage) {
  std::vector<CheckFunction> list(std::begin(kChecks), std::end(kChecks));
  std::erase_if(list, [&](const CheckFunction& check) { return stage_of(check) != stage; });
  return list;
}

/// The checks of a stage, each with diagnostics and references of its own, joined in their order.
void run(Stage stage, const CheckContext& context) {
  const auto list = checks_of(stage);
  std::vector<Diagnostics> found(list.size());
  std::vector<std::vector<UnknownReference>> unknown(list.size());
  in_parallel(list.size(), [&](size_t i) {
    list[i].run({context.evaluation, context.today, context.find_file, found[i], &unknown[i],
                 context.unclear});
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

/// A value that could not be read, or names what nobody declared, is reported once, as that.
void remove_slips(const Passages& misread, const std::vector<UnknownReference>& unknown,
                  Diagnostics& diagnostics) {
  std::set<std::pair<const SourceFile*, uint32_t>> places;
  for (const auto& one : unknown) places.emplace(one.span.file, one.span.offset);
  diagnostics.remove_if([&](const Diagnostic& one) {
    if (!find_entry(text_entries(), one.check.name)) return false;
    return lies_in(misread, one.span) || (one.check.name == "name-inconsistent" &&
                                          places.contains({one.span.file, one.span.offset}));
  });
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
  for (const auto& one : context.diagnostics.list())
    if (one.check.name == check_names::period_unlikely.name) unclear.insert("campaign");
  report_unknown(context, unknown);
  inner.unknown = nullptr;
  inner.unclear = &unclear;
  run(Stage::data, inner);
  remove_slips(unread, unknown, context.diagnostics);
  for (const auto& check : checks_of(Stage::waivers)) check.run(inner);
  remove_waived(inner);
  join_repetitions(context.diagnostics);
  return inner.knows_all();
}

}  // namespace campaign
