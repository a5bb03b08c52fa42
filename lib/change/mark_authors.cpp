// Who entered each mark of a unit or person.
#include "change/mark_authors.hpp"

#include <functional>
#include <map>
#include <optional>
#include <tuple>

#include "change/past_data.hpp"

namespace campaign {
namespace {

using Given = std::variant<Points, Judgement>;
/// A criterion in a sheet.
using MarkKey = std::tuple<std::string, Round, std::string>;

struct Entered {
  Given given = {};
  std::optional<Revision> revision = {};  ///< none: in no commit
};

void each_mark(const Campaign& campaign, const SubjectId& subject, const Period& period,
               const std::function<void(const ScoreSheet&, const Mark&)>& visit) {
  for (const auto& sheet : campaign.sheets) {
    if (!sheet.period->overlaps(period)) continue;
    for (const auto& one : sheet.subjects)
      if (*one.subject == subject)
        for (const auto& mark : one.marks) visit(sheet, mark);
  }
}

MarkKey key_of_mark(const ScoreSheet& sheet, const Mark& mark) {
  return {sheet.period->text(), *sheet.round, mark.criterion->text};
}

/// The marks of one state.
using EnteredMarks = std::map<MarkKey, Entered>;

/// The marks of states, each behind those before it; a mark that was the same in one of these keeps
/// who entered it, so that nobody enters what he merges.
class MarkHistory {
 public:
  MarkHistory(const SubjectId& subject, const Period& period)
      : subject_(subject), period_(period) {}

  void add(const Campaign& campaign, const std::optional<Revision>& revision,
           const std::vector<size_t>& before) {
    EnteredMarks now;
    each_mark(campaign, subject_, period_, [&](const ScoreSheet& sheet, const Mark& mark) {
      const auto key = key_of_mark(sheet, mark);
      const auto* same = same_mark(key, *mark.given, before);
      now.insert_or_assign(key, same ? *same : Entered{*mark.given, revision});
    });
    states_.push_back(std::move(now));
  }

  /// A state that cannot be read, taken to be as the first one before it.
  void add_unread(const std::vector<size_t>& before) {
    states_.push_back(before.empty() ? EnteredMarks() : EnteredMarks(states_[before.front()]));
  }

  /// Of the last state.
  const std::optional<Revision>& of(const ScoreSheet& sheet, const Mark& mark) const {
    return states_.back().at(key_of_mark(sheet, mark)).revision;
  }

 private:
  const Entered* same_mark(const MarkKey& key, const Given& given,
                           const std::vector<size_t>& before) const {
    for (const size_t place : before) {
      const auto found = states_[place].find(key);
      if (found != states_[place].end() && found->second.given == given) return &found->second;
    }
    return nullptr;
  }

  SubjectId subject_;
  Period period_;
  std::vector<EnteredMarks> states_ = {};
};

Message name_of_criterion(const Index& index, const CriterionId& id) {
  if (const auto* criterion = index.criterion(id)) return criterion->title;
  if (const auto* adjustment = index.adjustment(id)) return adjustment->title;
  return id;
}

Value given_value(const Given& given) {
  if (const auto* points = std::get_if<Points>(&given)) return Value::figure(*points);
  return Value::word(std::get<Judgement>(given));
}

Value record_of_mark(const Index& index, const ScoreSheet& sheet, const Mark& mark,
                     const std::optional<Revision>& revision) {
  const auto& span = mark.given.span;
  return Value::Record{{"period", *sheet.period},
                       {"round", Value::word(*sheet.round)},
                       {"criterion", *mark.criterion},
                       {"title", name_of_criterion(index, *mark.criterion)},
                       {"given", given_value(*mark.given)},
                       {"file", span.file->path()},
                       {"line", Value::count(position(span).line)},
                       {"by", revision ? Value(revision->author) : Value()},
                       {"on", revision ? Value(revision->day) : Value()},
                       {"committed", revision.has_value()}};
}

}  // namespace

MarkAuthors mark_authors(const std::filesystem::path& root, const Evaluation& evaluation,
                         const SubjectId& subject, const Period& period) {
  MarkHistory history(subject, period);
  MarkAuthors authors;
  auto revisions = revisions_naming(root, subject.text);
  for (auto& [revision, before] : revisions)
    if (const auto data = readable_data(root, revision))
      history.add(data->evaluation().campaign, revision, before);
    else
      history.add_unread(before), authors.unreadable.push_back(std::move(revision));
  history.add(evaluation.campaign, std::nullopt,
              revisions.empty() ? std::vector<size_t>() : std::vector{revisions.size() - 1});
  each_mark(evaluation.campaign, subject, period, [&](const ScoreSheet& sheet, const Mark& mark) {
    authors.marks.push_back(record_of_mark(evaluation.index, sheet, mark, history.of(sheet, mark)));
  });
  return authors;
}

}  // namespace campaign
