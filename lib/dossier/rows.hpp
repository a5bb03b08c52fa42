// Parts of the view of a dossier, as records and lists for templates.
#pragma once

#include <string>
#include <vector>

#include "dossier/dossiers.hpp"
#include "report/reports.hpp"

namespace campaign::dossier_rows {

/// `02` for 2: official letters pad numbers so that no digit can be added.
std::string two_digits(size_t count);

/// Adds `begins` to every record: true for the first.
Value with_begins(Value::List list);

/// The name, with its span.
Value name_of(const Participant& who);
Value name_of(const Index& index, const SubjectId& id);

/// The subject, the basis of the proposal, the vote, the prize, and awards held before.
/// `number`: position in its group; `place`: in the whole list; both from 1.
struct RowNumber {
  size_t number = 1;
  size_t place = 1;
};
Value nominee_row(const ReportContext& context, const Nominee& nominee, const RowNumber& at);

/// Titles and flags, or other awards, given by the judged day and not revoked; the oldest first.
enum class Held { titles, honours };
Value held_rows(const Evaluation& evaluation, const Nominee& nominee, Held which);
/// By year: the rating, and the initiatives recognised.
Value year_rows(const Evaluation& evaluation, const Nominee& nominee);
/// The year for which a title is given (`covers` must be set); missing when nothing is known of it.
Value year_row(const Evaluation& evaluation, const Nominee& nominee);

/// The nominees who decide or sign the agency's own awards: they cannot sign what names them.
Value signing_rows(const ReportContext& context, const std::vector<const Nominee*>& nominees);
/// Adds what holds of all nominees together: `single`, `mixed-ways`, `ballots`, `signing`.
void add_common(Value& view, const ReportContext& context,
                const std::vector<const Nominee*>& nominees);
/// The share of the council, and the votes of its members, that a form needs; missing when unknown.
Value needed_majority(const ReportContext& context, const AwardForm& form, const Date& day);
/// The council: its decision, number of members, and signer; missing without a council.
Value council_record(const ReportContext& context, const Meeting* meeting);
/// The members, each with its attendance, which is missing without a meeting.
Value member_rows(const ReportContext& context, const Meeting* meeting);
/// A meeting: time, place, chair, secretary, attendance, counters; missing when null.
Value meeting_record(const ReportContext& context, const Meeting* meeting);

/// The citations at the head of a paper: what gives the agency its powers, the law in force on the
/// day, then the plan's other documents.
Value grounds(const ReportContext& context, const Date& day);
/// Whether the plan's documents have one that gives the agency its functions and powers.
bool has_powers(const Campaign& campaign);
/// The law on prize money; missing when the pack does not name it.
Value prize_source(const Statute& statute, const Campaign& campaign);
/// The unverified sources of law on which these nominees depend.
Value unverified(const Evaluation& evaluation, const std::vector<const Nominee*>& nominees,
                 const Date& day);

}  // namespace campaign::dossier_rows
