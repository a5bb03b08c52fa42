// What else the subject of a nomination was given, or is put forward for.
#pragma once

#include <optional>
#include <vector>

#include "award/rule.hpp"

namespace campaign {

/// Given since the campaign began, though it may have been taken back.
bool is_of_campaign(const Campaign& campaign, const Award& award);

/// The award that came of a nomination: of its form and way, on what it names and decided
/// after it, since the campaign began, though it may have been taken back; null when none did.
const Award* award_of(const Campaign& campaign, const Records& records,
                      const Nomination& nomination);

/// The awards of the subject that were not taken back, but the one that came of the nomination that
/// is judged.
std::vector<const Award*> other_awards(const Case& question);

/// Open nominations of the subject that are written above the one that is judged, so that of two
/// that exclude each other the second is told. Those that were withdrawn are left out.
std::vector<const Nomination*> earlier_nominations(const Case& question);

/// True for an achievement on which one of the other awards rests.
bool rewarded(const Case& question, const Achievement& achievement);

bool names(const std::vector<Located<AchievementId>>& list, const Achievement& achievement);

/// The title of a form, with the decision when it is known: `Giấy khen (12/QĐ-STTTT)`.
std::string award_label(const Case& question, const Award& award);
std::string form_title(const Case& question, const AwardFormId& form);

/// The unit that a person heads; null when there is none.
const Unit* unit_headed_by(const Case& question);

/// The unit of somebody who leads in it, when nobody says who heads it; null for others.
const Unit* unit_perhaps_headed_by(const Case& question);

/// The place in the order of honour of the highest form that a unit is put forward for or was
/// given since the campaign began; nothing when there is none.
std::optional<size_t> highest_of(const Case& question, const Unit& unit);

/// The awards of a unit without a day: nobody can say whether they are of this campaign.
std::vector<const Award*> undated_awards(const Case& question, const Unit& unit);
Finding without_day(const Unit& unit, const Award& award);  ///< unknown: it may count or not

}  // namespace campaign
