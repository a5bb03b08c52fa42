// Reports references to undeclared ids.
#include "check/references.hpp"

#include "base/spelling.hpp"

namespace campaign {

void report_unknown(const CheckContext& context, UnknownReference reference,
                    const std::vector<std::string_view>& known, const Message& otherwise) {
  auto help = did_you_mean(reference.id, known);
  if (!context.knows_everything_but(reference.id)) return;
  context.diagnostics.add({.check = reference.check,
                           .span = reference.span,
                           .message = std::move(reference.message),
                           .record = std::move(reference.record),
                           .help = help.empty() ? otherwise : std::move(help),
                           .notes = std::move(reference.notes)});
}

}  // namespace campaign
