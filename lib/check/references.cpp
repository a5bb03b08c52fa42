// References to undeclared ids: collected before other checks run, and reported once for each id.
#include "check/references.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/spelling.hpp"

namespace campaign {
namespace {

/// Searches take long in large campaigns, and nobody reads hundreds of suggestions.
constexpr int kMostSearches = 20;
constexpr size_t kMostNotes = 2;

/// How often each word of the sources that could be an id occurs.
std::unordered_map<std::string_view, int> word_counts(const Campaign& campaign) {
  std::unordered_map<std::string_view, int> counts;
  const auto is_part = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  };
  for (const auto* source : campaign.sources) {
    const auto text = source->text();
    for (size_t at = 0; at < text.size(); ++at) {
      const size_t start = at;
      while (at < text.size() && is_part(text[at])) ++at;
      if (at > start) ++counts[text.substr(start, at - start)];
    }
  }
  return counts;
}

/// The numbers in an id, without zeros before them: 2026, 6 and 1 of `tt-2026-06-01`.
std::vector<std::string_view> numbers_in(std::string_view id) {
  constexpr std::string_view kDigits = "0123456789";
  std::vector<std::string_view> numbers;
  for (size_t at = id.find_first_of(kDigits); at != id.npos; at = id.find_first_of(kDigits, at)) {
    const size_t end = std::min(id.find_first_not_of(kDigits, at), id.size());
    const auto number = id.substr(at, end - at);
    numbers.push_back(number.substr(std::min(number.find_first_not_of('0'), number.size() - 1)));
    at = end;
  }
  return numbers;
}

Message named(const Declared& one) {
  return "`" + Message(one.id) + "`" +
         (one.title.empty() ? Message() : " (" + Message(one.title) + ")");
}

class Suggestions {
 public:
  explicit Suggestions(const CheckContext& context) : context_(context) {}

  /// What may be meant by an id that is named `count` times.
  Advice help(const UnknownReference& unknown, size_t count) {
    const Advice otherwise = tr(unknown.kind.help);
    if (unknown.other_kind || searches_++ >= kMostSearches) return otherwise;
    auto declared = unknown.kind.declared ? unknown.kind.declared(context_) : unknown.fitting;
    if (auto help = by_title(unknown.id, declared, count); !help.empty()) return help;
    // with another number it is another record, however near
    std::erase_if(declared, [numbers = numbers_in(unknown.id)](const Declared& one) {
      const auto others = numbers_in(one.id);
      return !numbers.empty() && !others.empty() && others != numbers;
    });
    if (count == 1) return did_you_mean(unknown.id, ids(declared), otherwise);
    return named_often(unknown.id, declared, otherwise);
  }

 private:
  static std::vector<std::string_view> ids(const std::vector<Declared>& declared) {
    std::vector<std::string_view> list;
    for (const auto& one : declared) list.push_back(one.id);
    return list;
  }

  /// For a title or name where the id should stand; an id that two records have is none.
  Message by_title(std::string_view written, const std::vector<Declared>& declared, size_t count) {
    const auto wanted = id_of_name(written);
    if (wanted.empty()) return {};
    std::vector<Message> found;
    bool named_nowhere = true;
    for (const auto& one : declared) {
      if (one.id != wanted && id_of_name(one.title) != wanted) continue;
      if (std::count_if(declared.begin(), declared.end(),
                        [&](const Declared& other) { return other.id == one.id; }) > 1)
        continue;
      found.push_back(named(one));
      named_nowhere &= uses_of(one.id) == 1;
    }
    if (found.empty()) return {};
    return found.size() == 1 && count > 1 && named_nowhere ? named_nowhere_message(found.front())
                                                           : say("write {}", joined(found, " / "));
  }

  static Message named_nowhere_message(const Message& declared) {
    return say("{} is declared and named nowhere: if it is the same, write one id everywhere",
               declared);
  }

  int uses_of(std::string_view id) {
    if (counts_.empty()) counts_ = word_counts(context_.evaluation.campaign);
    return counts_[id];
  }

