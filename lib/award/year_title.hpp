// Titles and flags by the year for which they are given or proposed.
#pragma once

#include <cstdint>

#include "award/rule.hpp"

namespace campaign {

/// The year that a nomination is for: the one in which its `covers` ends; nullopt without it.
std::optional<int> year_of(const Nomination& nomination);

/// The time for which the form is put forward: of titles and flags, where it is written.
std::optional<Located<Period>> time_of(const AwardForm& form, const Nomination& nomination);

/// Nine months, as a school year has, to a year.
bool is_about_a_year(const Period& period);

/// The award is for the year: `covers` contains it, or is of nine months to a year and ends in it,
/// as a school year does. Without `covers` the year of the decision counts.
bool is_for_year(const Award& award, int year);

/// Whether anybody in the campaign was given the form for the year: it has been decided then.
bool is_decided(const Records& records, const AwardFormId& form, int year);

/// The year that the case asks about: that of the title, else the latest rated.
int judged_year(const Case& question);

/// How a subject stands with a title of a year.
struct YearTitle {
  const Award* held = nullptr;
  const Nomination* proposed = nullptr;  ///< open, and not voted down; only when none is held

  explicit operator bool() const { return held || proposed; }
  Span span() const { return held ? held->id.span : proposed->form.span; }
};

/// On the judged day; a nomination that gives no year counts for the judged year.
YearTitle year_title(const Case& question, const SubjectId& subject,
                     const std::vector<Located<AwardFormId>>& forms, int year);

/// Whether anybody in the campaign holds or is put forward for one of the forms for the year.
bool is_any_given(const Case& question, const std::vector<Located<AwardFormId>>& forms, int year);

/// How many of the subjects hold the title, and how many more are put forward.
struct TitleCount {
  int64_t held = 0;
  int64_t proposed = 0;
  std::vector<Note> data = {};

  void add(const YearTitle& title, const std::string& name);
};

}  // namespace campaign
