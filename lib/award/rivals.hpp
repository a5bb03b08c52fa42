// The other awards and nominations of the subject of a nomination.
#pragma once

#include <optional>
#include <vector>

#include "award/rule.hpp"

namespace campaign {

/// Decided since the campaign began; it may have been revoked.
bool is_of_campaign(const Campaign& campaign, const Award& award);

/// The award that decided a nomination: of its form and way, for achievements it names, decided
/// after it and since the campaign began. It may have been revoked. Null when there is none.
const Award* award_of(const Campaign& campaign, const Records& records,
                      const Nomination& nomination);

/// The awards of the subject that are not revoked, except the one that decided the judged
/// nomination.
std::vector<const Award*> other_awards(const Case& question);

/// Open nominations of the subject that come before the judged one, so that of two that exclude
/// each other only one is reported: the lower form, of one form the later dossier.
std::vector<const Nomination*> preceding_nominations(const Case& question);

/// What an award that does not say it has of the nomination that it decided, when there is one:
/// null when the award names achievements itself, or decided none.
const Nomination* silent_basis(const Case& question, const Award& award);
/// As written beside the award, else beside the nomination that it decided.
std::optional<Way> way_of(const Case& question, const Award& award);

/// True for an achievement that one of the other awards names, or the nomination it decided.
bool rewarded(const Case& question, const Achievement& achievement);

bool names(const std::vector<Located<AchievementId>>& list, const Achievement& achievement);

/// The title of a form, with the decision when it is known: `Giấy khen (12/QĐ-STTTT)`.
std::string award_label(const Case& question, const Award& award);
std::string form_title(const Case& question, const AwardFormId& form);

/// The unit that a person heads on the judged day, of several the own one; null when there is none.
const Unit* unit_headed_by(const Case& question);

/// The unit of a manager, when its `head` is not written; null for others.
const Unit* unit_perhaps_headed_by(const Case& question);

/// The rank (0 is highest) of the highest form for which a unit is nominated, or which it was given
/// since the campaign began, of the sort of the judged one: titles and flags, or honours; nullopt
/// when there is none.
std::optional<size_t> highest_of(const Case& question, const Unit& unit);

/// The awards of a unit without a date, which may be of this campaign.
std::vector<const Award*> undated_awards(const Case& question, const Unit& unit);
Finding without_day(const Unit& unit, const Award& award);  ///< an unknown finding

}  // namespace campaign
