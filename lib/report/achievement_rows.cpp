// Achievements and exemplars of a period as rows, and the contents of the plan with their own.
#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "model/evidence.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {
namespace {

/// The index of a content in the plan; achievements without a content sort last.
size_t order_of(const Campaign& campaign, const std::optional<Located<ContentId>>& content) {
  for (size_t i = 0; content && i < campaign.contents.size(); ++i)
    if (*campaign.contents[i].id == **content) return i;
  return campaign.contents.size();
}

std::vector<const Achievement*> of_period(const ReportContext& context) {
  std::vector<const Achievement*> list;
  for (const auto& one : context.evaluation.campaign.achievements)
    if (context.query.period.overlaps(*one.when) && context.selection.shows(one))
      list.push_back(&one);
  std::stable_sort(list.begin(), list.end(), [&](const Achievement* a, const Achievement* b) {
    return std::tuple(order_of(context.evaluation.campaign, a->content), *a->when, *a->id) <
           std::tuple(order_of(context.evaluation.campaign, b->content), *b->when, *b->id);
  });
  return list;
}

Value when(const Achievement& one) {
  return one.when->first == one.when->last ? Value(one.when->first) : Value(*one.when);
}

Value evidence(const Achievement& one) {
  std::vector<std::string> list;
  for (const auto& item : one.evidence) list.push_back(*item);
  return list.empty() ? Value() : Value(join(list, "; "));
}

/// The evidence that readers know: documents by their numbers.
Value cited_documents(const Achievement& one) {
  std::vector<std::string> list;
  for (const auto& item : one.evidence)
    if (!names_a_file(*item)) list.push_back(*item);
  return list.empty() ? Value() : Value(join(list, "; "));
}

/// How many files of the campaign prove it; their paths say nothing to readers.
Value count_of_files(const Achievement& one) {
  const auto count = std::count_if(one.evidence.begin(), one.evidence.end(),
                                   [](const auto& item) { return names_a_file(*item); });
  return count > 0 ? Value::count(count) : Value();
}

template <class Enum>
Value word_or_missing(const std::optional<Enum>& value) {
  return Value::word(value);
}

Value content_title(const ReportContext& context, const Achievement& one) {
  const auto* content = one.content ? context.evaluation.index.content(**one.content) : nullptr;
  return content ? Value(content->title) : Value();
}

Value criterion_title(const ReportContext& context, const Achievement& one) {
  if (!one.criterion) return {};
  const auto& index = context.evaluation.index;
  const auto* criterion = index.criterion(**one.criterion, one.when->last);
  if (!criterion) criterion = index.criterion(**one.criterion);
  return criterion ? Value(criterion->title) : Value();
}

std::string in_full(const ReportContext& context, const SubjectId& id) {
  std::string text = context.evaluation.index.name(id, context.day);
  const auto* person = context.evaluation.index.person(id);
  if (!person) return text;
  const auto add = [&](const Post& post, const char* before) {
    if (post.position) text += before + **post.position;
    if (post.unit) text += ", " + context.evaluation.index.name(**post.unit, context.day);
  };
  add(post_on(*person, context.day), ", ");
  for (const auto* second : second_posts_on(*person, context.day)) add(*second, ", kiêm ");
  return text;
}

/// All subjects, people with position and unit, separated by semicolons.
Value in_full(const ReportContext& context, const Achievement& one) {
  std::vector<std::string> list;
  for (const auto& subject : one.subjects) list.push_back(in_full(context, *subject));
  return join(list, "; ");
}

/// The subjects; position and unit only of a single person.
Value::Record who(const ReportContext& context, const Achievement& one) {
  const auto* person =
      one.subjects.size() == 1 ? context.evaluation.index.person(*one.subjects.front()) : nullptr;
  const Participant participant{.unit = nullptr, .person = person};
  return {{"subject", names(context, one.subjects)},
          {"position", person ? Value(position_on(*person, context.day)) : Value()},
          {"unit", person ? unit_name(context, participant) : Value()},
          {"namesake", person && has_namesake(context, participant)}};
}

Value achievement_row(const ReportContext& context, const Achievement& one) {
  Value::Record record = {{"id", one.id->text}, {"date", when(one)}};
  for (auto& entry : who(context, one)) record.push_back(std::move(entry));
  record.emplace_back("title", one.title);
  record.emplace_back("summary", one.summary);
  record.emplace_back("content", content_title(context, one));
  record.emplace_back("criterion", criterion_title(context, one));
  record.emplace_back("way", word_or_missing(one.way));
  record.emplace_back("reach", word_or_missing(one.reach));
  record.emplace_back("in-full", in_full(context, one));
  record.emplace_back("exemplar", one.exemplar);
  record.emplace_back("evidence", evidence(one));
  record.emplace_back("cited", cited_documents(one));
  record.emplace_back("cited-files", count_of_files(one));
  return record;
}

using Achievements = std::vector<const Achievement*>;

/// `content` null: the achievements without a content.
Achievements of_content(const Achievements& list, const Content* content) {
  Achievements selected;
  for (const auto* one : list)
    if (content ? one->content && **one->content == *content->id : !one->content)
      selected.push_back(one);
  return selected;
}

Value content_row(const ReportContext& context, const Content* content, const Achievements& list,
                  size_t before) {
  Value::List rows;
  int64_t exemplary = 0, proven = 0;
  for (const auto* one : list) {
    rows.push_back(achievement_row(context, *one));
    exemplary += one->exemplar;
    proven += !one->evidence.empty();
  }
  return Value::Record{{"id", content ? Value(content->id->text) : Value()},
                       {"number", Value::count(static_cast<int64_t>(before) + 1)},
                       {"title", content ? Value(content->title) : Value()},
                       {"plan", content ? content->plan : Value()},
                       {"count", Value::count(static_cast<int64_t>(list.size()))},
                       {"with-evidence", Value::count(proven)},
                       {"exemplars", Value::count(exemplary)},
                       {"achievements", std::move(rows)}};
}

}  // namespace

Value achievements(const ReportContext& context) {
  Value::List rows;
  Value last_content("no content yet");
  int64_t number = 0;
  for (const auto* one : of_period(context)) {
    Value entry = achievement_row(context, *one);
    const Value content = content_title(context, *one);
    entry.set("number", Value::count(++number));
    entry.set("begins-content", !(content == last_content));
    last_content = content;
    rows.push_back(std::move(entry));
  }
  return rows;
}

Value exemplars(const ReportContext& context) {
  Value::List rows;
  for (const auto* one : of_period(context))
    if (one->exemplar) {
      Value entry = achievement_row(context, *one);
      entry.set("number", Value::count(static_cast<int64_t>(rows.size()) + 1));
      rows.push_back(std::move(entry));
    }
  return rows;
}

Value contents(const ReportContext& context) {
  Value::List rows;
  const auto list = of_period(context);
  const auto add = [&](const Content* content) {
    const auto selected = of_content(list, content);
    if (content || !selected.empty())
      rows.push_back(content_row(context, content, selected, rows.size()));
  };
  for (const auto& content : context.evaluation.campaign.contents)
    if (context.selection.shows(content)) add(&content);
  add(nullptr);
  return rows;
}

}  // namespace campaign::pieces
