// Equal totals may be ranked by the share of women, so the data must have it.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/message.hpp"
#include "check/check.hpp"
#include "score/rank.hpp"

namespace campaign {
namespace {

using TieBreak = std::vector<Located<std::string>>;

bool lacks_women_share(const Participant& who) {
  return who.person ? !who.person->sex.has_value() : !who.unit->women_share.has_value();
}

/// What equals share: the block in which they are ranked, the total, the tie-break keys before one.
using Likeness = std::tuple<const UnitBlock*, Points, std::vector<Ratio>>;

/// Of those who are alike; `second` is null for somebody who has no equal.
struct FirstTwo {
  const Standing* first = nullptr;
  const Standing* second = nullptr;
};

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
  const auto likeness = [&](const Standing& one) {
    return Likeness{in_blocks ? one.block : nullptr,
                    *one.total,
                    {one.tie_break.begin(), one.tie_break.begin() + key}};
  };
  std::map<Likeness, FirstTwo> equals;
  for (const auto& one : standings) {
    if (!one.total) continue;
    auto& two = equals[likeness(one)];
    if (!two.first)
      two.first = &one;
    else if (!two.second)
      two.second = &one;
  }
  for (const auto& one : standings) {
    if (!one.total || !lacks_women_share(one.who)) continue;
    const auto& two = equals[likeness(one)];
    if (const auto* equal = two.first == &one ? two.second : two.first)
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
