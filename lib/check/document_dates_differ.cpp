// One document that has two dates: numbers begin anew each year, so within a year they differ.
#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

struct DatedDocument {
  const Located<std::string>* number;
  const Located<Date>* date;
  Message record;
  std::string subject = {};
};

/// The own agency counts its documents in one row; those of other agencies may bear one symbol, and
/// are compared by the form of award that they give.
using DocumentKey = std::tuple<std::string, int, std::string>;
using DatedDocuments = std::map<DocumentKey, std::vector<DatedDocument>>;

class DatedDocumentList {
 public:
  explicit DatedDocumentList(const CheckContext& context) : context_(context) {}

  void add(const std::optional<Located<std::string>>& number,
           const std::optional<Located<Date>>& date, DatedDocument document,
           const std::string& form) {
    if (!number || !date) return;
    document.number = &*number;
    document.date = &*date;
    const bool own = is_own(**number);
    documents_[{**number, (*date)->year, own ? "" : form}].push_back(std::move(document));
  }

  const DatedDocuments& all() const { return documents_; }

 private:
  bool is_own(std::string_view number) const {
    const auto& agency = context_.evaluation.campaign.agency;
    return agency && agency->symbol && number.ends_with("-" + **agency->symbol);
  }

  const CheckContext& context_;
  DatedDocuments documents_ = {};
};

/// The date that most have, of equals the first.
Date usual_date(const std::vector<DatedDocument>& documents) {
  std::map<Date, ptrdiff_t> counts;
  for (const auto& one : documents) ++counts[**one.date];
  const auto most = std::max_element(
      documents.begin(), documents.end(),
      [&](const auto& a, const auto& b) { return counts[**a.date] < counts[**b.date]; });
  return **most->date;
}

void check_dates(const CheckContext& context, const std::vector<DatedDocument>& documents) {
  const Date usual = usual_date(documents);
  const auto other = std::find_if(documents.begin(), documents.end(),
                                  [&](const auto& one) { return **one.date == usual; });
  for (const auto& one : documents) {
    if (**one.date == usual) continue;
    context.diagnostics.add(
        {.check = check_names::document_dates_differ,
         .span = one.date->span,
         .message = say("`{}` is of {} here, and of {} elsewhere", **one.number, **one.date, usual),
         .record = one.record,
         .help = tr("correct the date or the number; where there are two documents of one number, "
                    "add a waiver"),
         .notes = {{other->date->span, tr("another date")}},
         .subject = one.subject});
  }
}

}  // namespace

void checks::document_dates_differ(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  DatedDocumentList list(context);
  for (const auto& one : campaign.awards)
    list.add(one.decision, one.date,
             {.record = context.evaluation.index.name(*one.subject), .subject = one.subject->text},
             one.form->text);
  for (const auto& one : campaign.initiatives)
    list.add(
        one.document, one.date,
        {.record = *one.title, .subject = one.subjects.empty() ? "" : one.subjects.front()->text},
        std::string(word_of(*one.level)));
  for (const auto& [key, documents] : list.all()) check_dates(context, documents);
}

}  // namespace campaign
