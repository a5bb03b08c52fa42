// Describes initiatives and meetings of the council for `campaign show`.
#include "base/message.hpp"
#include "inventory/detail_parts.hpp"

namespace campaign::details {
namespace {

Value ballot_rows(const DescribeContext& context, const Meeting& meeting) {
  Value::List rows;
  for (const auto& one : meeting.ballots)
    rows.push_back(Value::Record{{"subject", context.evaluation.index.name(*one.subject)},
                                 {"form", form_title(context.evaluation, *one.form)},
                                 {"issued", Value::count(*one.issued)},
                                 {"returned", Value::count(*one.returned)},
                                 {"valid", Value::count(*one.valid)},
                                 {"agree", Value::count(*one.agree)}});
  return rows;
}

Value name_if_any(const DescribeContext& context, const std::optional<Located<SubjectId>>& who) {
  return who ? Value(context.evaluation.index.name(**who)) : Value();
}

}  // namespace

Value::Record initiative(const DescribeContext& context, const Initiative& one) {
  return {{"id", one.id->text},
          {"title", *one.title},
          {"level", Value::word(*one.level)},
          {"document", one.document},
          {"date", one.date},
          {"declared", place(one.id.span)},
          {"subjects", subject_rows(context, one.subjects)}};
}

Value::Record meeting(const DescribeContext& context, const Meeting& one) {
  return {{"id", one.id->text},
          {"date", *one.date},
          {"held-at", one.place},
          {"start", one.start},
          {"end", one.end},
          {"chair", name_if_any(context, one.chair)},
          {"secretary", name_if_any(context, one.secretary)},
          {"declared", place(one.id.span)},
          {"present", subject_rows(context, one.present)},
          {"in-writing", subject_rows(context, one.in_writing)},
          {"counters", subject_rows(context, one.counters)},
          {"ballots", ballot_rows(context, one)}};
}

}  // namespace campaign::details
