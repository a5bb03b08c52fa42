// The awards that an initiative was used for must be declared.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

std::vector<Declared> award_ids(const CheckContext& context) {
  std::vector<Declared> list;
  for (const auto& one : context.evaluation.campaign.awards)
    list.push_back({one.id->text, one.subject->text});
  return list;
}

const ReferenceKind kAwards{check_names::unknown_award,
                            "awards",
                            {"awards"},
                            award_ids,
                            translatable("correct the id, or add the award to `awards`")};

bool is_declared(const Campaign& campaign, const RecordId& id) {
  for (const auto& one : campaign.awards)
    if (*one.id == id) return true;
  return false;
}

}  // namespace

void checks::unknown_award(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.initiatives)
    for (const auto& id : one.used_for)
      if (!is_declared(context.evaluation.campaign, *id))
        add_unknown(context, {kAwards, "initiatives", id->text, id.span,
                              say("there is no award `{}`", id->text), one.title});
}

}  // namespace campaign
