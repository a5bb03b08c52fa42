// The keys of values in words: what is called how, now or before.
#include "change/change_labels.hpp"

#include <algorithm>

#include "award/labels.hpp"
#include "award/progress.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "model/score.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

bool is_in(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

Message verdict_label_of(std::string_view word) {
  if (word == "eligible") return tr("eligible");
  if (word == "provisional") return tr("eligible") + ", " + tr("by self-scores only");
  if (word == "undecided") return tr("cannot be said");
  return tr("not eligible");
}

/// A number, a day or a period where a text is one.
Value typed(const std::string& text, std::string_view field) {
  if (const auto points = parse_points(text); std::get_if<Points>(&points))
    return Value::figure(std::get<Points>(points));
  if (const auto day = parse_date(text)) return *day;
  if (const auto period = is_in(field, {"date", "covers"}) ? parse_period(text) : std::nullopt)
    return *period;
  if (text == "true") return tr("yes");
  return word_label(text);
}

}  // namespace

ChangeLabels::ChangeLabels(const Evaluation& before, const Evaluation& now, const Date& day)
    : before_(before), now_(now), day_(day) {
  for (const auto* in : {&now_, &before_})
    for (const auto& one : in->campaign.awards) awards_.emplace(one.id->text, &one);
}

Message ChangeLabels::subject(std::string_view text) const {
  const SubjectId id{std::string(text)};
  const auto has = [&](const Evaluation& one) {
    return one.index.unit(id) != nullptr || one.index.person(id) != nullptr;
  };
  return (has(now_) || !has(before_) ? now_ : before_).index.name(id, day_);
}

Message ChangeLabels::criterion(std::string_view text) const {
  const CriterionId id{std::string(text)};
  if (const auto* one = find([&](const Evaluation& in) { return in.index.criterion(id); }))
    return one->title;
  if (const auto* one = find([&](const Evaluation& in) { return in.index.adjustment(id); }))
    return one->title;
  return text;
}

Message ChangeLabels::award_form(std::string_view text) const {
  const AwardFormId id{std::string(text)};
  return form_title(find([&](const Evaluation& in) { return in.laws.form(id); }), id);
}

Message ChangeLabels::listed_subjects(std::string_view ids) const {
  std::vector<Message> names;
  for (const auto id : split(ids, ',')) names.push_back(subject(trim(id)));
  return joined(names, ", ");
}

Message ChangeLabels::name_of(const KeyParts& key) const {
  const std::string id(key[1]);
  if (is_in(key[0], {"criterion", "bonus", "penalty"})) return criterion(id);
  if (key[0] == "achievement") {
    const auto* one =
        find([&](const Evaluation& in) { return in.index.achievement(AchievementId{id}); });
    return one ? Message(*one->title) : Message(id);
  }
  if (is_in(key[0], {"figure", "indicator"})) {
    const auto* one =
        find([&](const Evaluation& in) { return in.index.indicator(IndicatorId{id}); });
    return one ? Message(one->title) : Message(id);
  }
  if (key[0] == "grade") {
    const auto* one = find([&](const Evaluation& in) { return find_grade(in.campaign, id, day_); });
    return one ? Message(one->title) : Message(id);
  }
  if (key[0] == "award") {
    const auto one = awards_.find(id);
    return one == awards_.end() ? Message(id) : subject(one->second->subject->text);
  }
  if (key[0] == "initiative") {
    for (const auto* in : {&now_, &before_})
      for (const auto& one : in->campaign.initiatives)
        if (one.id->text == id) return *one.title;
  }
  if (key[0] == "closing") return tr("closed period");
  if (key[0] == "plan") return tr("the plan");
  return subject(id);
}

Message ChangeLabels::label_of(const KeyParts& key) const {
  if (key[0] == "score" && key.size() > 3) return criterion(key[3]);
  if (key[0] == "absence" && key.size() > 3)
    return say("last day of the absence since {} ({})", key[2], word_label(key[3]));
  if (key[0] == "figure") return key.size() > 3 ? subject(key[3]) : tr("the whole agency");
  if (key[0] == "rating") return say("rating of {}", key[2]);
  if (key[0] == "conduct") return say("conduct since {}", key[2]);
  if (key[0] == "registration") return say("registered for {}", award_form(key[2]));
  if (key[0] == "initiative") return tr("initiative");
  if (key[0] == "nomination" && key.size() > 2) return award_form(key[2]);
  return {};
}

Value ChangeLabels::named(std::string_view field, const std::string& text) const {
  if (is_in(field, {"unit", "head", "subject"})) return subject(text);
  if (field == "of" || field == "subjects") return listed_subjects(text);
  if (is_in(field, {"criterion", "group"})) return criterion(text);
  if (field == "form") return award_form(text);
  if (field == "verdict") return verdict_label_of(text);
  if (field == "stage")
    if (const auto stage = meant_by<Stage>(text)) return stage_label(*stage);
  if (is_in(field, {"name", "position", "decision", "document", "targets", "rule-packs"}))
    return text;
  if (field == "content") {
    const auto* one = find([&](const Evaluation& in) { return in.index.content(ContentId{text}); });
    return one ? Value(one->title) : Value(text);
  }
  return typed(text, field);
}

Value ChangeLabels::shown(const KeyParts& key, std::string_view field,
                          const std::string& text) const {
  if (key[0] == "result" && field == "total") {
    const auto points = parse_points(text);
    if (const auto* total = std::get_if<Points>(&points)) return Value::points(*total);
  }
  if (key[0] == "result" && field == "grade") return name_of({"grade", text});
  if (key[0] == "score")
    if (meant_by<Judgement>(text)) return word_label(text);
  if (key[0] == "grade" && field == "of") return word_label(text);
  return named(field, text);
}

}  // namespace campaign
