// A score sheet in a file that is named for another period, such as 2026-10 in 2026-09.yaml.
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// The period that a file is named for: `scores/2021-10.yaml`.
std::optional<Period> named_for(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);  // 0 without a slash
  return parse_period(path.substr(0, path.rfind('.')));
}

}  // namespace

void checks::sheet_in_other_file(const CheckContext& context) {
  for (const auto& sheet : context.evaluation.campaign.sheets) {
    if (!sheet.period.span.file) continue;
    const auto named = named_for(sheet.period.span.file->path());
    if (!named || named->overlaps(*sheet.period)) continue;
    context.diagnostics.add(
        {.check = check_names::sheet_in_other_file,
         .span = sheet.period.span,
         .message = say("the file is named for {}, and this sheet is of {}", *named, *sheet.period),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help = tr("correct the period, or move the sheet to the file of its period")});
  }
}

}  // namespace campaign
