// The view of a dossier: the whole, by meeting, and by subject.
#include "dossier/view.hpp"

#include <algorithm>

#include "dossier/papers.hpp"
#include "dossier/rows.hpp"
#include "dossier/voted.hpp"
#include "report/pieces.hpp"
#include "report/posts.hpp"

namespace campaign {
namespace {

using Nominees = std::vector<const Nominee*>;

const char* roman(size_t number) {
  constexpr const char* kNumerals[] = {"I", "II", "III"};
  return kNumerals[number];
}

/// The agency's own forms are addressed to its head, others to the pack's addressee; missing when
/// the pack names several or none.
Value addressee(const AwardForm& form, const Value& authority,
                const std::optional<Agency>& agency) {
  const bool to_head = form.level == AwardLevel::agency && agency && !authority.missing();
  if (to_head) return Value(plain(authority) + " " + *agency->name).at(authority.span());
  return form.addressed_to.size() == 1 ? Value(form.addressed_to.front()) : Value();
}

Value form_record(const AwardForm& form) {
  Value::List addressees;
  for (const auto& one : form.addressed_to)
    addressees.push_back(Value::Record{{"name", one}, {"last", false}});
  if (!addressees.empty()) addressees.back().set("last", true);
  return Value::Record{{"id", form.id->text},
                       {"title", form.title},
                       {"kind", Value::word(form.kind)},
                       {"level", Value::word(form.level)},
                       {"decided-by", form.decided_by},
                       {"addressed-to", std::move(addressees)}};
}

bool spans_two_years(const Period& period) { return period.first.year < period.last.year; }

/// `2025`; of a school year `2024-2025`.
Value year_text(const std::optional<Period>& period) {
  if (!period) return {};
  const auto last = std::to_string(period->last.year);
  return spans_two_years(*period) ? std::to_string(period->first.year) + "-" + last : last;
}

/// The way that all have in common.
Value common_way(const Nominees& nominees) {
  const auto way = nominees.empty() ? std::nullopt : nominees.front()->way;
  const bool all = std::all_of(nominees.begin(), nominees.end(),
                               [&](const Nominee* one) { return one->way == way; });
  return all ? Value::word(way) : Value();
}

/// Which papers belong to the dossier.
Value papers_record(const Statute& statute, const Dossier& dossier) {
  const auto names = paper_names(statute, dossier);
  Value record = Value::Record{};
  for (const auto& one : paper_entries())
    record.set(std::string(one.name),
               std::find(names.begin(), names.end(), one.name) != names.end());
  return record;
}

/// The sum of prizes; missing when one of them is.
Value total_money(const Nominees& nominees) {
  int64_t total = 0;
  for (const auto* one : nominees) {
    if (!one->prize) return {};
    total += one->prize->amount;
  }
  return Value::count(total);
}

Value reasons(const Nominees& nominees) {
  Value::List list;
  for (const auto* one : nominees)
    if (!one->lacks.empty())
      list.push_back(Value::Record{{"name", one->who().name()}, {"lacks", one->lacks}});
  return list;
}

}  // namespace

DossierView::DossierView(const ReportContext& context, const Dossier& dossier, const Date& day)
    : context_(context), dossier_(dossier), day_(day) {
  Nominees all;
  for (const auto& one : dossier.nominees) {
    all.push_back(&one);
    const auto* meeting = one.ballot ? one.ballot->meeting : nullptr;
    const bool known = std::find(meetings_.begin(), meetings_.end(), meeting) != meetings_.end();
    if (!known) meetings_.push_back(meeting);
  }
  std::stable_sort(meetings_.begin(), meetings_.end(), [](const Meeting* a, const Meeting* b) {
    return a && (!b || *a->date < *b->date);
  });
  whole_ = head();
  add_people(whole_, all);
  add_meetings(whole_, meetings_);
}

Value DossierView::head() const {
  Value view = pieces::head(context_);
  Value origin = *view.find("provenance");
  const auto& options = context_.query.options;
  origin.set("options", options.empty() ? Value() : Value(options));
  view.set("provenance", std::move(origin));
  view.set("year", std::to_string(day_.year));
  view.set("authority", pieces::authority_of(context_.evaluation.campaign.agency));
  Value form = form_record(*dossier_.form);
  const auto& law = context_.evaluation.laws.on(day_);
  const auto copies = law.copies(*dossier_.form->id, dossier_.simplified);
  form.set("copies",
           copies ? Value(dossier_rows::two_digits(static_cast<size_t>(*copies))) : Value());
  form.set("year", year_text(dossier_.covers));
  form.set("school-year", dossier_.covers && spans_two_years(*dossier_.covers));
  form.set("addressee",
           addressee(*dossier_.form, *view.find("authority"), context_.evaluation.campaign.agency));
  view.set("form", std::move(form));
  view.set("papers", papers_record(law, dossier_));
  view.set("own", dossier_.form->level == AwardLevel::agency);
  view.set("simplified", dossier_.simplified);
  view.set("report-form", Value());
  view.set("grounds", dossier_rows::grounds(context_, day_));
  view.set("powers", dossier_rows::has_powers(context_.evaluation.campaign));
  view.set("needed", dossier_rows::needed_majority(context_, *dossier_.form, day_));
  view.set("prize-source", dossier_rows::prize_source(law, context_.evaluation.campaign));
  return view;
}

/// One group for each class of subject, in the order of the list.
Value DossierView::groups(const Nominees& nominees) const {
  Value::List list;
  for (size_t i = 0; i < nominees.size();) {
    const auto kind = class_of(nominees[i]->who());
    Value::List rows;
    Nominees some;
    for (; i < nominees.size() && class_of(nominees[i]->who()) == kind; ++i) {
      rows.push_back(dossier_rows::nominee_row(context_, *nominees[i], {rows.size() + 1, i + 1}));
      some.push_back(nominees[i]);
    }
    list.push_back(Value::Record{{"kind", Value::word(kind)},
                                 {"number", roman(list.size())},
                                 {"count", dossier_rows::two_digits(rows.size())},
                                 {"begins", list.empty()},
                                 {"ends", i == nominees.size()},
                                 {"money", total_money(some)},
                                 {"nominees", std::move(rows)}});
  }
  return list;
}

void DossierView::add_people(Value& view, const Nominees& nominees) const {
  view.set("way", common_way(nominees));
  dossier_rows::add_common(view, context_, nominees);
  view.set("groups", groups(nominees));
  view.set("money", total_money(nominees));
  view.set("reasons", reasons(nominees));
  view.set("asks-council", std::any_of(nominees.begin(), nominees.end(), [](const Nominee* one) {
             return !matters_for_council(*one).empty();
           }));
  view.set("unverified", dossier_rows::unverified(context_.evaluation, nominees, day_));
}

/// Sets `meeting` only when it voted on all nominees, so that none seems to have a vote that is not
/// in the data.
void DossierView::add_meetings(Value& view, const std::vector<const Meeting*>& meetings) const {
  const auto* only = meetings.size() == 1 ? meetings.front() : nullptr;
  Value::List list;
  for (const auto* one : meetings)
    if (one) list.push_back(Value::Record{{"id", one->id->text}, {"date", one->date}});
  view.set("meetings", dossier_rows::with_begins(std::move(list)));
  view.set("unvoted", std::find(meetings.begin(), meetings.end(), nullptr) != meetings.end());
  view.set("meeting", dossier_rows::meeting_record(context_, only));
  view.set("council", dossier_rows::council_record(context_, only));
  view.set("members", dossier_rows::member_rows(context_, only));
}

DossierView::DossierView(const DossierView& other, const Date& shown)
    : context_(other.context_),
      dossier_(other.dossier_),
      day_(other.day_),
      meetings_(other.meetings_) {
  context_.day = shown;
}

Value DossierView::of_meeting(const Meeting* meeting) const {
  return meeting ? DossierView(*this, *meeting->date).meeting_view(meeting) : meeting_view(nullptr);
}

Value DossierView::meeting_view(const Meeting* meeting) const {
  const auto all = meeting ? voted_at(context_.evaluation, dossier_, *meeting, day_) : unvoted();
  Nominees proposed, listed;
  for (const auto& one : dossier_.nominees)
    if ((one.ballot ? one.ballot->meeting : nullptr) == meeting) proposed.push_back(&one);
  for (const auto& one : all) listed.push_back(&one);
  Value view = head();
  add_people(view, listed);
  view.set("reasons", reasons(proposed));  // not of subjects that are not proposed
  add_meetings(view, {meeting});
  add_outcome(view, listed);
  return view;
}

std::vector<Nominee> DossierView::unvoted() const {
  std::vector<Nominee> list;
  for (const auto& one : dossier_.nominees)
    if (!one.ballot) list.push_back(one);
  return list;
}

/// By the votes alone; not `concluded` when the result of one of them is unknown.
void DossierView::add_outcome(Value& view, const Nominees& voted) const {
  Nominees passed;
  Value::List failed;
  bool known = true;
  for (const auto* one : voted) {
    const auto carried = is_carried(context_.evaluation, *one);
    known = known && carried;
    if (carried.value_or(false)) passed.push_back(one);
    if (carried.value_or(true)) continue;
    const size_t number = failed.size() + 1;
    failed.push_back(dossier_rows::nominee_row(context_, *one, {number, number}));
  }
  view.set("concluded", known && !voted.empty());
  view.set("passed", passed.empty() ? Value() : Value::Record{{"groups", groups(passed)}});
  view.set("not-passed", std::move(failed));
}

Value DossierView::of_subject(const Nominee& nominee) const {
  Value view = head();
  add_people(view, {&nominee});
  view.set("subject", dossier_rows::nominee_row(context_, nominee, {}));
  const auto& statute = *nominee.verdict.statute;
  const auto form = nominee.way
                        ? statute.report_form(nominee.form(), *nominee.way, class_of(nominee.who()))
                        : std::nullopt;
  view.set("report-form", form);
  return view;
}

}  // namespace campaign
