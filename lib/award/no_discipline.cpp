// Rule: nobody was disciplined in the year: of a unit none of its people, else the person.
#include "award/members.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

bool is_in_year(const Conduct& one, const Case& question, int year) {
  return one.kind == ConductKind::discipline && one.from->year == year &&
         *one.from <= question.until;
}

void add(Finding& finding, const Case& question, const SubjectId& subject, Measure least) {
  const int year = judged_year(question);
  for (const auto* one : question.records.of(subject).conduct) {
    if (!is_in_year(*one, question, year) || (one->measure && *one->measure < least)) continue;
    const auto& name = question.index().name(subject);
    const auto measure = word_label(word_of(one->measure ? *one->measure : least));
    if (one->measure) {
      finding.ruling = Ruling::fails;
      finding.what = say("{} was disciplined on {}: {}", name, *one->from, measure);
      finding.missing = tr("a year without discipline");
    } else if (finding.ruling != Ruling::fails) {
      finding.ruling = Ruling::unknown;
      finding.what =
          say("{} was disciplined on {}, and the measure is not written; asked is none "
              "from {} up",
              name, *one->from, measure);
      finding.missing = say("`measure` of the discipline of {}", name);
    }
    finding.data.push_back({one->from.span, joined({name, text_or_empty(one->document)}, ", ")});
  }
}

Finding judge_no_discipline(const Case& question, Measure least) {
  Finding finding{.what = say("no discipline from {} up in {}", word_label(word_of(least)),
                              judged_year(question))};
  add(finding, question, question.who.id(), least);
  for (const auto* one : members_of(question, judged_year(question)))
    add(finding, question, *one->id, least);
  return finding;
}

}  // namespace

Requirement rules::no_discipline(Parameters& given) {
  const auto least = given.word<Measure>("from", Measure::reprimand);
  return {[least](const Case& question) { return judge_no_discipline(question, least); }};
}

}  // namespace campaign
