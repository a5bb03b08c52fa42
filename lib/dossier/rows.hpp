// Parts of the view of a dossier, as records and lists.
#pragma once

#include <string>
#include <vector>

#include "dossier/dossiers.hpp"
#include "report/reports.hpp"

namespace campaign::dossier_rows {

/// `02` of 2, as letters write a number that nobody may put a digit before.
std::string two_digits(size_t count);

/// Puts `begins` into every record of a list: whether it is the first.
Value with_begins(Value::List list);

/// The name, with its place in the data.
Value name_of(const Participant& who);
Value name_of(const Index& index, const SubjectId& id);

/// The position with the unit, as far as it does not name it: `Chuyên viên, Văn phòng`.
Value post_of(const ReportContext& context, const Person& person);

/// Who it is, what the proposal rests on, the vote, the prize, and all that was held before.
/// `number`: in its group; `place`: in the whole list.
struct RowNumber {
  size_t number = 1;
  size_t place = 1;
};
Value nominee_row(const ReportContext& context, const Nominee& nominee, const RowNumber& at);

/// Titles and flags, or other awards, that the subject held on the day; the oldest first.
enum class Held { titles, honours };
Value held_rows(const Evaluation& evaluation, const Nominee& nominee, Held which);
/// Year by year: the rating, and the initiatives recognised.
Value year_rows(const Evaluation& evaluation, const Nominee& nominee);

/// `Giám đốc` of who signs himself, and of who signs `KT. Giám đốc`: whose power it is.
Value authority_of(const std::optional<Agency>& agency);
/// The council: its decision, how many members it has, and who signs for it after the meeting.
Value council_record(const ReportContext& context, const Meeting* meeting);
/// The members, each with how it took part in the meeting; that is missing without one.
Value member_rows(const ReportContext& context, const Meeting* meeting);
/// A meeting: when, where, who was there and who was not; missing when there is none.
Value meeting_record(const ReportContext& context, const Meeting* meeting);

/// What is cited at the head of a paper: the law in force on the day, then the plan's documents.
Value grounds(const ReportContext& context, const Date& day);
/// Where the law speaks of the prize money; missing when the pack does not say.
Value prize_source(const Statute& statute, const Campaign& campaign);
/// Places of the law that these nominees rest on and nobody has compared with it.
Value unverified(const Evaluation& evaluation, const std::vector<const Nominee*>& nominees,
                 const Date& day);

}  // namespace campaign::dossier_rows
