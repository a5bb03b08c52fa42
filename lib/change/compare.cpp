// What is another result than before.
#include "change/compare.hpp"

#include <algorithm>
#include <functional>
#include <unordered_set>

#include "base/message.hpp"
#include "base/text.hpp"
#include "change/counting_marks.hpp"
#include "change/state_values.hpp"

namespace campaign {
namespace {

/// How the keys of a word are made.
struct KeyShape {
  std::string_view word;
  ChangeKind kind;
  size_t entity = 0;                          ///< so many parts name a thing; 0: each value is one
  size_t period = 0;                          ///< the part that is a period; 0: none
  std::array<std::string_view, 2> main = {};  ///< what is said of a thing that is new or gone
};

constexpr KeyShape kShapes[] = {{"result", ChangeKind::result, 0, 2},
                                {"score", ChangeKind::points, 3, 2},
                                {"achievement", ChangeKind::achievement, 2, 0, {"of", "date"}},
                                {"absence", ChangeKind::participant, 0, 0},
                                {"participant", ChangeKind::participant, 3, 2, {"unit", "class"}},
                                {"person", ChangeKind::participant, 2, 0, {"position", "unit"}},
                                {"unit", ChangeKind::participant, 2, 0, {"name"}},
                                {"award", ChangeKind::award, 2, 0, {"form", "decision"}},
                                {"nomination", ChangeKind::award, 4, 0, {"verdict", "stage"}},
                                {"rating", ChangeKind::record, 0, 0},
                                {"initiative", ChangeKind::record, 2, 0, {"of", "level"}},
                                {"conduct", ChangeKind::record, 3, 0, {"kind", "document"}},
                                {"registration", ChangeKind::record, 4, 0, {"date"}},
                                {"closing", ChangeKind::record, 0, 1},
                                {"figure", ChangeKind::figure, 0, 2},
                                {"criterion", ChangeKind::plan, 3, 2, {"maximum"}},
                                {"bonus", ChangeKind::plan, 3, 2, {"points"}},
                                {"penalty", ChangeKind::plan, 3, 2, {"points"}},
                                {"grade", ChangeKind::plan, 3, 2, {"from"}},
                                {"indicator", ChangeKind::plan, 2, 0, {"target"}},
                                {"plan", ChangeKind::plan, 0, 0}};

const KeyShape& shape_of(std::string_view word) {
  const auto found = std::find_if(std::begin(kShapes), std::end(kShapes),
                                  [&](const KeyShape& one) { return one.word == word; });
  return found == std::end(kShapes) ? std::prev(std::end(kShapes))[0] : *found;
}

/// `score/khoa-noi/2026-10` of a longer key; empty where each value stands for itself.
std::string_view entity_of(std::string_view key) {
  const auto shape = shape_of(key.substr(0, key.find('/')));
  size_t at = 0;
  for (size_t part = 0; part < shape.entity && at != key.npos; ++part) at = key.find('/', at + 1);
  return shape.entity == 0 ? std::string_view() : key.substr(0, at);
}

/// The keys of these end with an id or a day, which the label names.
bool ends_with_field(std::string_view word) {
  constexpr std::array kOthers = {"score", "absence", "figure", "rating"};
  return std::none_of(kOthers.begin(), kOthers.end(),
                      [&](std::string_view one) { return one == word; });
}

using Entities = std::unordered_set<std::string_view>;

Entities entities_of(const DecidingValues& values) {
  Entities found;
  for (const auto& one : values)
    if (const auto entity = entity_of(one.key); !entity.empty()) found.insert(entity);
  return found;
}

/// Calls for each key whose value is another one; the side that lacks it is null.
void for_each_difference(
    const DecidingValues& before, const DecidingValues& now,
    const std::function<void(const DecidingValue*, const DecidingValue*)>& visit) {
  auto a = before.begin();
  auto b = now.begin();
  while (a != before.end() || b != now.end()) {
    if (b == now.end() || (a != before.end() && a->key < b->key)) {
      visit(&*a++, nullptr);
    } else if (a == before.end() || b->key < a->key) {
      visit(nullptr, &*b++);
    } else {
      if (a->value != b->value) visit(&*a, &*b);
      ++a, ++b;
    }
  }
}

Message message_of_value(const Value& value) {
  if (const auto* message = value.get<Message>()) return *message;
  if (const auto* number = value.get<Number>()) return message_of(number->value);
  if (const auto* day = value.get<Date>()) return *day;
  if (const auto* period = value.get<Period>()) return *period;
  return plain(value);
}

class Comparison {
 public:
  Comparison(const DecidingValues& before, const DecidingValues& now, const Period& period,
             const ChangeLabels& labels)
      : before_(before),
        now_(now),
        labels_(labels),
        had_(entities_of(before)),
        has_(entities_of(now)) {
    changes_.period = period;
  }

