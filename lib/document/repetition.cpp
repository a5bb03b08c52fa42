// Counts what filling a template makes, and names the sections that make too much.
#include "document/repetition.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "document/template_checks.hpp"

namespace campaign {
namespace {

Value specimen_of_all(const std::vector<const Value*>& values);

/// The elements of all the lists, as one.
Value one_element(const std::vector<const Value*>& lists) {
  std::vector<const Value*> elements;
  for (const auto* list : lists)
    for (const auto& element : *list->get<Value::List>()) elements.push_back(&element);
  return elements.empty() ? Value(Value::List{}) : Value(Value::List{specimen_of_all(elements)});
}

/// The entries that all the records have.
Value common_entries(const std::vector<const Value*>& records) {
  Value::Record common;
  for (const auto& [name, first] : *records.front()->get<Value::Record>()) {
    std::vector<const Value*> entries;
    for (const auto* record : records)
      if (const auto* entry = record->find(name)) entries.push_back(entry);
    if (entries.size() == records.size()) common.emplace_back(name, specimen_of_all(entries));
  }
  return common;
}

/// Missing values say nothing of what others have. Of several kinds the first is taken.
Value specimen_of_all(const std::vector<const Value*>& values) {
  const auto known = [](const Value* one) { return !one->missing(); };
  const auto first = std::find_if(values.begin(), values.end(), known);
  if (first == values.end()) return {};
  std::vector<const Value*> same;
  std::copy_if(first, values.end(), std::back_inserter(same),
               [&](const Value* one) { return one->any().index() == (*first)->any().index(); });
  const auto span = (*first)->span();
  if ((*first)->get<Value::List>()) return one_element(same).at(span);
  if ((*first)->get<Value::Record>()) return common_entries(same).at(span);
  return **first;
}

}  // namespace

bool Repetition::repeats_once(const Value::List& list) const {
  return std::count_if(around_.begin(), around_.end(),
                       [&](const Around& one) { return one.list == &list; }) == 1;
}

Diagnostic Repetition::problem(const Span& otherwise) const {
  constexpr size_t kMostNotes = 4;
  Diagnostic problem{
      .check = template_checks::template_too_large,
      .span = around_.empty() ? otherwise : around_.back().tag->span,
      .message = tags_ > most_tags_
                     ? say("more than {} pieces would have to be filled in up to here", most_tags_)
                     : say("more than {} MB of text would be written up to here",
                           kMostBytesFilled / 1'000'000),
      .help = tr("repeat less: take out one of the sections or includes around it")};
  for (const auto& [tag, list] : around_) {
    if (problem.notes.size() == kMostNotes) break;
    if (list && list->size() > 1)
      problem.notes.push_back(
          {tag->span, say("`{}` repeats this {} times", tag->name, list->size())});
    else if (tag->kind == TagKind::partial)
      problem.notes.push_back({tag->span, say("`{}` is included here", tag->name)});
  }
  return problem;
}

Diagnostic list_in_itself(const Tag& tag) {
  return {.check = template_checks::list_in_itself,
          .span = tag.span,
          .message = say("`{}` is the list that is already repeated around this section", tag.name),
          .help = tr("remove this section, or write the name of a list that each entry has")};
}

Value specimen(const Value& view) { return specimen_of_all({&view}); }

}  // namespace campaign
