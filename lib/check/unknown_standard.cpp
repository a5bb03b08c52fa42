// The standard of a nomination must belong to its form.
#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {

void checks::unknown_standard(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.nominations) {
    const auto* form = context.evaluation.statute.form(*one.form);
    if (!one.standard || !form) continue;
    std::vector<std::string_view> known;
    bool found = false;
    for (const auto& standard : form->standards) {
      known.push_back(*standard.standard->id);
      found |= *standard.standard->id == **one.standard;
    }
    if (!found)
      report_unknown(context,
                     {check_names::unknown_standard, **one.standard, one.standard->span,
                      say("{} has no standard `{}`", form->form->title, **one.standard),
                      context.evaluation.index.name(*one.subject)},
                     known, tr("`campaign list standards` shows all"));
  }
}

}  // namespace campaign