  Changes changes() && {
    for_each_difference(before_, now_, [&](const auto* a, const auto* b) { add(a, b); });
    finish();
    std::stable_sort(changes_.list.begin(), changes_.list.end(),
                     [](const Change& a, const Change& b) { return a.kind < b.kind; });
    return std::move(changes_);
  }

 private:
  void add(const DecidingValue* before, const DecidingValue* now) {
    const auto& one = now ? *now : *before;
    const auto entity = entity_of(one.key);
    const bool is_whole = !entity.empty() && !(had_.contains(entity) && has_.contains(entity));
    if (!is_whole || entity != whole_) finish();
    if (is_whole) {
      whole_ = entity;
      whole_is_new_ = now != nullptr;
      parts_.push_back(&one);
      return;
    }
    auto change = change_of(one);
    const auto key = split(one.key, '/');
    if (before) change.before = labels_.shown(key, key.back(), before->value);
    if (now) change.after = labels_.shown(key, key.back(), now->value);
    change.field = ends_with_field(key.front()) ? std::string(key.back()) : std::string();
    if (now)
      change.where = now->where;
    else
      change.was = before->where, change.was_key = before->key;
    add(std::move(change), key);
  }

  Change change_of(const DecidingValue& one) const {
    const auto key = split(one.key, '/');
    const auto& shape = shape_of(key.front());
    Change change{.kind = shape.kind,
                  .id = std::string(key[1]),
                  .name = labels_.name_of(key),
                  .label = labels_.label_of(key)};
    if (shape.period > 0 && key.size() > shape.period)
      change.period = parse_period(key[shape.period]);
    if (shape.word == "result" && !change.period) change.period = changes_.period;
    return change;
  }

  /// Adds the thing whose values were collected.
  void finish() {
    if (parts_.empty()) return;
    auto change = change_of(*parts_.front());
    const auto key = split(parts_.front()->key, '/');
    if (key.front() == "score" && parts_.size() == 1)
      change.label = labels_.criterion(key.back());
    else if (key.front() == "score")
      change.label = tr("score sheet");
    (whole_is_new_ ? change.after : change.before) = whole(key);
    if (whole_is_new_)
      change.where = parts_.front()->where;
    else
      change.was = parts_.front()->where, change.was_key = whole_;
    parts_.clear();
    whole_ = {};
    add(std::move(change), key);
  }

  /// What is said of a thing that is new or gone.
  Value whole(const KeyParts& key) const {
    if (key.front() == "score" && parts_.size() > 1)
      return say_count("{} mark", "{} marks", parts_.size());
    if (key.front() == "score") return labels_.shown(key, key.back(), parts_.front()->value);
    std::vector<Message> said;
    for (const auto field : shape_of(key.front()).main)
      for (const auto* one : parts_) {
        const auto parts = split(one->key, '/');
        if (!field.empty() && parts.back() == field)
          said.push_back(message_of_value(labels_.shown(parts, field, one->value)));
      }
    return said.empty() ? tr("there") : joined(said, ", ");
  }

  /// The same change of the plan in the next month is one change.
  void add(Change change, const KeyParts& key) {
    auto& list = changes_.list;
    const auto is_same = [&](const Change& other) {
      return other.kind == change.kind && other.id == change.id && other.field == change.field &&
             other.before == change.before && other.after == change.after;
    };
    const bool is_plan = change.kind == ChangeKind::plan && key.front() != "plan";
    if (is_plan && change.period)
      for (auto same = list.rbegin(); same != list.rend() && same->id == change.id; ++same)
        if (is_same(*same) && same->period) {
          same->period->last = std::max(same->period->last, change.period->last);
          return;
        }
    list.push_back(std::move(change));
  }

  const DecidingValues &before_, &now_;
  const ChangeLabels& labels_;
  Entities had_, has_;
  Changes changes_ = {};
  std::vector<const DecidingValue*> parts_ = {};  ///< of a thing that is new or gone
  std::string_view whole_ = {};
  bool whole_is_new_ = false;
};

}  // namespace

Changes compare(const DecidingValues& before, const DecidingValues& now, const Period& period,
                const ChangeLabels& labels) {
  const auto marked_before = with_counting_marks(before);
  const auto marked_now = with_counting_marks(now);
  return Comparison(marked_before, marked_now, period, labels).changes();
}

Changes compare_states(const Evaluation& before, const Evaluation& now, const Period& period,
                       const Date& today) {
  auto changes = compare(state_values(before, period, today), state_values(now, period, today),
                         period, ChangeLabels(before, now, period.last));
  changes.elsewhere =
      count_changes(values_elsewhere(before, period), values_elsewhere(now, period));
  return changes;
}

size_t count_changes(const DecidingValues& before, const DecidingValues& now) {
  size_t count = 0;
  for_each_difference(before, now, [&](const auto*, const auto*) { ++count; });
  return count;
}

}  // namespace campaign
