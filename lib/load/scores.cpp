// The section score-sheets: subjects with their marks, each a number, a word, or a record.
#include <fmt/core.h>

#include "base/message.hpp"
#include "base/text.hpp"
#include "load/field_checks.hpp"
#include "load/section.hpp"

namespace campaign {
namespace {

using Given = std::variant<Points, Judgement>;

}  // namespace

/// `38`, `met`, `not-met`, `not-applicable`.
template <>
struct Converter<Given> {
  static Conversion<Given> from(yaml::View node, std::string_view key) {
    if (auto wrong = unless_kind(node, yaml::Kind::scalar, key)) return {{}, std::move(wrong)};
    const auto text = node.text();
    const bool number =
        !text.empty() && std::string_view("0123456789-+.,").find(text[0]) != text.npos;
    return number ? points(node, key) : word(node, key);
  }

 private:
  static Conversion<Given> points(yaml::View node, std::string_view key) {
    auto points = convert<Points>(node, key);
    if (!points.value) return {{}, std::move(points.problem)};
    const Points most = Points::whole(kMostPoints);
    const Points least = Points() - most;  // a check reports negative points
    auto wrong = unless_within(node, key, *points.value, {least, most});
    if (!wrong) return {Given(*points.value), {}};
    wrong->help = say("write points from 0 to {}", most.text());
    return {{}, std::move(wrong)};
  }

  static Conversion<Given> word(yaml::View node, std::string_view key) {
    auto word = convert<Judgement>(node, key);
    if (word.value) return {Given(*word.value), {}};
    word.problem->help =
        tr("write points; where the criterion has no maximum, `met` or `not-met`; for what is not "
           "asked of somebody, `not-applicable`");
    return {{}, std::move(word.problem)};
  }
};

template <>
Mark decode(Fields& fields) {
  Mark mark = {
      .criterion = {},
      .given = {},
      .note = fields.optional<std::string>("note"),
      .evidence = fields.list<Located<std::string>>("evidence"),
  };
  for (const std::string_view key : {"points", "times", "result"}) {
    const auto given = fields.optional<Located<Given>>(key);
    if (given && mark.given.span)
      fields.problem({.check = field_checks::unknown_key,
                      .span = given->span,
                      .message = tr("there is already a mark for this criterion"),
                      .help = tr("keep one of `points`, `times` and `result`"),
                      .notes = {{mark.given.span, tr("first here")}}});
    if (given) mark.given = *given;
  }
  if (!mark.given.span && !fields.broken()) fields.missing("points");
  return mark;
}

namespace {

/// Reads the marks of a sheet: wrong ones are reported and left out, the others kept.
class SheetReader {
  static constexpr size_t kFewShown = 5;

 public:
  SheetReader(Fields& fields, ScoreSheet& sheet) : fields_(fields), sheet_(sheet) {}

  /// Tells once how much of the sheet is empty, at the first place.
  void report_empty() {
    if (!first_empty_) return;
    const size_t more = subjects_empty_.size() > kFewShown ? subjects_empty_.size() - kFewShown : 0;
    subjects_empty_.resize(subjects_empty_.size() - more);
    const auto ids = join(subjects_empty_, ", ");
    fields_.report(
        {.check = field_checks::not_entered,
         .span = first_empty_,
         .message = say("not entered yet: {} of {} scores of this sheet", empty_, marks_),
         .label = tr("empty"),
         .record = record_,
         .help = more > 0 ? say("write each behind its colon: {} and {} more", ids, more)
                          : say("write each behind its colon: {}", ids),
         .day = sheet_.period->last});
  }

  void read_subject(yaml::View key) {
    subject_ = key.text();
    record_ = joined({*sheet_.period, round_name(*sheet_.round)}, ", ");
    auto id = convert<Located<SubjectId>>(key, "subject");
    if (id.problem) return report(std::move(*id.problem));
    if (auto wrong = unless_kind(key.next(), yaml::Kind::mapping, key.text()))
      return report(std::move(*wrong));
    SubjectMarks subject{*id.value, {}};
    for (auto mark = key.next().first_child(); mark; mark = mark.next().next())
      if (auto one = read_mark(mark)) subject.marks.push_back(std::move(*one));
    sheet_.subjects.push_back(std::move(subject));
  }

 private:
  std::optional<Mark> read_mark(yaml::View key) {
    auto id = convert<Located<CriterionId>>(key, "criterion");
    if (id.problem) return report(std::move(*id.problem)), std::nullopt;
    ++marks_;
    if (key.next().kind() == yaml::Kind::null)
      return note_empty(key.next(), **id.value), std::nullopt;
    if (key.next().kind() == yaml::Kind::mapping) return read_long_mark(key.next(), *id.value);
    auto given = convert<Located<Given>>(key.next(), key.text());
    if (given.problem) return report_mark(std::move(*given.problem), **id.value), std::nullopt;
    return Mark{.criterion = *id.value, .given = *given.value};
  }

  std::optional<Mark> read_long_mark(yaml::View node, const Located<CriterionId>& id) {
    Diagnostics found;
    auto mark = decode_record<Mark>(node, found);
    for (auto& one : found.list()) report_mark(std::move(one), *id);
    if (mark) mark->criterion = id;
    return mark;
  }

  void note_empty(yaml::View node, const CriterionId& criterion) {
    sheet_.unread.push_back({criterion, node.span()});
    ++empty_;
    if (!first_empty_) first_empty_ = node.span();
    if (subjects_empty_.empty() || subjects_empty_.back() != subject_)
      subjects_empty_.push_back(subject_);
  }

  void report_mark(Diagnostic diagnostic, const CriterionId& criterion) {
    sheet_.unread.push_back({criterion, diagnostic.span});
    report(std::move(diagnostic));
  }

  void report(Diagnostic diagnostic) {
    diagnostic.subject = subject_;
    diagnostic.record = record_;
    fields_.report(std::move(diagnostic));
  }

  Fields& fields_;
  ScoreSheet& sheet_;
  std::string subject_;
  Message record_;
  size_t marks_ = 0, empty_ = 0;
  Span first_empty_ = {};
  std::vector<std::string> subjects_empty_ = {};
};

}  // namespace

template <>
ScoreSheet decode(Fields& fields) {
  ScoreSheet sheet = {
      .period = fields.required<Located<Period>>("period"),
      .round = fields.required<Located<Round>>("round"),
      .subjects = {},
  };
  const auto scores = fields.value("scores");
  if (!scores) return fields.missing("scores"), sheet;
  if (auto wrong = unless_kind(scores, yaml::Kind::mapping, "scores"))
    return fields.problem(std::move(*wrong)), sheet;
  if (fields.broken()) return sheet;
  SheetReader reader(fields, sheet);
  for (auto key = scores.first_child(); key; key = key.next().next()) reader.read_subject(key);
  reader.report_empty();
  return sheet;
}

void sections::score_sheets(Section& section) { section.list(section.campaign.sheets); }

}  // namespace campaign
