// The standard of a nomination must belong to its form.
#include <algorithm>

#include "base/message.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

const ReferenceKind kStandards{check_names::unknown_standard,
                               "standards",
                               {"campaign", "rule-pack"},
                               nullptr,
                               translatable("`campaign list standards` shows all")};

}  // namespace

void checks::unknown_standard(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.nominations) {
    const auto* form = context.evaluation.judge.law_of(one, context.today).form(*one.form);
    if (!one.standard || !form) continue;
    std::vector<Declared> declared;
    for (const auto& standard : form->standards) {
      const auto& title = standard.standard->title;
      declared.push_back(
          {*standard.standard->id, title ? std::string_view(**title) : std::string_view()});
    }
    const bool found = std::any_of(declared.begin(), declared.end(),
                                   [&](const Declared& each) { return each.id == **one.standard; });
    if (!found)
      add_unknown(context,
                  {.kind = kStandards,
                   .section = "nominations",
                   .id = **one.standard,
                   .span = one.standard->span,
                   .message = say("{} has no standard `{}`", form->form->title, **one.standard),
                   .record = context.evaluation.index.name(*one.subject),
                   .fitting = std::move(declared)});
  }
}

}  // namespace campaign
