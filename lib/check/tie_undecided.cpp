// Equal totals may be ranked by the share of women, so the data must have it.
#include <algorithm>

#include "base/message.hpp"
#include "check/check.hpp"
#include "score/rank.hpp"

namespace campaign {
namespace {

using TieBreak = std::vector<Located<std::string>>;

bool lacks_women_share(const Participant& who) {
  return who.person ? !who.person->sex.has_value() : !who.unit->women_share.has_value();
}

/// Equal totals, and equal tie-break keys before `key`.
bool are_equal_before(const Standing& a, const Standing& b, ptrdiff_t key) {
  return a.total && b.total && *a.total == *b.total &&
         std::equal(a.tie_break.begin(), a.tie_break.begin() + key, b.tie_break.begin());
}

void report_tie(const CheckContext& context, const Participant& who, const Standing& equal,
                Span key) {
  const auto* field = who.person ? "sex" : "women-share";
  context.diagnostics.add(
      {.check = check_names::tie_undecided,
       .span = who.span(),
       .message = say("{} and {} have equal totals for {}, and nobody can say who comes first",
                      who.name(), equal.who.name(), equal.period),
       .record = who.name(),
       .help = say("add `{}`, or take `women-share` out of `tie-break`", field),
       .notes = {{key, tr("set here")}},
       .subject = who.id().text,
       .day = equal.period.last});
}

void check_ties(const CheckContext& context, const std::vector<Standing>& standings,
                ptrdiff_t key) {
  if (standings.empty()) return;
  const bool in_blocks = is_ranked_in_blocks(context.evaluation.campaign, standings.front().kind);
  for (const auto& one : standings) {
    if (!lacks_women_share(one.who)) continue;
    const auto equal = std::find_if(standings.begin(), standings.end(), [&](const Standing& other) {
      return &other != &one && (!in_blocks || other.block == one.block) &&
             are_equal_before(one, other, key);
    });
    if (equal != standings.end())
      report_tie(context, one.who, *equal,
                 context.evaluation.campaign.tie_break[static_cast<size_t>(key)].span);
  }
}

}  // namespace

void checks::tie_undecided(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  const auto& keys = campaign.tie_break;
  const auto women_share =
      std::find_if(keys.begin(), keys.end(), [](const auto& key) { return *key == "women-share"; });
  if (!campaign.plan || women_share == keys.end() || !context.knows_all()) return;
  for (const auto& [word, kind] : words<AppliesTo>)
    check_ties(context, context.evaluation.scores.standings(kind, *campaign.plan->period),
               women_share - keys.begin());
}

}  // namespace campaign
