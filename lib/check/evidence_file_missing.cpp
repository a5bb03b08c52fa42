// A file named as evidence must be there. What has a blank or no ending is a citation, not a file.
#include <algorithm>

#include "base/language.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// `evidence/bc-thang-9.pdf` or `bc-12.pdf`; not `QĐ 123/QĐ-UBND` and not an address on the web.
bool names_a_file(std::string_view text) {
  if (text.find(' ') != std::string_view::npos || text.find("://") != std::string_view::npos)
    return false;
  const size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const auto ending = text.substr(dot + 1);
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  return ending.size() >= 2 && ending.size() <= 5 &&
         std::all_of(ending.begin(), ending.end(), plain);
}

void look_at(const Checking& checking, const Located<std::string>& evidence, std::string record) {
  if (!names_a_file(*evidence) || checking.exists(*evidence)) return;
  checking.diagnostics.add(
      {.check = check_names::evidence_file_missing,
       .span = evidence.span,
       .message = say("there is no file `{}`", *evidence),
       .record = std::move(record),
       .help = tr("correct the path, which starts at the campaign's folder, or add the file")});
}

}  // namespace

void checks::evidence_file_missing(const Checking& checking) {
  for (const auto& one : checking.campaign.achievements)
    for (const auto& evidence : one.evidence)
      look_at(checking, evidence, record_of(one, checking.index));
  every_mark(checking.campaign, [&](const MarkPlace& place) {
    for (const auto& evidence : place.mark.evidence)
      look_at(checking, evidence, place.record(checking.index));
  });
}

}  // namespace campaign
