// A document in the grounds of papers needs its day, who issued it and what it is about.
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Cited without the body that issued it, as papers do.
bool is_law(std::string_view kind) {
  return kind.starts_with("Luật") || kind.starts_with("Bộ luật") || kind.starts_with("Pháp lệnh");
}

}  // namespace

void checks::citation_incomplete(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.basis) {
    std::vector<std::string> missing;
    if (!one.date) missing.emplace_back("`date`");
    if (!one.issuer && !is_law(*one.kind)) missing.emplace_back("`issuer`");
    if (!one.about) missing.emplace_back("`about`");
    if (missing.empty()) continue;
    context.diagnostics.add(
        {.check = check_names::citation_incomplete,
         .span = one.number.span,
         .message =
             say("the grounds cite {} {} without {}", *one.kind, *one.number, join(missing, ", ")),
         .help = tr("add what is missing, as it stands in the head of the document")});
  }
}

}  // namespace campaign
