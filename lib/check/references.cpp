// References to undeclared ids: collected before other checks run, and reported once for each id.
#include "check/references.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/reference_suggestions.hpp"

namespace campaign {
namespace {

constexpr size_t kMostNotes = 2;

/// Of an id that is named often and declared nowhere, beside one that is declared and named
/// nowhere: the declaration is the slip.
void show_at_declaration(Diagnostic& problem, const UnknownReference& first, const Declared& own,
                         size_t count) {
  problem.message = say("`{}` is named nowhere, and `{}` is named {} times and not declared",
                        own.id, first.id, count);
  problem.notes.insert(problem.notes.begin(), {first.span, tr("named here")});
  problem.span = own.span;
  problem.record = own.title;
  problem.help = say("if it is the same, write `{}`", first.id);
}

/// One id, with all places that name it.
struct UnknownId {
  std::vector<const UnknownReference*> places;
  Suggestion suggestion = {};
};

Diagnostic problem_of(const UnknownId& unknown) {
  constexpr size_t kOften = 3;
  const auto& first = *unknown.places.front();
  const auto& [help, own] = unknown.suggestion;
  Diagnostic problem{.check = first.kind.check,
                     .span = first.span,
                     .message = first.message,
                     .record = first.record,
                     .help = help.empty() ? Advice(tr(first.kind.help)) : help,
                     .notes = first.notes};
  if (const auto latin = in_latin_letters(first.id); latin != first.id)
    problem.help =
        say("type `{}`: there are letters in it that only look like ours, and are others", latin);
  const size_t count = unknown.places.size();
  if (count == 1) return problem;
  problem.message = say("`{}` is named {} times and not declared", first.id, count);
  for (size_t i = 1; i < count && i <= kMostNotes; ++i)
    problem.notes.push_back({unknown.places[i]->span, tr("named here too")});
  if (own && own->span.file && count >= kOften) show_at_declaration(problem, first, *own, count);
  return problem;
}

using UnknownIds = std::vector<UnknownId>;

/// Many ids of one kind that nobody declares: a section, a file or a part of one is missing. The
/// first stays for all.
std::optional<Diagnostic> join_ids(UnknownIds& ids, std::string_view names,
                                   const std::function<Diagnostic(const UnknownIds&)>& of_all) {
  constexpr size_t kFewIds = 2;
  const auto is_one = [&](const UnknownId& one) {
    const auto& first = *one.places.front();
    return first.kind.names == names && !first.other_kind && one.suggestion.help.empty();
  };
  UnknownIds same;
  std::copy_if(ids.begin(), ids.end(), std::back_inserter(same), is_one);
  if (same.size() <= kFewIds) return std::nullopt;
  auto problem = of_all(same);
  for (size_t i = 1; i < same.size() && i <= kMostNotes; ++i)
    problem.notes.push_back({same[i].places.front()->span, tr("named here too")});
  std::erase_if(ids, is_one);
  return problem;
}

/// Where a whole section of participants is missing: its file was emptied, renamed or not copied.
Diagnostic section_missing(std::string_view section, const UnknownIds& ids) {
  const auto& first = *ids.front().places.front();
  return {.check = first.kind.check,
          .span = first.span,
          .message = say("no file has the section `{}`, and {} ids are named and not declared",
                         section, ids.size()),
          .help = say("look for the file with `{}`: its name must end in .yaml", section)};
}

/// Where a part of a section is missing.
Diagnostic part_missing(const UnknownIds& ids) {
  constexpr size_t kMostShown = 5;
  const auto& first = *ids.front().places.front();
  std::vector<Message> names;
  for (size_t i = 0; i < ids.size() && i < kMostShown; ++i)
    names.push_back("`" + Message(std::string(ids[i].places.front()->id)) + "`");
  return {.check = first.kind.check,
          .span = first.span,
          .message = say("{} ids are named and not declared: {}{}", ids.size(), joined(names, ", "),
                         ids.size() > kMostShown ? "…" : ""),
          .help = tr(first.kind.help)};
}

UnknownIds by_id(const std::vector<UnknownReference>& references) {
  std::vector<const UnknownReference*> ordered;
  for (const auto& one : references) ordered.push_back(&one);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto* a, const auto* b) { return stands_before(a->span, b->span); });
  std::map<std::pair<std::string_view, std::string_view>, size_t> groups;
  UnknownIds ids;
  for (const auto* one : ordered) {
    const auto [group, is_new] = groups.try_emplace({one->kind.names, one->id}, ids.size());
    if (is_new || one->other_kind)
      ids.push_back({{one}});
    else
      ids[group->second].places.push_back(one);
  }
  return ids;
}

}  // namespace

void add_unknown(const CheckContext& context, UnknownReference reference) {
  const auto& unread = context.evaluation.campaign.unread;
  for (const auto section : reference.kind.sections)
    if (unread.may_declare(section, std::string(reference.id))) return;
  context.unknown->push_back(std::move(reference));
}

void report_unknown(const CheckContext& context, const std::vector<UnknownReference>& references) {
  const auto& campaign = context.evaluation.campaign;
  auto ids = by_id(references);
  const auto join = [&](std::string_view names, const auto& of_all) {
    if (auto problem = join_ids(ids, names, of_all)) context.diagnostics.add(std::move(*problem));
  };
  const auto missing = [](std::string_view section) {
    return [section](const UnknownIds& same) { return section_missing(section, same); };
  };
  if (campaign.units.empty()) join("participants", missing("units"));
  if (campaign.people.empty()) join("participants", missing("people"));
  Suggestions suggestions(context);
  for (auto& one : ids) one.suggestion = suggestions.find(*one.places.front(), one.places.size());
  std::set<std::string_view> kinds;
  for (const auto& one : ids) kinds.insert(one.places.front()->kind.names);
  for (const auto kind : kinds) join(kind, part_missing);
  for (const auto& one : ids) context.diagnostics.add(problem_of(one));
}

}  // namespace campaign