  /// An id that was changed in its declaration only is like a new one that is named nowhere. Else
  /// only a slip of one letter is likely: other near ids are of something else.
  Advice named_often(std::string_view id, const std::vector<Declared>& declared,
                     const Advice& otherwise) {
    std::vector<std::string_view> unnamed, almost;
    for (const auto& one : declared) {
      if (uses_of(one.id) == 1) unnamed.push_back(one.id);
      if (edit_distance(id, one.id) == 1) almost.push_back(one.id);
    }
    const auto near = nearest(id, unnamed);
    for (const auto& one : declared)
      if (one.id == near) return named_nowhere_message(named(one));
    return did_you_mean(id, almost, otherwise);
  }

  const CheckContext& context_;
  std::unordered_map<std::string_view, int> counts_ = {};
  int searches_ = 0;
};

void report(const CheckContext& context, const std::vector<const UnknownReference*>& places,
            Suggestions& suggestions) {
  const auto& first = *places.front();
  Diagnostic problem{.check = first.kind.check,
                     .span = first.span,
                     .message = first.message,
                     .record = first.record,
                     .help = suggestions.help(first, places.size()),
                     .notes = first.notes};
  if (places.size() > 1) {
    problem.message = say("`{}` is named {} times and not declared", first.id, places.size());
    for (size_t i = 1; i < places.size() && i <= kMostNotes; ++i)
      problem.notes.push_back({places[i]->span, tr("named here too")});
  }
  context.diagnostics.add(std::move(problem));
}

using Groups = std::vector<std::vector<const UnknownReference*>>;

/// Many ids that nobody declares, where a whole section is missing: its file was emptied, renamed
/// or not copied.
void report_missing_section(const CheckContext& context, std::string_view section, Groups& groups) {
  constexpr size_t kFewIds = 2;
  const auto is_of_section = [&](const std::vector<const UnknownReference*>& places) {
    return places.front()->kind.names == "participants" && !places.front()->other_kind;
  };
  const auto count = std::count_if(groups.begin(), groups.end(), is_of_section);
  if (static_cast<size_t>(count) <= kFewIds) return;
  const auto& first = **std::find_if(groups.begin(), groups.end(), is_of_section)->begin();
  std::vector<Note> notes;
  for (const auto& places : groups)
    if (is_of_section(places) && places.front() != &first && notes.size() < kMostNotes)
      notes.push_back({places.front()->span, tr("named here too")});
  context.diagnostics.add(
      {.check = first.kind.check,
       .span = first.span,
       .message = say("no file has the section `{}`, and {} ids are named and not declared",
                      section, count),
       .help = say("look for the file with `{}`: its name must end in .yaml", section),
       .notes = std::move(notes)});
  std::erase_if(groups, is_of_section);
}

}  // namespace

void add_unknown(const CheckContext& context, UnknownReference reference) {
  const auto& unread = context.evaluation.campaign.unread;
  for (const auto section : reference.kind.sections)
    if (unread.may_declare(section, std::string(reference.id))) return;
  context.unknown->push_back(std::move(reference));
}

void report_unknown(const CheckContext& context, const std::vector<UnknownReference>& references) {
  std::vector<const UnknownReference*> ordered;
  for (const auto& one : references) ordered.push_back(&one);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const auto* a, const auto* b) { return stands_before(a->span, b->span); });
  std::map<std::pair<std::string_view, std::string_view>, size_t> groups;
  Groups by_id;
  for (const auto* one : ordered) {
    const auto [group, is_new] = groups.try_emplace({one->kind.names, one->id}, by_id.size());
    if (is_new || one->other_kind)
      by_id.push_back({one});
    else
      by_id[group->second].push_back(one);
  }
  const auto& campaign = context.evaluation.campaign;
  if (campaign.units.empty()) report_missing_section(context, "units", by_id);
  if (campaign.people.empty()) report_missing_section(context, "people", by_id);
  Suggestions suggestions(context);
  for (const auto& places : by_id) report(context, places, suggestions);
}

}  // namespace campaign
