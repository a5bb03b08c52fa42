// The table of `texts.def`, and the conversion of slips to diagnostics.
#include "proof/slip.hpp"

namespace campaign {

const std::vector<TextEntry>& text_entries() {
  static const std::vector<TextEntry> entries = {
#define ENTRY(name, severity, summary, why, mend, wrong, right) {text_names::name, texts::name},
#include "proof/texts.def"
  };
  return entries;
}

Diagnostic problem(CheckName check, const SourceFile& source, Slip slip) {
  const auto offset = static_cast<uint32_t>(slip.where.data() - source.text().data());
  return {.check = check,
          .span = {&source, offset, static_cast<uint32_t>(slip.where.size())},
          .message = std::move(slip.message),
          .help = std::move(slip.help)};
}

}  // namespace campaign
